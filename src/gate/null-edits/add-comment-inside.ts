import type { AnyNode, Program, Statement } from 'acorn';
import { fillerSentence } from './filler.ts';
import type { Parsed } from './parse-source.ts';
import { replaceRanges } from './replace-ranges.ts';
import { isFunction, nodesOf } from './syntax.ts';

/**
 * A comment before the statement that is nearest to the middle of the text, inside a function where
 * there is one with statements. It holds no line's end, so semicolons are inserted where they were.
 */
export function addCommentInside(source: string, { program }: Parsed): string {
  const places = placesInFunctions(program);
  const candidates = places.length > 0 ? places : callSitesIn(program.body);
  const middle = source.length / 2;
  const [nearest] = candidates.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (nearest === undefined) return source;
  const text = `/* ${fillerSentence} */ `;
  return replaceRanges(source, [{ start: nearest, end: nearest, text }]);
}

function placesInFunctions(program: Program): number[] {
  return [...nodesOf(program)].flatMap((node) =>
    isFunction(node) && node.body.type === 'BlockStatement' ? callSitesIn(node.body.body) : [],
  );
}

/** Where each statement begins that is no directive. */
function callSitesIn(statements: readonly (Statement | AnyNode)[]): number[] {
  return statements
    .filter((one) => !(one.type === 'ExpressionStatement' && one.directive !== undefined))
    .map(({ start }) => start);
}
