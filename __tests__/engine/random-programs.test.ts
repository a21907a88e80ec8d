import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  array,
  type ClosedJaxpr,
  checkJaxpr,
  evalJaxpr,
  fingerprintJaxpr,
  grad,
  jit,
  jvp,
  makeJaxpr,
  mul,
  type NdArray,
  parseJaxpr,
  printJaxpr,
  sub,
  sum,
  type Value,
  vjp,
  vmap,
} from '../../src/engine/index.ts';
import { expectClose, expectSame, numbersOf } from './expectations.ts';
import {
  PROGRAMS,
  type RandomProgram,
  randomProgram,
  randomVector,
  SEED,
} from './random-programs.ts';

const wide = (data: number[]): NdArray => array(data, { dtype: 'float64' });

function stack(rows: readonly number[][]): NdArray {
  return array(rows, { dtype: 'float64' });
}

function forAll(property: (program: RandomProgram, x: NdArray, y: NdArray) => void): void {
  fc.assert(
    fc.property(randomProgram, randomVector, randomVector, (program, x, y) =>
      property(program, wide(x), wide(y)),
    ),
    { seed: SEED, numRuns: PROGRAMS },
  );
}

/** A program that rounds to float32 on its way is compared as coarsely as that. */
const exactness = (program: RandomProgram, otherwise: number): number =>
  program.text.includes('single') ? 1e-5 : otherwise;

const total = (program: RandomProgram) => (x: Value, y: Value) => sum(program.run(x, y));

describe('random programs', () => {
  it('run the same as they are, jitted and as jaxprs', () => {
    forAll((program, x, y) => {
      const plain = program.run(x, y);
      expectSame(jit(program.run)(x, y), plain);
      const { jaxpr, constants } = makeJaxpr(program.run)(x, y);
      checkJaxpr(jaxpr);
      expectSame(evalJaxpr(jaxpr, constants, [x, y])[0] as Value, plain);
    });
  });

  it('run the same when their jaxpr is applied inside another trace', () => {
    forAll((program, x, y) => {
      const { jaxpr, constants } = makeJaxpr(program.run)(x, y);
      const again = makeJaxpr((a: Value, b: Value) => evalJaxpr(jaxpr, constants, [a, b]))(x, y);
      expectSame(evalJaxpr(again.jaxpr, again.constants, [x, y])[0] as Value, program.run(x, y));
    });
  });

  it('are mapped by vmap as by a loop', () => {
    const rows = fc.array(randomVector, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(randomProgram, rows, randomVector, (program, xs, y) => {
        const looped = xs.map((x) => numbersOf(program.run(wide(x), wide(y))));
        const mapped = vmap(program.run, { inAxes: [0, null] })(stack(xs), wide(y));
        expectClose(mapped, stack(looped), exactness(program, 1e-12));
        const both = vmap(program.run)(stack(xs), stack(xs.map(() => y)));
        expectClose(both, mapped, exactness(program, 1e-12));
        const columns = vmap(program.run, { inAxes: [0, null], outAxes: 1 })(stack(xs), wide(y));
        expect(columns.shape).toEqual([...mapped.shape].reverse());
      }),
      { seed: SEED, numRuns: PROGRAMS },
    );
  });

  it('have jvps and vjps that agree', () => {
    forAll((program, x, y) => {
      const [value, tangent] = jvp(program.run, [x, y], [y, x]);
      expectSame(value, program.run(x, y));
      const [, pull] = vjp(program.run, x, y);
      const [xBar, yBar] = pull(x);
      const forward = sum(mul(tangent, x));
      expectClose(add(sum(mul(xBar, y)), sum(mul(yBar, x))), forward, exactness(program, 1e-9));
    });
  });

  it('have gradients that jit, vmap and forward mode leave as they are', () => {
    forAll((program, x, y) => {
      const gradient = grad(total(program), { argnums: [0, 1] });
      const [dx, dy] = gradient(x, y);
      const [jx, jy] = jit(gradient)(x, y);
      expectClose(jx, dx, exactness(program, 1e-12));
      expectClose(jy, dy, exactness(program, 1e-12));
      const inner = grad(jit(total(program)))(x, y);
      expectClose(inner, dx, exactness(program, 1e-12));
      const mapped = vmap(grad(total(program)), { inAxes: [0, null] })(stack([numbersOf(x)]), y);
      expectClose(mapped, stack([numbersOf(dx)]), exactness(program, 1e-12));
    });
  });

  it('are linear in the function differentiated', () => {
    forAll((program, x, y) => {
      const f = total(program);
      const g = (a: Value): Value => sum(mul(a, a));
      const combined = grad((a: Value) => sub(mul(3, f(a, y)), mul(2, g(a))))(x);
      const parts = sub(mul(3, grad(f)(x, y)), mul(2, grad(g)(x)));
      expectClose(combined, parts, exactness(program, 1e-9));
    });
  });

  it('have second derivatives that agree forward over reverse and reverse over reverse', () => {
    forAll((program, x, y) => {
      const gradient = (a: Value): Value => grad(total(program))(a, y);
      const [, forward] = jvp(gradient, [x], [y]);
      const reverse = grad((a: Value) => sum(mul(gradient(a), y)))(x);
      expectClose(reverse, forward, exactness(program, 1e-8));
    });
  });

  it('survive printing and parsing, with the same fingerprint', () => {
    forAll((program, x, y) => {
      const closed: ClosedJaxpr<NdArray> = makeJaxpr(grad(total(program)))(x, y);
      const text = printJaxpr(closed.jaxpr);
      const parsed = parseJaxpr(text);
      expect(printJaxpr(parsed)).toBe(text);
      expect(fingerprintJaxpr(parsed)).toBe(fingerprintJaxpr(closed.jaxpr));
      checkJaxpr(parsed);
    });
  });
});

describe('gradients of random smooth programs', () => {
  it('agree with central differences', () => {
    const step = 1e-6;
    forAll((program, x, y) => {
      // A round trip through float32 is a staircase for differences, and so are steps at kinks;
      // stopGradient hides what they see.
      if (
        /single|where|max|Max|sorted|clip|cond|switch|indexed|replaced|stopped/.test(program.text)
      )
        return;
      const f = (at: number[]): number => total(program)(wide(at), y).item() as number;
      const point = numbersOf(x);
      const slopes = point.map((_, i) => {
        const moved = (by: number): number[] => point.map((v, j) => (i === j ? v + by : v));
        return (f(moved(step)) - f(moved(-step))) / (2 * step);
      });
      expectClose(grad(total(program))(x, y), wide(slopes), 1e-6);
    });
  });
});
