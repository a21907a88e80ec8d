import { type Aval, formatAval, sameType } from '../array/aval.ts';
import { EngineError } from '../errors.ts';
import { inferOutputs } from '../rules/shape.ts';
import { type Atom, derivedFacts, type Equation, type Jaxpr, type Variable } from './jaxpr.ts';
import { nameVariables } from './variable-names.ts';

/**
 * Checks the bindings of a jaxpr: none twice among inputs and constants, every variable bound
 * before its use, none bound again, every output known and returned once; sub-jaxprs in their own
 * scope and without constants.
 *
 * @throws EngineError `duplicate_binding`, `unbound_variable`, `shadowed_binding`,
 *   `unknown_output`, `duplicate_output` or `nested_constants`; variables are named as printed.
 */
export function validateJaxpr(jaxpr: Jaxpr): void {
  const bound = new Set<Variable>();
  const nameOf = (variable: Variable): string => nameVariables(jaxpr).nameOf(variable);
  for (const variables of [jaxpr.constants, jaxpr.inputs]) {
    for (const variable of variables) {
      if (bound.has(variable)) {
        throw new EngineError('duplicate_binding', { variable: nameOf(variable) });
      }
      bound.add(variable);
    }
  }
  const { equations } = jaxpr;
  for (let index = 0; index < equations.length; index++) {
    checkEquation(equations[index] as Equation, index, bound, nameOf);
  }
  checkOutputs(jaxpr.outputs, bound, nameOf);
}

function checkEquation(
  equation: Equation,
  index: number,
  bound: Set<Variable>,
  nameOf: (variable: Variable) => string,
): void {
  for (const atom of equation.inputs) {
    if (atom.kind === 'variable' && !bound.has(atom)) {
      throw new EngineError('unbound_variable', { variable: nameOf(atom), equation: index });
    }
  }
  for (const sub of equation.subJaxprs) {
    if (sub.constants.length > 0) {
      throw new EngineError('nested_constants', { primitive: equation.primitive });
    }
    validateJaxpr(sub);
  }
  for (const output of equation.outputs) {
    if (bound.has(output)) {
      throw new EngineError('shadowed_binding', { variable: nameOf(output), equation: index });
    }
    bound.add(output);
  }
}

function checkOutputs(
  outputs: readonly Atom[],
  bound: ReadonlySet<Variable>,
  nameOf: (variable: Variable) => string,
): void {
  const returned = new Set<Variable>();
  for (const output of outputs) {
    if (output.kind === 'literal') continue;
    if (!bound.has(output)) throw new EngineError('unknown_output', { variable: nameOf(output) });
    if (returned.has(output)) {
      throw new EngineError('duplicate_output', { variable: nameOf(output) });
    }
    returned.add(output);
  }
}

/**
 * Checks that every equation's outputs have the types its primitive's rule gives.
 *
 * @throws EngineError `equation_type`, `unknown_primitive`, or what the rule itself throws.
 */
export function typecheckJaxpr(jaxpr: Jaxpr): void {
  jaxpr.equations.forEach((equation, index) => {
    const { primitive, params, subJaxprs, outputs } = equation;
    for (const sub of subJaxprs) typecheckJaxpr(sub);
    const inputs = equation.inputs.map((input) => input.aval);
    const expected = inferOutputs(primitive, inputs, params, subJaxprs);
    const fits =
      expected.length === outputs.length &&
      expected.every((aval, i) => sameType(aval, (outputs[i] as Variable).aval));
    if (fits) return;
    throw new EngineError('equation_type', {
      equation: index,
      primitive,
      expected: `(${expected.map(formatAval).join(', ')})`,
      actual: `(${outputs.map((output) => formatAval(output.aval)).join(', ')})`,
    });
  });
}

/**
 * Bindings and types together. Every way of running or transforming a jaxpr starts here, so a
 * malformed one gives the same error everywhere. A jaxpr cannot change, so it is checked once.
 */
export function checkJaxpr(jaxpr: Jaxpr): void {
  const facts = derivedFacts(jaxpr);
  if (facts.wellFormed) return;
  validateJaxpr(jaxpr);
  typecheckJaxpr(jaxpr);
  facts.wellFormed = true;
}

/** @throws EngineError `wrong_arity` or `argument_type` unless the types are those expected. */
export function checkArgumentTypes(
  what: string,
  expected: readonly Atom[],
  actual: readonly Aval[],
): void {
  if (expected.length !== actual.length) {
    const count = `${expected.length} value${expected.length === 1 ? '' : 's'}`;
    throw new EngineError('wrong_arity', { what, expected: count, actual: actual.length });
  }
  for (let index = 0; index < expected.length; index++) {
    const wanted = (expected[index] as Atom).aval;
    const given = actual[index] as Aval;
    if (wanted === given || sameType(wanted, given)) continue;
    throw new EngineError('argument_type', {
      index,
      expected: formatAval(wanted),
      actual: formatAval(given),
    });
  }
}
