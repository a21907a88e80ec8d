import { randomNumbers } from './random-numbers.ts';

/** A whole number from 0 up to, and without, `limit`. */
export type UpTo = (limit: number) => number;

/** Young generation: docs/decisions/steady-heap.md. */
const semiSpaceBytes = 2 * 1024 * 1024;
const numbersInPiece = 128;
/** An array, its elements, and what stands before either. */
const pieceBytes = 8 * numbersInPiece + 48;

/** How many of each kind are kept at most: docs/decisions/heap-layout.md. */
const max = { names: 2000, functions: 200, arrays: 2000, buffers: 400 } as const;

const kept: unknown[] = [];

/**
 * Draws where the heap of a process begins to be filled, before anything of the suite is loaded. One
 * process of a tree lays its heap out as every other does, to the byte, and another tree, or an edit that
 * changes nothing, lays it out otherwise: equal code was up to 12% slower in every process of a run. So
 * each pair of processes starts from a layout of its own, and both of its sides from the same one: what an
 * edit moves then lies elsewhere in each pair, which more pairs average out, and equal code lies alike.
 */
export function drawHeapLayout(seed: number): void {
  const random = randomNumbers(seed);
  const upTo: UpTo = (limit) => Math.floor(random() * limit);
  kept.push(names(upTo), functions(upTo), arrays(upTo), buffers(upTo), shiftCollections(upTo));
}

/**
 * Makes garbage of up to one collection's worth: at which calls the young generation is collected, and
 * what V8 learns from it, follows from what was allocated before. Returns the last of it.
 */
export function shiftCollections(upTo: UpTo): unknown {
  let piece: unknown;
  for (let left = upTo(semiSpaceBytes / pieceBytes); left > 0; left--) {
    piece = new Array(numbersInPiece);
  }
  return piece;
}

function names(upTo: UpTo): Record<string, number> {
  const names: Record<string, number> = {};
  for (let left = upTo(max.names); left > 0; left--) {
    const name = `p${upTo(1e9)
      .toString(36)
      .repeat(1 + upTo(8))}`;
    names[name] = left;
  }
  return names;
}

function functions(upTo: UpTo): unknown[] {
  return Array.from({ length: upTo(max.functions) }, () => {
    const terms = ' + a'.repeat(upTo(20));
    const compiled = new Function('a', 'b', `return a + b * ${upTo(1e9)}${terms}`);
    compiled(1, 2);
    return compiled;
  });
}

function arrays(upTo: UpTo): unknown[] {
  const length = upTo(max.arrays);
  return Array.from({ length }, () => new Array(1 + upTo(64)).fill(length));
}

function buffers(upTo: UpTo): unknown[] {
  const length = upTo(max.buffers);
  return Array.from({ length }, () => new ArrayBuffer(1 + upTo(3000)));
}
