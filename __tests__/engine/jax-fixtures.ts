import { readFileSync } from 'node:fs';
import { makeAval } from '../../src/engine/array/aval.ts';
import { allocate, type DType } from '../../src/engine/array/dtype.ts';
import { NdArray, storageOf, type Value } from '../../src/engine/array/nd-array.ts';

/** A file that research/capture-jax-fixtures.py wrote. Cases refer to arrays by their number. */
interface FixtureFile<Case> {
  readonly header: { readonly jax: string; readonly jaxlib: string };
  readonly arrays: readonly (readonly [string, readonly number[], readonly (number | string)[]])[];
  readonly cases: readonly Case[];
}

export interface Fixture<Case> {
  readonly versions: string;
  readonly arrays: readonly NdArray[];
  readonly cases: readonly Case[];
}

export function readFixture<Case>(name: string): Fixture<Case> {
  const url = new URL(`../fixtures/jax/${name}.json`, import.meta.url);
  const file = JSON.parse(readFileSync(url, 'utf8')) as FixtureFile<Case>;
  const arrays = file.arrays.map(([type, shape, elements]) => {
    const dtype = type.replace('~', '') as DType;
    const storage = allocate(dtype, elements.length);
    elements.forEach((element, i) => {
      storage[i] = Number(element);
    });
    return new NdArray(makeAval(shape, dtype, type.startsWith('~')), storage);
  });
  const { header, cases } = file;
  return { versions: `jax ${header.jax}, jaxlib ${header.jaxlib}`, arrays, cases };
}

/** How far results may be from JAX's. */
export interface Tolerance {
  /** Units in the last place of the dtype. */
  readonly ulps: number;
  /** Or this much, in absolute terms times the largest magnitude among the elements (at least 1). */
  readonly relative?: number;
  /** 0 and -0 count as the same. */
  readonly anyZero?: boolean;
}

/** The first difference between two arrays as a sentence, or null. */
export function difference(actual: Value, expected: NdArray, allowed: Tolerance): string | null {
  const type = (value: Value): string => `${value.dtype}[${value.shape.join(',')}]`;
  if (type(actual) !== type(expected)) return `${type(actual)} instead of ${type(expected)}`;
  const got = storageOf(actual as NdArray);
  const wanted = storageOf(expected);
  const scale = Math.max(1, ...Array.from(wanted, (x) => (Number.isFinite(x) ? Math.abs(x) : 0)));
  const margin = (allowed.relative ?? 0) * scale;
  for (let i = 0; i < wanted.length; i++) {
    const a = got[i] as number;
    const b = wanted[i] as number;
    if (Object.is(a, b) || Math.abs(a - b) < margin) continue;
    const apart = ulpsApart(a, b, expected.dtype);
    if (apart <= allowed.ulps && (a !== 0 || b !== 0 || allowed.anyZero)) continue;
    return `element ${i} is ${spell(a)} instead of ${spell(b)} (${apart} ulp)`;
  }
  return null;
}

function spell(x: number): string {
  return Object.is(x, -0) ? '-0' : String(x);
}

/** Representable numbers between two of a dtype; infinite when only one is a number. */
export function ulpsApart(a: number, b: number, dtype: DType): number {
  if (Object.is(a, b)) return 0;
  if (Number.isNaN(a) || Number.isNaN(b)) return Infinity;
  if (dtype === 'float32') return Math.abs(orderOfSingle(a) - orderOfSingle(b));
  if (dtype === 'float64') return Number(absolute(orderOfDouble(a) - orderOfDouble(b)));
  return a === b ? 0 : Infinity;
}

const view = new DataView(new ArrayBuffer(8));

/** Singles in order of size are consecutive integers. */
function orderOfSingle(x: number): number {
  view.setFloat32(0, x);
  const bits = view.getInt32(0);
  return bits < 0 ? -(bits & 0x7fffffff) : bits;
}

function orderOfDouble(x: number): bigint {
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

function absolute(x: bigint): bigint {
  return x < 0n ? -x : x;
}

/** What a call returned, or its error. */
export function outcomeOf<T>(run: () => T): { value: T } | { error: unknown } {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
}
