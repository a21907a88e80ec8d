import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** Where the code of a package begins, and functions that it exports. */
export interface LibraryEntry {
  /** From the root. */
  readonly path: string;
  readonly functions: readonly ExportedFunction[];
}

export interface ExportedFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly isAsync: boolean;
}

const sources = ['src/index', 'src/main', 'src/lib', 'lib/index', 'index', 'main'];
const endings = ['ts', 'mts', 'js', 'mjs', 'cjs', 'cts'];
const maxFunctions = 5;
const maxCharacters = 100_000;

/**
 * The package's entry among the files that git knows: its source rather than what is built from it.
 * Text is read, and nothing of it is run.
 */
export async function findEntry(
  root: string,
  folder: string,
  files: readonly string[],
  declared: readonly string[],
): Promise<LibraryEntry | undefined> {
  const candidates = [
    ...declared,
    ...sources.flatMap((source) => endings.map((ending) => `${source}.${ending}`)),
  ];
  const paths = candidates.map((path) => posix.join(folder, path));
  const path = paths.find((one) => files.includes(one)) ?? onlySource(files, folder);
  if (path === undefined) return undefined;
  const text = await readFile(join(root, path), 'utf8').catch(() => '');
  const beginning = text.slice(0, maxCharacters);
  return { path, functions: exportedFunctions(beginning).slice(0, maxFunctions) };
}

/** Functions that a module exports by name, as its text has them. */
export function exportedFunctions(text: string): ExportedFunction[] {
  const found = exportPatterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...found.sort((a, b) => a.index - b.index).map(describeMatch), ...listedExports(text)];
}

const exportPatterns = [
  /^export\s+(?<async>async\s+)?function\s*\*?\s*(?<name>\w+)\s*(?:<[^>(]*>)?\((?<list>[^)]*)\)/gm,
  /^export\s+const\s+(?<name>\w+)\s*(?::[^=]+)?=\s*(?<async>async\s*)?\((?<list>[^)]*)\)[^=;]*=>/gm,
  /^(?:module\.)?exports\.(?<name>\w+)\s*=\s*(?<async>async\s*)?(?:function\s*\w*\s*)?\((?<list>[^)]*)\)/gm,
];

/** `module.exports = { a, b }` and `export { a, b }` of functions that stand in the same text. */
function listedExports(text: string): ExportedFunction[] {
  const lists = /^(?:module\.exports\s*=|export)\s*\{([^}]*)\}(?!\s*from)/gm;
  const names = [...text.matchAll(lists)].flatMap(([, list = '']) =>
    list.split(',').map((item) => item.trim()),
  );
  return names
    .filter((name) => /^\w+$/.test(name))
    .flatMap((name) => {
      const own = `^(?<async>async\\s+)?function\\s*\\*?\\s*(?<name>${name})\\s*\\((?<list>[^)]*)\\)`;
      const match = new RegExp(own, 'm').exec(text);
      return match === null ? [] : [describeMatch(match)];
    });
}

function describeMatch({ groups = {} }: RegExpMatchArray): ExportedFunction {
  return {
    name: groups.name ?? '',
    parameters: parametersOf(groups.list ?? ''),
    isAsync: groups.async !== undefined,
  };
}

/** Names only: types, defaults and what cannot be named are left out. */
function parametersOf(list: string): string[] {
  return list
    .split(',')
    .map((parameter) => /^\s*(?:\.\.\.)?([A-Za-z_$][\w$]*)/.exec(parameter)?.[1])
    .filter((name) => name !== undefined);
}

/** A small library may be one file, whatever its name. */
function onlySource(files: readonly string[], folder: string): string | undefined {
  for (const place of ['src/', 'lib/', '']) {
    const prefix = folder === '' ? place : `${folder}/${place}`;
    const inside = files.filter(
      (file) =>
        file.startsWith(prefix) &&
        !file.slice(prefix.length).includes('/') &&
        /\.[cm]?[jt]s$/.test(file) &&
        !/\.(?:config|test|spec|bench|d)\.[cm]?[jt]s$/.test(file),
    );
    if (inside.length === 1) return inside[0];
    if (inside.length > 1) return undefined;
  }
  return undefined;
}
