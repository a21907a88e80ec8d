import type { Aval } from '../array/aval.ts';
import { scalar, storageOf } from '../array/nd-array.ts';
import { eliminateDeadCode } from '../ir/dead-code.ts';
import type { Atom, Equation, Jaxpr } from '../ir/jaxpr.ts';
import { isOfKind } from '../primitives/table.ts';

/** An equation whose values are numbered over the whole program. */
export interface FlatStep {
  readonly equation: Equation;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** For a scan or while whose body is spelled out; else a kernel runs it. */
  readonly loop?: FlatLoop;
}

/** The inside of a loop. Its constants are values of the program around it. */
export interface FlatLoop {
  /** The carry as the condition and the body see it. */
  readonly carry: readonly number[];
  /** Where the carry starts, and what is sliced, in the program around. */
  readonly start: readonly number[];
  readonly sliced: readonly number[];
  /** The slices of one round. */
  readonly slices: readonly number[];
  readonly condition: FlatBlock | null;
  readonly body: FlatBlock;
}

export interface FlatBlock {
  readonly steps: readonly FlatStep[];
  readonly outputs: readonly number[];
}

/** A jaxpr with its calls spelled out in place. */
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
const MAX_SPELLED_OUT = 20_000;

/** Bodies of loops that are longer than this become functions of their own. */
const MAX_BODY_LENGTH = 200;

type Scope = Map<Atom, number>;

class Flattener {
  readonly avals: Aval[] = [];
  readonly literals = new Map<number, number>();
  #count = 0;

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

  walk(jaxpr: Jaxpr, scope: Scope, steps: FlatStep[]): void {
    for (const equation of jaxpr.equations) {
      const inputs = equation.inputs.map((atom) => this.read(atom, scope));
      if (isOfKind(equation.primitive, 'call') && this.#count < MAX_SPELLED_OUT) {
        const results = this.spellOut(equation.subJaxprs[0] as Jaxpr, inputs, steps);
        equation.outputs.forEach((variable, i) => {
          scope.set(variable, results[i] as number);
        });
        continue;
      }
      const loop = this.loopOf(equation, inputs);
      const outputs = equation.outputs.map((variable) => this.bind(variable, scope));
      this.#count++;
      steps.push(
        loop === null ? { equation, inputs, outputs } : { equation, inputs, outputs, loop },
      );
    }
  }

  spellOut(jaxpr: Jaxpr, inputs: readonly number[], steps: FlatStep[]): number[] {
    const callee = eliminateDeadCode(jaxpr);
    const inner: Scope = new Map();
    callee.inputs.forEach((variable, i) => {
      inner.set(variable, inputs[i] as number);
    });
    this.walk(callee, inner, steps);
    return callee.outputs.map((output) => this.read(output, inner));
  }

  block(jaxpr: Jaxpr, inputs: readonly number[]): FlatBlock {
    const steps: FlatStep[] = [];
    const outputs = this.spellOut(jaxpr, inputs, steps);
    return { steps, outputs };
  }

  loopOf(equation: Equation, inputs: readonly number[]): FlatLoop | null {
    const isLoop = isOfKind(equation.primitive, 'loop');
    if (!isLoop || this.#count >= MAX_SPELLED_OUT || lengthOf(equation) > MAX_BODY_LENGTH) {
      return null;
    }
    if (equation.primitive === 'while') {
      const { conditionConstants, bodyConstants } = (equation as Equation<'while'>).params;
      const [condition, body] = equation.subJaxprs as [Jaxpr, Jaxpr];
      const carry = body.inputs.slice(bodyConstants).map(({ aval }) => this.number(aval));
      const end = conditionConstants + bodyConstants;
      return {
        carry,
        start: inputs.slice(end),
        sliced: [],
        slices: [],
        condition: this.block(condition, [...inputs.slice(0, conditionConstants), ...carry]),
        body: this.block(body, [...inputs.slice(conditionConstants, end), ...carry]),
      };
    }
    const { constantCount, carryCount } = (equation as Equation<'scan'>).params;
    const body = equation.subJaxprs[0] as Jaxpr;
    const numbers = body.inputs.slice(constantCount).map(({ aval }) => this.number(aval));
    return {
      carry: numbers.slice(0, carryCount),
      start: inputs.slice(constantCount, constantCount + carryCount),
      sliced: inputs.slice(constantCount + carryCount),
      slices: numbers.slice(carryCount),
      condition: null,
      body: this.block(body, [...inputs.slice(0, constantCount), ...numbers]),
    };
  }
}

/** Equations of the sub-jaxprs, with those inside of them. */
function lengthOf(equation: Equation): number {
  return equation.subJaxprs.reduce(
    (sum, { equations }) =>
      sum + equations.reduce((total, inner) => total + 1 + lengthOf(inner), 0),
    0,
  );
}

export function flatten(jaxpr: Jaxpr): FlatProgram {
  const flattener = new Flattener();
  const scope: Scope = new Map();
  const constants = jaxpr.constants.map((variable) => flattener.bind(variable, scope));
  const inputs = jaxpr.inputs.map((variable) => flattener.bind(variable, scope));
  const steps: FlatStep[] = [];
  flattener.walk(eliminateDeadCode(jaxpr), scope, steps);
  const outputs = jaxpr.outputs.map((atom) => flattener.read(atom, scope));
  const { avals, literals } = flattener;
  return { avals, literals, constants, inputs, steps, outputs };
}
