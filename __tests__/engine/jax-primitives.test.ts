import { describe, expect, it } from 'vitest';
import type { NdArray, PrimitiveName, Value } from '../../src/engine/index.ts';
import { EngineError, jvp, vjp, vmap } from '../../src/engine/index.ts';
import { primitives } from '../../src/engine/primitives/table.ts';
import { bind } from '../../src/engine/tracing/trace.ts';
import { difference, outcomeOf, readFixture, type Tolerance } from './jax-fixtures.ts';
import { toleranceOf } from './jax-tolerances.ts';

/** By decompositions.json, programs.json, loops.json and custom.json. */
const JUDGED_ELSEWHERE = [
  'qr',
  'eigh',
  'svd',
  'jit',
  'cond',
  'scan',
  'while',
  'custom_jvp',
  'custom_vjp',
  'custom_linear',
];

type Outcome = number | 'error';

interface PrimitiveCase {
  readonly primitive: PrimitiveName;
  readonly params: object;
  readonly inputs: readonly number[];
  readonly value: Outcome;
  readonly jvp?: readonly [readonly number[], Outcome];
  readonly vjp?: readonly [number, readonly number[] | 'error'];
  readonly vmap?: readonly (readonly [readonly number[], readonly (number | null)[], Outcome])[];
}

const fixture = readFixture<PrimitiveCase>('primitives');
const arrayAt = (number: number): NdArray => fixture.arrays[number] as NdArray;

/** Applies the case's primitive to values. */
const applied =
  (one: PrimitiveCase) =>
  (...inputs: Value[]): Value =>
    bind(one.primitive, inputs, one.params as never)[0] as Value;

/** jax.lax.pow refuses integers, which jax.numpy multiplies out; here the primitive does that. */
const isAcceptedBeyondJax = (one: PrimitiveCase): boolean =>
  one.primitive === 'pow' && one.inputs.every((input) => arrayAt(input).dtype.endsWith('int32'));

class Comparison {
  readonly complaints: string[] = [];
  calls = 0;
  values = 0;

  check(what: string, run: () => Value, expected: Outcome, tolerance: Tolerance): void {
    this.calls++;
    const outcome = outcomeOf(run);
    if ('error' in outcome && !(outcome.error instanceof EngineError)) throw outcome.error;
    if (expected === 'error' || 'error' in outcome) {
      if (expected === 'error' && 'error' in outcome) return;
      const told = 'error' in outcome ? String(outcome.error) : `${outcome.value}`;
      this.complaints.push(`${what}: ${told} instead of ${expected}`);
      return;
    }
    this.values += arrayAt(expected).size;
    const found = difference(outcome.value, arrayAt(expected), tolerance);
    if (found !== null) this.complaints.push(`${what}: ${found}`);
  }
}

function describeCase(one: PrimitiveCase): string {
  const types = one.inputs.map((input) => {
    const { dtype, shape } = arrayAt(input);
    return `${dtype}[${shape}]`;
  });
  return `${one.primitive}${JSON.stringify(one.params)} ${types.join(' ')}`;
}

function checkDerivatives(one: PrimitiveCase, comparison: Comparison): void {
  const inputs = one.inputs.map(arrayAt);
  const places = inputs.flatMap((x, i) => (x.dtype.startsWith('float') ? [i] : []));
  const ofFloats = (...floats: Value[]): Value => {
    const whole: Value[] = inputs.slice();
    places.forEach((place, i) => {
      whole[place] = floats[i] as Value;
    });
    return applied(one)(...whole);
  };
  const floats = places.map((place) => inputs[place] as NdArray);
  const name = describeCase(one);
  const tolerance = toleranceOf(one.primitive, 'derivative');
  if (one.jvp !== undefined) {
    const [tangents, expected] = one.jvp;
    const run = (): Value => jvp(ofFloats, floats, tangents.map(arrayAt))[1];
    comparison.check(`jvp ${name}`, run, expected, tolerance);
  }
  if (one.vjp === undefined) return;
  const [cotangent, expected] = one.vjp;
  floats.forEach((_, i) => {
    const run = (): Value => vjp(ofFloats, ...floats)[1](arrayAt(cotangent))[i] as Value;
    const wanted = expected === 'error' ? expected : (expected[i] as number);
    comparison.check(`vjp ${i} ${name}`, run, wanted, tolerance);
  });
}

function checkCase(one: PrimitiveCase, comparison: Comparison): void {
  const name = describeCase(one);
  const tolerance = toleranceOf(one.primitive, 'value');
  const run = (): Value => applied(one)(...one.inputs.map(arrayAt));
  comparison.check(name, run, one.value, tolerance);
  checkDerivatives(one, comparison);
  for (const [inputs, inAxes, expected] of one.vmap ?? []) {
    const mapped = (): Value => vmap(applied(one), { inAxes })(...inputs.map(arrayAt));
    comparison.check(
      `vmap [${inAxes}] ${name}`,
      mapped,
      expected,
      toleranceOf(one.primitive, 'vmap'),
    );
  }
}

describe(`every primitive, as ${fixture.versions} has it`, () => {
  const comparison = new Comparison();
  const names = [...new Set(fixture.cases.map((one) => one.primitive))];

  it.each(names)('%s', (name) => {
    const before = comparison.complaints.length;
    for (const one of fixture.cases) {
      if (one.primitive === name && !isAcceptedBeyondJax(one)) checkCase(one, comparison);
    }
    expect(comparison.complaints.slice(before)).toEqual([]);
  });

  it('or is judged in whole programs', () => {
    const elsewhere = Object.keys(primitives).filter((name) => !names.some((one) => one === name));
    expect(elsewhere).toEqual(JUDGED_ELSEWHERE);
  });

  it('in numbers', () => {
    const { calls, values } = comparison;
    console.log(`${names.length} primitives, ${calls} calls, ${values} values against JAX`);
    expect(calls).toBeGreaterThan(1500);
  });
});
