/**
 * What the benchmarks of the engine do with chains, for random programs: checked, fingerprinted when
 * they share equations with another program and when they are built anew.
 */
import type * as Engine from '../src/engine/index.ts';

export type Cases = Map<string, () => unknown>;

const BINARY = ['add', 'sub', 'mul', 'max', 'min', 'atan2', 'pow'] as const;
const UNARY = ['neg', 'sin', 'exp', 'tanh', 'abs'] as const;
const SIZES = [1, 10, 100];

interface Step {
  readonly primitive: Engine.PrimitiveName;
  /** How far back each operand is, or a literal's value. */
  readonly operands: readonly ({ readonly back: number } | { readonly literal: number })[];
}

/** Steps that are equal for each state of the engine. */
function randomSteps(size: number, seed: number): Step[] {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return Array.from({ length: size }, (_, i) => {
    const operand = () =>
      below(4) === 0 ? { literal: below(1000) / 8 } : { back: below(Math.min(i + 1, 30)) };
    const [latest, other] = [{ back: 0 }, operand()];
    if (below(3) > 0) {
      const primitive = BINARY[below(BINARY.length)] as Step['primitive'];
      return { primitive, operands: [latest, other] };
    }
    return { primitive: UNARY[below(UNARY.length)] as Step['primitive'], operands: [latest] };
  });
}

function build(engine: typeof Engine, steps: readonly Step[]): Engine.Jaxpr {
  const { Jaxpr, makeAval, makeEquation, makeLiteral, makeVariable } = engine;
  const type = makeAval([3], 'float32');
  const scalarType = makeAval([], 'float32');
  const values = [makeVariable(type)];
  const equations = steps.map(({ primitive, operands }) => {
    const inputs = operands.map((operand) =>
      'literal' in operand
        ? makeLiteral(operand.literal, scalarType)
        : (values[values.length - 1 - operand.back] as Engine.Variable),
    );
    const output = makeVariable(type);
    values.push(output);
    return makeEquation(primitive, inputs, [output], {});
  });
  return new Jaxpr({
    inputs: values.slice(0, 1),
    constants: [],
    equations,
    outputs: values.slice(-1),
  });
}

export function randomProgramCases(engine: typeof Engine): Cases {
  const { checkJaxpr, fingerprintJaxpr, Jaxpr, validateJaxpr } = engine;
  const cases: Cases = new Map();
  SIZES.forEach((size, i) => {
    const programs = Array.from({ length: 16 }, (_, j) =>
      randomSteps(size, 20_261_123 + 97 * i + j),
    );
    const built = programs.map((steps) => build(engine, steps));
    let next = 0;
    const following = <T>(list: readonly T[]): T => list[next++ % list.length] as T;
    cases.set(`random/build/${size}`, () => build(engine, following(programs)));
    cases.set(`random/validate/${size}`, () => validateJaxpr(following(built)));
    cases.set(`random/fingerprint/${size}`, () => fingerprintJaxpr(new Jaxpr(following(built))));
    cases.set(`random/build_check_fingerprint/${size}`, () => {
      const program = build(engine, following(programs));
      checkJaxpr(program);
      return fingerprintJaxpr(program);
    });
  });
  return cases;
}
