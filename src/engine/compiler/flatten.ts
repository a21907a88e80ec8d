import type { Aval } from '../array/aval.ts';
import { scalar, storageOf } from '../array/nd-array.ts';
import { eliminateDeadCode } from '../ir/dead-code.ts';
import type { Atom, Equation, Jaxpr } from '../ir/jaxpr.ts';

/** An equation whose values are numbered over the whole program. */
export interface FlatStep {
  readonly equation: Equation;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/** A jaxpr with its jit equations spelled out in place. */
export interface FlatProgram {
  /** Type of each value by number. */
  readonly avals: readonly Aval[];
  /** Values of literals as their dtype stores them. */
  readonly literals: ReadonlyMap<number, number>;
  readonly constants: readonly number[];
  readonly inputs: readonly number[];
  readonly steps: readonly FlatStep[];
  readonly outputs: readonly number[];
}

/** Spelling out stops here, or calls nested in calls could double the code at every level. */
const MOST_SPELLED_OUT = 20_000;

type Scope = Map<Atom, number>;

class Flattener {
  readonly avals: Aval[] = [];
  readonly literals = new Map<number, number>();
  readonly steps: FlatStep[] = [];

  number(aval: Aval): number {
    return this.avals.push(aval) - 1;
  }

  bind(atom: Atom, scope: Scope): number {
    const number = this.number(atom.aval);
    scope.set(atom, number);
    return number;
  }

  read(atom: Atom, scope: Scope): number {
    const known = scope.get(atom);
    if (known !== undefined) return known;
    const number = this.bind(atom, scope);
    if (atom.kind === 'literal') {
      const { dtype } = atom.aval;
      this.literals.set(number, storageOf(scalar(atom.value, dtype))[0] as number);
    }
    return number;
  }

  walk(jaxpr: Jaxpr, scope: Scope): void {
    for (const equation of jaxpr.equations) {
      const inputs = equation.inputs.map((atom) => this.read(atom, scope));
      if (equation.primitive === 'jit' && this.steps.length < MOST_SPELLED_OUT) {
        this.spellOut(equation, inputs, scope);
      } else {
        const outputs = equation.outputs.map((variable) => this.bind(variable, scope));
        this.steps.push({ equation, inputs, outputs });
      }
    }
  }

  spellOut(equation: Equation, inputs: readonly number[], scope: Scope): void {
    const callee = eliminateDeadCode(equation.subJaxprs[0] as Jaxpr);
    const inner: Scope = new Map();
    callee.inputs.forEach((variable, i) => {
      inner.set(variable, inputs[i] as number);
    });
    this.walk(callee, inner);
    equation.outputs.forEach((variable, i) => {
      scope.set(variable, this.read(callee.outputs[i] as Atom, inner));
    });
  }
}

export function flatten(jaxpr: Jaxpr): FlatProgram {
  const flattener = new Flattener();
  const scope: Scope = new Map();
  const constants = jaxpr.constants.map((variable) => flattener.bind(variable, scope));
  const inputs = jaxpr.inputs.map((variable) => flattener.bind(variable, scope));
  flattener.walk(eliminateDeadCode(jaxpr), scope);
  const outputs = jaxpr.outputs.map((atom) => flattener.read(atom, scope));
  const { avals, literals, steps } = flattener;
  return { avals, literals, constants, inputs, steps, outputs };
}
