import { describe, it } from 'vitest';
import {
  array,
  type DType,
  dot,
  dotGeneral,
  type NdArray,
  reshape,
  take,
  type Value,
} from '../../src/engine/index.ts';
import { expectSame, numbersOf } from './expectations.ts';

/** Elements of all magnitudes and both signs, so that another order of adding shows. */
function elements(shape: readonly number[], dtype: DType, seed: number): Value {
  const size = shape.reduce((product, extent) => product * extent, 1);
  const numbers = Array.from({ length: size }, (_, i) => {
    const turn = (i * 37 + seed * 11) % 23;
    if (dtype === 'bool') return turn % 3 === 0 ? 1 : 0;
    if (dtype === 'int32') return (turn - 11) * 98_765_431;
    if (dtype === 'uint32') return turn * 187_654_321;
    return (turn - 11.3) * 10 ** ((turn % 7) - 3);
  });
  return reshape(array(numbers, { dtype }), shape);
}

/** One inner product after another, in the order of the elements, as each dtype adds. */
function reference(x: Value, y: Value, dtype: DType): NdArray {
  const [rows = 0, depth = 0] = x.shape;
  const columns = y.shape[1] ?? 0;
  const [left, right] = [numbersOf(x).map(Number), numbersOf(y).map(Number)];
  const isWhole = dtype === 'int32' || dtype === 'uint32';
  const found = Array.from({ length: rows * columns }, (_, at) => {
    let total = 0;
    for (let k = 0; k < depth; k++) {
      const a = left[Math.floor(at / columns) * depth + k] as number;
      const b = right[k * columns + (at % columns)] as number;
      total = isWhole ? (total + Math.imul(a, b)) | 0 : total + a * b;
    }
    if (dtype === 'uint32') return total >>> 0;
    return dtype === 'bool' ? Number(total > 0) : total;
  });
  return reshape(array(found, { dtype }), [rows, columns]) as NdArray;
}

describe('products of matrices, four elements at a time', () => {
  it.each(['bool', 'int32', 'uint32', 'float32', 'float64'] as const)('of %s', (dtype) => {
    for (const rows of [0, 1, 3, 4, 9]) {
      for (const columns of [0, 1, 2, 4, 5, 8, 11]) {
        for (const depth of [0, 1, 6]) {
          const x = elements([rows, depth], dtype, rows + depth);
          const y = elements([depth, columns], dtype, columns);
          expectSame(dot(x, y), reference(x, y, dtype));
        }
      }
    }
  });

  it('for each matrix of a batch', () => {
    for (const [rows, columns] of [
      [6, 3],
      [3, 6],
      [5, 5],
    ] as const) {
      const x = elements([2, rows, 7], 'float32', 1);
      const y = elements([2, 7, columns], 'float32', 2);
      const batch = { lhsContract: [2], rhsContract: [1], lhsBatch: [0], rhsBatch: [0] };
      const whole = dotGeneral(x, y, batch);
      const part = (value: Value, i: number): Value => take(value, i, { axis: 0 });
      for (const i of [0, 1]) expectSame(part(whole, i), dot(part(x, i), part(y, i)));
    }
  });
});
