import { describe, expect, it } from 'vitest';
import {
  add,
  arange,
  array,
  astype,
  bitwiseNot,
  type DType,
  div,
  eq,
  filled,
  floorDiv,
  jit,
  type Leaf,
  max,
  mod,
  mul,
  type NdArray,
  neg,
  pow,
  rem,
  round,
  scalar,
  sin,
  sub,
  sum,
  type Value,
  where,
  zeros,
} from '../../src/engine/index.ts';
import { codeOf, expectSame, messageOf } from './expectations.ts';

const int = (...data: number[]): NdArray => array(data, { dtype: 'int32' });
const uint = (...data: number[]): NdArray => array(data, { dtype: 'uint32' });
const typeOf = (value: Value): string => `${value.aval.weakType ? '~' : ''}${value.dtype}`;

describe('arrays', () => {
  it('take float32 by default, bool from booleans and the dtype of typed arrays', () => {
    expect(array([1, 2]).dtype).toBe('float32');
    expect(array([true]).dtype).toBe('bool');
    expect(array(new Float64Array(2)).dtype).toBe('float64');
    expect(arange(3).toNested()).toEqual([0, 1, 2]);
    expect(array([[1, 2, 3]]).shape).toEqual([1, 3]);
    expect(zeros([2, 0, 3]).toNested()).toEqual([[], []]);
  });

  it('refuse ragged lists, shapes that do not fit and integers out of range', () => {
    expect(codeOf(() => array([[1], [1, 2]]))).toBe('invalid_argument');
    expect(codeOf(() => array([1, 2], { shape: [3] }))).toBe('invalid_argument');
    expect(codeOf(() => array([2 ** 31], { dtype: 'int32' }))).toBe('literal_out_of_range');
    expect(codeOf(() => array([-1], { dtype: 'uint32' }))).toBe('literal_out_of_range');
  });

  it('take bytes and other typed arrays with a dtype only', () => {
    const bytes = new Uint8Array([0, 128, 255]);
    expect(codeOf(() => array(bytes))).toBe('invalid_argument');
    expect(messageOf(() => array(bytes))).toContain('Uint8Array');
    expect(array(bytes, { dtype: 'int32' }).toNested()).toEqual([0, 128, 255]);
    expect(array(bytes, { dtype: 'bool' }).toNested()).toEqual([false, true, true]);
    const odd: ArrayBufferView[] = [
      new Int16Array(1),
      new Uint8ClampedArray(1),
      new BigInt64Array(1),
      new DataView(new ArrayBuffer(4)),
    ];
    for (const view of odd) {
      expect(codeOf(() => array(view as Uint8Array))).toBe('invalid_argument');
    }
    const bigs = new BigInt64Array([3n]) as unknown as Uint8Array;
    expect(codeOf(() => array(bigs, { dtype: 'int32' }))).toBe('invalid_argument');
    const view = new DataView(new ArrayBuffer(4)) as unknown as Uint8Array;
    expect(codeOf(() => array(view, { dtype: 'int32' }))).toBe('invalid_argument');
  });

  it('refuse elements that are no numbers and sizes that are no counts', () => {
    for (const element of ['1', null, undefined, {}, 3n, new Float32Array(2)]) {
      expect(codeOf(() => array([element as number]))).toBe('invalid_argument');
    }
    expect(codeOf(() => array([1, 2], { shape: [-1, -2] }))).toBe('invalid_argument');
    expect(codeOf(() => zeros([1.5]))).toBe('invalid_argument');
  });

  it('take one number as any other: bools from what is not 0, no integer out of range', () => {
    expect(eq(filled([1], 2, 'bool'), true).toNested()).toEqual([true]);
    expect(scalar(0.5, 'bool').item()).toBe(true);
    expect(scalar(-2.5, 'int32').item()).toBe(-2);
    expect(codeOf(() => filled([1], 3e9, 'int32'))).toBe('literal_out_of_range');
    expect(codeOf(() => scalar(-1, 'uint32'))).toBe('literal_out_of_range');
    expect(codeOf(() => scalar(NaN, 'int32'))).toBe('literal_out_of_range');
  });

  it('cannot be changed through what they hand out or were made from', () => {
    const source = new Float32Array([1, 2]);
    const held = array(source);
    source[0] = 9;
    held.toTypedArray()[1] = 9;
    expect(held.toNested()).toEqual([1, 2]);
    expect(() => Object.assign(held.aval, { dtype: 'int32' })).toThrow(TypeError);
  });
});

// jax.numpy.promote_types, with int32 + uint32 = int32 as with 64-bit types off.
const lattice: readonly (readonly [DType, DType, DType])[] = [
  ['bool', 'int32', 'int32'],
  ['bool', 'uint32', 'uint32'],
  ['bool', 'float32', 'float32'],
  ['int32', 'uint32', 'int32'],
  ['int32', 'float32', 'float32'],
  ['uint32', 'float32', 'float32'],
  ['int32', 'float64', 'float64'],
  ['float32', 'float64', 'float64'],
];

