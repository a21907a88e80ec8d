import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Atom,
  Jaxpr,
  type JaxprFields,
  makeAval,
  makeEquation,
  makeLiteral,
  makeVariable,
  type Variable,
  validateJaxpr,
} from '../../src/engine/index.ts';
import { codeOf } from './expectations.ts';

const FLOAT = makeAval([], 'float32');
const LITERAL = -1;

/** Variables by number, of which there are few, so that most of these programs are malformed. */
const variable = fc.nat({ max: 9 });
const atom = fc.oneof({ weight: 4, arbitrary: variable }, fc.constant(LITERAL));
const shape = fc.record({
  constants: fc.array(variable, { maxLength: 1 }),
  inputs: fc.array(variable, { maxLength: 2 }),
  equations: fc.array(
    fc.record({
      inputs: fc.array(atom, { maxLength: 2 }),
      outputs: fc.array(variable, { minLength: 1, maxLength: 2 }),
      nested: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  outputs: fc.array(atom, { maxLength: 2 }),
});

/** The rules as they are told, with a set of what is bound. */
function expectedCode({ constants, inputs, equations, outputs }: JaxprFields): string {
  const bound = new Set<Atom>();
  const isUnknown = (of: Atom) => of.kind === 'variable' && !bound.has(of);
  const bindsAgain = (of: Variable) => bound.size === bound.add(of).size;
  if ([...constants, ...inputs].some(bindsAgain)) return 'duplicate_binding';
  for (const equation of equations) {
    if (equation.inputs.some(isUnknown)) return 'unbound_variable';
    const inner = equation.subJaxprs.map(expectedCode).find((code) => code !== 'no error');
    if (inner !== undefined) return inner;
    if (equation.outputs.some(bindsAgain)) return 'shadowed_binding';
  }
  const returned = new Set<Atom>();
  for (const output of outputs) {
    if (isUnknown(output)) return 'unknown_output';
    if (output.kind === 'variable' && returned.has(output)) return 'duplicate_output';
    returned.add(output);
  }
  return 'no error';
}

it.each(['made by the engine', 'made by somebody else'])(
  'bindings are judged as the rules say, with variables %s',
  (origin) => {
    const make = (): Variable =>
      origin === 'made by the engine' ? makeVariable(FLOAT) : { kind: 'variable', aval: FLOAT };
    const found = new Set<string>();
    fc.assert(
      fc.property(shape, (parts) => {
        const variables = Array.from({ length: 10 }, make);
        const of = (number: number) => variables[number] as Variable;
        const atomOf = (number: number): Atom =>
          number === LITERAL ? makeLiteral(1, FLOAT) : of(number);
        // The sub-jaxpr uses variables of the outer one, and has them to itself.
        const body = (input: number) =>
          new Jaxpr({
            inputs: [of(input)],
            constants: [],
            equations: [makeEquation('neg', [of(0)], [of(1)], {})],
            outputs: [of(1)],
          });
        const fields: JaxprFields = {
          constants: parts.constants.map(of),
          inputs: parts.inputs.map(of),
          equations: parts.equations.map(({ inputs, outputs, nested }) =>
            makeEquation(
              'add',
              inputs.map(atomOf),
              outputs.map(of),
              {},
              nested ? [body((outputs[0] as number) % 2)] : [],
            ),
          ),
          outputs: parts.outputs.map(atomOf),
        };
        const expected = expectedCode(fields);
        found.add(expected);
        const jaxpr = new Jaxpr(fields);
        expect(codeOf(() => validateJaxpr(jaxpr))).toBe(expected);
        expect(
          codeOf(() => validateJaxpr(new Jaxpr({ ...fields, equations: jaxpr.equations }))),
        ).toBe(expected);
      }),
      { seed: 1, numRuns: 2000 },
    );
    expect([...found].sort()).toEqual([
      'duplicate_binding',
      'duplicate_output',
      'no error',
      'shadowed_binding',
      'unbound_variable',
      'unknown_output',
    ]);
  },
);
