import { describe, expect, it } from 'vitest';
import {
  add,
  array,
  astype,
  concatenate,
  dot,
  eigh,
  grad,
  jit,
  jvp,
  makeJaxpr,
  mul,
  type NdArray,
  qr,
  reshape,
  sin,
  sum,
  svd,
  take,
  transpose,
  type Value,
  vmap,
} from '../../src/engine/index.ts';
import { codeOf, expectClose, expectSame, numbersOf } from './expectations.ts';
import { difference, readFixture, type Tolerance } from './jax-fixtures.ts';

interface DecompositionCase {
  readonly primitive: 'qr' | 'eigh' | 'svd';
  /** Generic ones have one answer up to signs, degenerate ones only the same values. */
  readonly kind: 'generic' | 'degenerate';
  readonly input: number;
  readonly outputs: readonly number[];
  /** See research/jax_fixture_decompositions.py. */
  readonly derivatives?: {
    readonly tangent: number;
    readonly jvp: readonly number[];
    readonly vjp: number;
    readonly hvp: number;
  };
}

const { arrays, cases, versions } = readFixture<DecompositionCase>('decompositions');
const arrayAt = (number: number): NdArray => arrays[number] as NdArray;
const decompositions = { qr, eigh, svd };

const wide = (x: Value): Value => astype(x, 'float64');
const tolerance = (x: Value): number => (x.dtype === 'float32' ? 2e-5 : 2e-13);
const ones = (size: number): Value =>
  wide(
    array(
      Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)),
      ),
    ),
  );

/** How far derivatives may be off: close eigenvalues magnify what the decomposition rounds. */
const margins = (x: Value): Tolerance => ({
  ulps: 0,
  relative: x.dtype === 'float32' ? 2e-3 : 1e-11,
});

function stack(rows: readonly Value[]): Value {
  return concatenate(rows.map((row) => reshape(row, [1, ...row.shape])));
}

/** The part of an array at one place of its first axis. */
function slice(x: Value, at: number): Value {
  return reshape(take(x, array(at, { dtype: 'int32' }), { axis: 0 }), x.shape.slice(1));
}

/** The absolute values: vectors are compared up to their signs. */
function unsigned(x: Value): Value {
  return mul(wide(x), array(numbersOf(x).map(Math.sign), { shape: x.shape, dtype: 'float64' }));
}

/** What the parts multiply back to, and the factors whose columns must be orthonormal. */
function recompose(name: string, parts: readonly Value[]): [Value, Value[]] {
  const [a, b, c] = parts.map(wide) as [Value, Value, Value];
  if (name === 'qr') return [dot(a, b), [a]];
  if (name === 'eigh') return [dot(mul(b, a), transpose(b)), [b]];
  return [dot(mul(a, b), c), [a, transpose(c)]];
}

describe(`decompositions, as ${versions} has them`, () => {
  it.each(['qr', 'eigh', 'svd'] as const)('%s', (name) => {
    let values = 0;
    const own = cases.filter(({ primitive }) => primitive === name);
    for (const { kind, input, outputs } of own) {
      const x = arrayAt(input);
      const found: readonly Value[] = decompositions[name](x);
      outputs.forEach((output, i) => {
        const expected = arrayAt(output);
        const part = found[i] as Value;
        expect([part.dtype, part.shape]).toEqual([expected.dtype, expected.shape]);
        const isValues = (name === 'eigh' && i === 0) || (name === 'svd' && i === 1);
        const isUnique = kind === 'generic' || isValues;
        if (isUnique && (name === 'qr' || isValues))
          expectClose(wide(part), wide(expected), 20 * tolerance(x));
        else if (isUnique) expectClose(unsigned(part), unsigned(expected), 200 * tolerance(x));
        values += isUnique ? expected.size : 0;
      });
      if (x.shape.length > 2) continue;
      const [product, orthonormal] = recompose(name, found);
      expectClose(product, wide(x), 20 * tolerance(x));
      for (const factor of orthonormal) {
        const gram = dot(transpose(factor), factor);
        expectClose(gram, ones(gram.shape[0] as number), tolerance(x));
      }
    }
    console.log(`${name}: ${own.length} matrices, ${values} values against JAX`);
  });

  it.each(['qr', 'eigh', 'svd'] as const)('derivatives of %s', (name) => {
    const parts = (x: Value): Value[] => {
      const found: readonly Value[] = decompositions[name](x);
      const isVectors = (i: number): boolean => (name === 'eigh' ? i === 1 : i !== 1);
      return found.map((part, i) => (name !== 'qr' && isVectors(i) ? mul(part, part) : part));
    };
    const loss = (x: Value): Value =>
      parts(x).reduce((all, part) => add(all, sum(sin(part))), 0 as never);
    let values = 0;
    const compare = (found: Value, number: number, what: string): void => {
      const expected = arrayAt(number);
      const margin = difference(found, expected, margins(expected));
      expect(margin, `${what} of ${name} ${expected.shape}`).toBeNull();
      values += expected.size;
    };
    for (const { primitive, input, derivatives } of cases) {
      if (primitive !== name || derivatives === undefined) continue;
      const [x, tangent] = [arrayAt(input), arrayAt(derivatives.tangent)];
      const [, pushed] = jvp(parts, [x], [tangent]);
      for (const [i, part] of pushed.entries()) compare(part, derivatives.jvp[i] as number, 'jvp');
      compare(grad(loss)(x), derivatives.vjp, 'vjp');
      compare(jvp(grad(loss), [x], [tangent])[1], derivatives.hvp, 'hvp');
      compare(jit(jit(grad(loss)))(x), derivatives.vjp, 'jitted vjp');
      const mapped = vmap(grad(loss))(stack([x, x]));
      compare(slice(mapped, 1), derivatives.vjp, 'mapped vjp');
    }
    console.log(`derivatives of ${name}: ${values} values against JAX`);
    expect(values).toBeGreaterThan(500);
  });

  it('go through jit and vmap', () => {
    const batch = array([
      [
        [2, 1],
        [1, 3],
      ],
      [
        [1, 0],
        [0, -1],
      ],
    ]);
    for (const decompose of [qr, eigh, svd] as readonly ((x: Value) => readonly Value[])[]) {
      const plain = decompose(batch);
      for (const route of [vmap(decompose), jit(decompose)]) {
        for (const [i, part] of route(batch).entries()) {
          expectSame(part as Value, plain[i] as Value);
        }
      }
      const names = makeJaxpr(vmap(decompose))(batch).jaxpr.equations.map((e) => e.primitive);
      expect(names).toHaveLength(1);
    }
  });

  it('refuse what is no matrix', () => {
    expect(codeOf(() => qr(array([1, 2])))).toBe('invalid_params');
    expect(codeOf(() => eigh(array([[1, 2]])))).toBe('invalid_params');
  });
});
