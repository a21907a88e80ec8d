import { describe, expect, it } from 'vitest';
import {
  addAt,
  amax,
  array,
  astype,
  clip,
  concatenate,
  cumsum,
  type DType,
  dot,
  eq,
  mul,
  type NdArray,
  neg,
  prod,
  reshape,
  setAt,
  slice,
  sub,
  sum,
  take,
  transpose,
  type Value,
  where,
} from '../../src/engine/index.ts';

import {
  separateLongLoops,
  separateLoops,
} from '../../src/engine/primitives/kernels/separate-loops.ts';
import { expectSame } from './expectations.ts';

const ROWS = 5;
const WIDTH = 16;

const numbers = (dtype: DType, seed: number): NdArray =>
  array(
    Float64Array.from(
      { length: ROWS * WIDTH },
      (_, i) => ((i * 37 + seed * 11) % 53) - (dtype === 'uint32' ? 0 : 20 * seed),
    ),
    { dtype, shape: [ROWS, WIDTH] },
  );
const rowOf = (x: Value, row: number): Value =>
  reshape(slice(x, [row, 0], [row + 1, WIDTH]), [WIDTH]);
const int = (list: number[]): NdArray => array(list, { dtype: 'int32' });

/** Each is done to the rows of two matrices at once, and to one row after another. */
const byRows: { readonly [name: string]: (x: Value, y: Value) => Value } = {
  neg,
  sub,
  mul,
  eq: (x, y) => eq(x, y),
  'with a scalar': (x) => sub(3, x),
  clip: (x) => clip(x, 2, 30),
  where: (x, y) => where(eq(sub(x, y), 11), x, y),
  convert: (x) => astype(x, 'int32'),
  'to float64': (x) => astype(x, 'float64'),
};

/** Done to whole matrices along axis 1, and to single rows along axis 0. */
const alongRows: { readonly [name: string]: (x: Value, axis: number) => Value } = {
  sum: (x, axis) => sum(x, { axis }),
  prod: (x, axis) => prod(x, { axis }),
  amax: (x, axis) => amax(x, { axis }),
  cumsum: (x, axis) => cumsum(x, { axis }),
};

const stacked = (rows: readonly Value[]): Value =>
  concatenate(
    rows.map((row) => reshape(row, [1, ...row.shape])),
    0,
  );
const eachRow = (f: (row: number) => Value): Value =>
  stacked(Array.from({ length: ROWS }, (_, row) => f(row)));

describe('loops over many elements, which are copies, as those over few', () => {
  // All dtypes in one process, so that no copy may have been made for another.
  it.each(['int32', 'uint32', 'float32', 'float64'] as const)('in %s', (dtype) => {
    const [x, y] = [numbers(dtype, 0), numbers(dtype, 1)];
    for (const f of Object.values(byRows)) {
      expectSame(
        f(x, y),
        eachRow((row) => f(rowOf(x, row), rowOf(y, row))),
      );
    }
    for (const f of Object.values(alongRows)) {
      expectSame(
        f(x, 1),
        eachRow((row) => f(rowOf(x, row), 0)),
      );
    }
  });

  it.each(['bool', 'int32', 'uint32', 'float32', 'float64'] as const)('by index in %s', (dtype) => {
    const x = numbers(dtype, 0);
    const order = int(Array.from({ length: 40 }, (_, i) => (i * 7) % ROWS));
    const taken = take(x, order, { axis: 0 });
    const wanted = order.toNested() as number[];
    expectSame(taken, stacked(wanted.map((row) => rowOf(x, row))));
    const turned = int([4, 3, 2, 1, 0]);
    expectSame(setAt(x, turned, take(x, turned, { axis: 0 })), x);
    if (dtype !== 'bool') expectSame(addAt(x, turned, take(x, turned, { axis: 0 })), mul(x, 2));
  });

  it('in products of matrices', () => {
    const [x, y] = [numbers('float64', 0), numbers('float64', 1)];
    const product = dot(x, transpose(y, [1, 0]));
    const single = (row: number): Value =>
      stacked(Array.from({ length: ROWS }, (_, other) => dot(rowOf(x, row), rowOf(y, other))));
    expectSame(product, eachRow(single));
  });
});

describe('separate loops', () => {
  const twice = (x: number): number => x * 2;

  it('are one function for each key, other than the original', () => {
    const loopFor = separateLoops(twice);
    expect(loopFor('a')).toBe(loopFor('a'));
    expect(loopFor('a')).not.toBe(loopFor('b'));
    expect([loopFor('a'), loopFor('b'), twice].map((loop) => loop(21))).toEqual([42, 42, 42]);
  });

  it('are not made for few elements', () => {
    const loopFor = separateLongLoops(twice);
    expect(loopFor('a', 31)).toBe(twice);
    expect(loopFor('a', 32)).not.toBe(twice);
  });
});
