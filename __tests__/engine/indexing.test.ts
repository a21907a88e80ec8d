import { describe, expect, it } from 'vitest';
import {
  addAt,
  argsort,
  array,
  type DType,
  dynamicSlice,
  dynamicUpdateSlice,
  gather,
  grad,
  jit,
  makeJaxpr,
  mul,
  type NdArray,
  scatter,
  scatterAdd,
  setAt,
  sort,
  sum,
  take,
  takeAlongAxis,
  type Value,
  vmap,
  zeros,
} from '../../src/engine/index.ts';
import { codeOf, expectSame } from './expectations.ts';

const whole = (data: Parameters<typeof array>[0], dtype: DType = 'int32'): NdArray =>
  array(data, { dtype });
const matrix = array([
  [1, 2],
  [3, 4],
  [5, 6],
]);

describe('take', () => {
  it('takes slices along an axis, negative indices from the end', () => {
    expectSame(
      take(matrix, whole([2, -3]), { axis: 0 }),
      array([
        [5, 6],
        [1, 2],
      ]),
    );
    expectSame(take(matrix, 1, { axis: 1 }), array([2, 4, 6]));
    expectSame(take(matrix, whole([[0], [5]])), array([[1], [6]]));
    expect(take(matrix, whole([[0, 1]]), { axis: -1 }).shape).toEqual([3, 1, 2]);
  });

  it('fills, clips or wraps what is out of bounds', () => {
    const x = array([1, 2, 3]);
    const at = whole([3, -4, -1]);
    expectSame(take(x, at), array([NaN, NaN, 3]));
    expectSame(take(x, at, { fillValue: 9 }), array([9, 9, 3]));
    expectSame(take(x, at, { mode: 'clip' }), array([3, 1, 1]));
    expectSame(take(x, at, { mode: 'wrap' }), array([1, 3, 3]));
    expectSame(take(whole([1, 2]), whole([5])), whole([-2147483648]));
    expectSame(take(whole([1, 2], 'uint32'), whole([5])), whole([4294967295], 'uint32'));
    expectSame(take(array([true, false]), whole([5])), array([true]));
  });

  it('refuses indices that are no integers, and axes out of range', () => {
    expect(codeOf(() => take(matrix, array([0.5])))).toBe('invalid_argument');
    expect(codeOf(() => take(matrix, whole([0]), { axis: 2 }))).toBe('axis_out_of_range');
  });

  it('puts an array in order together with argsort', () => {
    const x = array([
      [3, 1, 2],
      [0, 5, 4],
    ]);
    expectSame(takeAlongAxis(x, argsort(x)), sort(x));
    expect(codeOf(() => takeAlongAxis(x, whole([0])))).toBe('invalid_argument');
  });
});

describe('arrays without elements', () => {
  const none = array([]);
  const rows = zeros([0, 3]);

  it('are sorted and indexed, also under derivatives', () => {
    const total = (f: (x: Value) => Value) => grad((x: Value) => sum(f(x)));
    expectSame(total((x) => sort(x))(none), none);
    expectSame(total((x) => sort(x, 0))(rows), rows);
    const nowhere = array([], { dtype: 'int32' });
    expectSame(total((x) => take(x, nowhere))(none), none);
    expectSame(total((x) => takeAlongAxis(x, nowhere))(none), none);
    expect(codeOf(() => take(none, 0))).toBe('invalid_params');
  });

  it('have nothing to update', () => {
    const first = array([0], { dtype: 'int32' });
    expectSame(setAt(none, first, 1), none);
    expectSame(addAt(rows, first, array([[1, 2, 3]])), rows);
    expect(codeOf(() => addAt(rows, first, array([1, 2])))).toBe('invalid_params');
  });
});

describe('setAt and addAt', () => {
  it('replace and add slices; the last of equal indices stays, all are added', () => {
    const at = whole([0, 0, -1]);
    const news = array([
      [7, 7],
      [8, 8],
      [9, 9],
    ]);
    expectSame(
      setAt(matrix, at, news),
      array([
        [8, 8],
        [3, 4],
        [9, 9],
      ]),
    );
    expectSame(addAt(array([1, 1]), at, 2), array([5, 3]));
  });

  it('drop updates that are out of bounds, unless told to clip', () => {
    expectSame(setAt(array([1, 2]), whole([5]), 9), array([1, 2]));
    expectSame(setAt(array([1, 2]), whole([5]), 9, 'clip'), array([1, 9]));
  });

  it('give the gradient to the update that stays', () => {
    const f = (news: Value): Value =>
      sum(mul(setAt(array([1, 1]), whole([0, 0]), news), array([3, 5])));
    expectSame(grad(f)(array([2, 4])), array([0, 3]));
    const g = (x: Value): Value => sum(mul(addAt(x, whole([0, 0]), x), array([3, 5])));
    expectSame(grad(g)(array([2, 4])), array([6, 8]));
  });
});

describe('gather and scatter', () => {
  const rows = {
    offsetDims: [1],
    collapsedSliceDims: [0],
    startIndexMap: [0],
    sliceSizes: [1, 2],
  };
  const putRows = {
    updateWindowDims: [1],
    insertedWindowDims: [0],
    scatterDimsToOperandDims: [0],
  };

  it('take dimension numbers as lax does', () => {
    const at = whole([[2], [0]]);
    const taken = array([
      [5, 6],
      [1, 2],
    ]);
    expectSame(gather(matrix, at, rows), taken);
    expectSame(
      scatter(matrix, at, mul(taken, 10), putRows),
      array([
        [10, 20],
        [3, 4],
        [50, 60],
      ]),
    );
    expectSame(
      scatterAdd(matrix, at, taken, putRows),
      array([
        [2, 4],
        [3, 4],
        [10, 12],
      ]),
    );
  });

  it('refuse dimension numbers that do not fit', () => {
    const at = whole([[2], [0]]);
    const refused = [
      { sliceSizes: [2, 2] },
      { sliceSizes: [1, 3] },
      { sliceSizes: [1] },
      { offsetDims: [2] },
      { startIndexMap: [0, 1] },
      { startIndexMap: [3] },
      { collapsedSliceDims: [] },
      { operandBatchingDims: [1], startIndicesBatchingDims: [] },
      { mode: 'wrap' as never },
    ];
    for (const wrong of refused) {
      const code = codeOf(() => gather(matrix, at, { ...rows, ...wrong }));
      expect(['invalid_params', 'axis_out_of_range']).toContain(code);
    }
    expect(codeOf(() => scatter(matrix, at, array([1, 2]), putRows))).toBe('invalid_params');
    expect(codeOf(() => scatterAdd(array([true]), whole([[0]]), true, putRows))).toBe(
      'unsupported_dtype',
    );
  });
});

describe('dynamic windows whose starts differ along a batch', () => {
  const starts = whole([0, 1, 9, -1]);
  const x = array([1, 2, 3]);

  it('become one gather or scatter, whatever the size of the batch', () => {
    const slice = (at: Value): Value => dynamicSlice(x, [at], [2]);
    const update = (at: Value): Value => dynamicUpdateSlice(x, array([0]), [at]);
    for (const [f, primitive] of [
      [slice, 'gather'],
      [update, 'scatter'],
    ] as const) {
      const rows = [0, 1, 9, -1].map((at) => (f(whole(at)).toNested() as number[]).slice());
      expectSame(vmap(f)(starts), array(rows));
      expectSame(jit(vmap(f))(starts), array(rows));
      const names = makeJaxpr(vmap(f))(starts).jaxpr.equations.map((e) => e.primitive);
      expect(names.filter((name) => name === primitive)).toHaveLength(1);
    }
  });
});
