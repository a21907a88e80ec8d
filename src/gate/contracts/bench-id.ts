import { basename } from 'node:path';
import { toPlainLine } from './plain-text.ts';

const maxPart = 200;

export interface BenchName {
  /** `group/name`: what people write and reports show. */
  readonly id: string;
  /** Nested groups joined by `/`; for a benchmark outside any group the suite's file stem. */
  readonly group: string;
  readonly name: string;
}

/** Names a benchmark. The parts come from foreign code: control characters and excess length go. */
export function benchName(groups: readonly string[], name: string, file: string): BenchName {
  const path = groups.length > 0 ? groups.join('/') : suiteStem(file);
  const group = clean(path);
  const label = clean(name);
  return { id: `${group}/${label}`, group, name: label };
}

/** Whether an id is one word in any shell as it stands. */
export function isPlainWord(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(id);
}

function suiteStem(file: string): string {
  return basename(file).replace(/(?:[.-](?:bench|benchmark))?\.[cm]?[jt]sx?$/, '');
}

function clean(part: string): string {
  const line = toPlainLine(part) || '(unnamed)';
  return line.length > maxPart ? `${line.slice(0, maxPart - 1)}…` : line;
}