describe('promotion', () => {
  it.each(lattice)('%s with %s gives %s', (a, b, expected) => {
    const [x, y] = [zeros([2], a), zeros([2], b)];
    expect(typeOf(max(x, y))).toBe(expected);
    expect(typeOf(max(y, x))).toBe(expected);
  });

  it('lets bare numbers yield to arrays', () => {
    expect(typeOf(add(int(1), 1))).toBe('int32');
    expect(typeOf(add(int(1), 1.5))).toBe('~float32');
    expect(typeOf(add(array([1]), 1.5))).toBe('float32');
    expect(typeOf(add(zeros([1], 'float64'), 0.1))).toBe('float64');
    expect(add(zeros([], 'float64'), 0.1).item()).toBe(0.1);
    expect(typeOf(add(array([true]), 1))).toBe('~int32');
    expect(typeOf(add(1, 2))).toBe('~float32');
    expectSame(add(uint(1), -1), uint(0));
    expect(codeOf(() => add(int(1), 2 ** 40))).toBe('literal_out_of_range');
  });

  it('divides integers as float32 and takes sines of them', () => {
    expectSame(div(int(1, 7), int(2, -2)), array([0.5, -3.5]));
    expect(typeOf(sin(int(1)))).toBe('float32');
    expect(typeOf(sum(array([true, true])))).toBe('int32');
  });
});

describe('integers', () => {
  const low = -(2 ** 31);

  it('wrap around', () => {
    expectSame(add(int(2 ** 31 - 1), 1), int(low));
    expectSame(mul(int(65536), int(65537)), int(65536));
    expectSame(neg(int(low)), int(low));
    expectSame(sub(uint(0), uint(1)), uint(2 ** 32 - 1));
    expectSame(mul(uint(2 ** 31), uint(3)), uint(2 ** 31));
    expectSame(pow(int(3), 21), int(1870418611));
    expectSame(sum(int(2 ** 31 - 1, 1)), array(low, { dtype: 'int32' }));
    expectSame(bitwiseNot(uint(0)), uint(2 ** 32 - 1));
  });

  it('have the signs of C in rem and of Python in mod and floorDiv', () => {
    expectSame(rem(int(7, -7, 7, -7), int(3, 3, -3, -3)), int(1, -1, 1, -1));
    expectSame(mod(int(7, -7, 7, -7), int(3, 3, -3, -3)), int(1, 2, -2, -1));
    expectSame(floorDiv(int(7, -7, 7, -7), int(2, 2, -2, -2)), int(3, -4, -4, 3));
    expectSame(mod(array([-5.5]), array([2])), array([0.5]));
  });

  it('do by zero what XLA does on CPU', () => {
    expectSame(rem(int(5), int(0)), int(5));
    expectSame(floorDiv(int(6), int(-3)), int(-2));
  });
});

describe('floats', () => {
  it('round float32 after each operation', () => {
    expect(add(array(16777216), 1).item()).toBe(16777216);
    expect(pow(array(1.1), 3).item()).toBe(
      Math.fround(Math.fround(1.1) * Math.fround(Math.fround(1.1) ** 2)),
    );
    expectSame(round(array([0.5, 1.5, 2.5, -0.5])), array([0, 2, 2, -0]));
    expectSame(round(int(7)), int(7));
  });

  it('keep NaN, infinities and -0 apart', () => {
    const odd = array([NaN, Infinity, -Infinity, -0]);
    expectSame(mul(odd, 1), odd);
    expectSame(eq(odd, odd), array([false, true, true, true]));
    expectSame(max(array([NaN, 1]), array([1, NaN])), array([NaN, NaN]));
    expectSame(pow(array([1, -1]), array([NaN, Infinity])), array([1, 1]));
  });

  it('keep a -0 literal through jit', () => {
    const times = (x: Leaf): Value => mul(x, -0);
    expectSame(jit(times)(array([1])), array([-0]));
    expectSame(jit((x: Leaf) => where(true, -0, x))(array([1])), array([-0]));
  });

  it('convert as XLA does: truncating, saturating, NaN to 0', () => {
    const values = array([1.9, -1.9, 1e10, -1e10, NaN, -0]);
    expectSame(astype(values, 'int32'), int(1, -1, 2 ** 31 - 1, -(2 ** 31), 0, 0));
    expectSame(astype(values, 'uint32'), uint(1, 0, 2 ** 32 - 1, 0, 0, 0));
    expectSame(astype(values, 'bool'), array([true, true, true, true, true, false]));
    expectSame(astype(int(-1), 'uint32'), uint(2 ** 32 - 1));
  });
});

describe('broadcasting', () => {
  it('follows NumPy', () => {
    expectSame(
      add(array([[1], [2]]), array([10, 20])),
      array([
        [11, 21],
        [12, 22],
      ]),
    );
    expect(add(zeros([2, 0]), zeros([1])).shape).toEqual([2, 0]);
    expect(codeOf(() => add(array([1, 2]), array([1, 2, 3])))).toBe('incompatible_shapes');
  });

  it('names what does not fit as JAX does', () => {
    expect(() => add(array([1, 2]), array([1, 2, 3]))).toThrow(
      'add got incompatible shapes: (2,), (3,).',
    );
    expect(() => max(array([1]), 'x' as never)).toThrow();
  });
});
