import type { Storage } from '../array/dtype.ts';

/**
 * Fills `target` in row-major order of `shape`, reading `source` by `strides` (0 repeats).
 * Transposition, broadcasting and the regrouping before reductions are all this.
 */
export function copyStrided(
  source: Storage,
  target: Storage,
  shape: readonly number[],
  strides: readonly number[],
): void {
  if (target.length === 0) return;
  if (shape.length === 0) target[0] = source[0] as number;
  else copyAxis(source, target, shape, strides, 0, 0, 0);
}

/** Copies one axis and those inside it; returns the next position in the target. */
function copyAxis(
  source: Storage,
  target: Storage,
  shape: readonly number[],
  strides: readonly number[],
  axis: number,
  from: number,
  to: number,
): number {
  const count = shape[axis] as number;
  const stride = strides[axis] as number;
  let read = from;
  let write = to;
  if (axis === shape.length - 1) {
    for (let i = 0; i < count; i++, read += stride) target[write++] = source[read] as number;
    return write;
  }
  for (let i = 0; i < count; i++, read += stride) {
    write = copyAxis(source, target, shape, strides, axis + 1, read, write);
  }
  return write;
}
