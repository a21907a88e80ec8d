import type { Comment, Program } from 'acorn';
import type { Parsed } from './parse-source.ts';
import { replaceRanges } from './replace-ranges.ts';
import { functionsInBlocks } from './syntax.ts';

interface Declared {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The functions that are declared at the top of the file, in reverse order, each with the comments
 * that stand right above it; what stands between them stays. They exist before the first statement
 * runs, so their order is nobody's business. Left alone: files in which a name is declared twice,
 * which have functions in blocks (in sloppy code they assign to the name outside), or overloads.
 */
export function reorderFunctions(source: string, { program, comments, erased }: Parsed): string {
  const declared = functionsAtTop(program);
  const names = new Set(declared.map(({ name }) => name));
  if (declared.length < 2 || names.size < declared.length) return source;
  if (erased.has('TSDeclareFunction') || functionsInBlocks(program).size > 0) return source;
  const slots = declared.map(({ start, end }) => ({
    start: startWithComments(source, start, comments),
    end,
  }));
  const texts = slots.map(({ start, end }) => source.slice(start, end)).reverse();
  return replaceRanges(
    source,
    slots.map((slot, at) => ({ ...slot, text: texts[at] ?? '' })),
  );
}

/** `export default function () {}` is none: without a name it is found by its place. */
function functionsAtTop(program: Program): Declared[] {
  return program.body.flatMap((statement) => {
    const isExport =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
    const inner = isExport ? statement.declaration : statement;
    if (inner?.type !== 'FunctionDeclaration' || inner.id === null) return [];
    return [{ name: inner.id.name, start: statement.start, end: statement.end }];
  });
}

/** Where the comments begin that stand right above a place, each on a line of its own. */
function startWithComments(source: string, start: number, comments: readonly Comment[]): number {
  let first = start;
  let at = comments.findLastIndex(({ end }) => end <= start);
  for (let comment = comments[at]; comment !== undefined; comment = comments[--at]) {
    const between = source.slice(comment.end, first);
    const isRightAbove = /^[^\S\r\n]*(?:\r?\n)?[^\S\r\n]*$/.test(between);
    const isShebang = comment.start === 0 && source.startsWith('#!');
    if (!isRightAbove || isShebang || !beginsItsLine(source, comment.start)) break;
    first = comment.start;
  }
  return first;
}

function beginsItsLine(source: string, start: number): boolean {
  let at = start;
  while (/[^\S\r\n]/.test(source.charAt(at - 1))) at -= 1;
  return at === 0 || /[\r\n]/.test(source.charAt(at - 1));
}
