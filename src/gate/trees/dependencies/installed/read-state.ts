import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseSyml } from '@yarnpkg/parsers';

/** A file's text; undefined where there is none that can be read. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What cannot be read says nothing: the manager itself will say what is wrong with it. */
export function readJson(path: string): Fields | undefined {
  const text = textOf(path);
  try {
    return text === undefined ? undefined : fieldsOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * YAML, or the format of Yarn 1, by Yarn's own parser: every value is a text. pnpm 11 and newer can write
 * two documents, of which the last one holds the packages.
 */
export function parseFields(text: string): Fields | undefined {
  try {
    return fieldsOf(parseSyml(text.split(/^---\n/m).at(-1) ?? ''));
  } catch {
    return undefined;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

/** Empty for what is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Of what `names` says, the first that stands in a folder. */
export function firstThere(folder: string, names: readonly string[]): string | undefined {
  return names.find((name) => modifiedMs(join(folder, name)) !== undefined);
}

/** When a file was written, in milliseconds since 1970; undefined where there is none. */
export function modifiedMs(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** A folder itself, no link to one. */
export function isRealFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Where a folder stands behind links; undefined where there is none. */
export function realFolder(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The version that an installed package says of itself. */
export function versionAt(folder: string): string | undefined {
  return stringOf(readJson(join(folder, 'package.json'))?.version);
}
