import { scalar, type Value } from '../array/nd-array.ts';
import type { Atom, Equation, Jaxpr, Variable } from '../ir/jaxpr.ts';
import type { PrimitiveName } from '../ir/primitives.ts';
import { bind } from './trace.ts';

/** The values of a jaxpr's variables while it is walked. */
export class Environment {
  readonly #values = new Map<Variable, Value>();

  constructor(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[]) {
    this.write(jaxpr.constants, constants);
    this.write(jaxpr.inputs, args);
  }

  write(variables: readonly Variable[], values: readonly Value[]): void {
    variables.forEach((variable, i) => {
      this.#values.set(variable, values[i] as Value);
    });
  }

  read(atom: Atom): Value {
    if (atom.kind === 'literal') return scalar(atom.value, atom.aval.dtype, atom.aval.weakType);
    return this.#values.get(atom) as Value;
  }

  readAll(atoms: readonly Atom[]): Value[] {
    return atoms.map((atom) => this.read(atom));
  }
}

/** Applies an equation to other inputs. */
export function applyEquation<P extends PrimitiveName>(
  equation: Equation<P>,
  inputs: readonly Value[],
): readonly Value[] {
  const { primitive, params, subJaxprs, effects } = equation;
  return bind(primitive, inputs, params, subJaxprs, effects);
}

/** Applies a jaxpr equation by equation, so that an enclosing trace records them. */
export function replay(jaxpr: Jaxpr, constants: readonly Value[], args: readonly Value[]): Value[] {
  const environment = new Environment(jaxpr, constants, args);
  for (const equation of jaxpr.equations) {
    const inputs = environment.readAll(equation.inputs);
    environment.write(equation.outputs, applyEquation(equation, inputs));
  }
  return environment.readAll(jaxpr.outputs);
}
