import { type Aval, formatAval } from '../array/aval.ts';
import type { DType } from '../array/dtype.ts';
import { NdArray, type Nested, scalar, storageOf, type Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import {
  type Atom,
  type ClosedJaxpr,
  type Equation,
  Jaxpr,
  makeEquation,
  makeLiteral,
  makeVariable,
  type Variable,
} from '../ir/jaxpr.ts';
import { NO_PARAMS, type PrimitiveName, type PrimitiveParams } from '../ir/primitives.ts';
import { evaluation } from './evaluation.ts';

/**
 * Records what is done to traced values as a jaxpr. Traces nest; the depth says which of two is
 * the inner one. A value of an outer trace, or an array, becomes a constant of the inner jaxpr.
 */
export class Trace {
  readonly depth: number;
  closed = false;
  readonly #inputs: Variable[] = [];
  readonly #equations: Equation[] = [];
  readonly #captured = new Map<Value, Variable>();
  /** Values of inputs that are known while tracing, and what was worked out from them. */
  readonly #known = new Map<Variable, Value>();
  #evaluated = 0;

  constructor(depth: number) {
    this.depth = depth;
  }

  /** A new input; `known` is its value when the function runs on given arguments, as in `grad`. */
  addInput(aval: Aval, known?: Value): Tracer {
    const variable = makeVariable(aval);
    this.#inputs.push(variable);
    if (known !== undefined) this.#known.set(variable, known);
    return new Tracer(this, variable);
  }

  record<P extends PrimitiveName>(
    primitive: P,
    inputs: readonly Value[],
    params: PrimitiveParams[P],
    subJaxprs: readonly Jaxpr[],
    effects?: readonly string[],
  ): Tracer[] {
    const types = inputs.map((input) => input.aval);
    const outputs = evaluation()
      .inferOutputs(primitive, types, params, subJaxprs)
      .map(makeVariable);
    const atoms = inputs.map((input) => this.atomOf(input));
    this.#equations.push(makeEquation(primitive, atoms, outputs, params, subJaxprs, effects));
    return outputs.map((variable) => new Tracer(this, variable));
  }

  /** The atom a value has in this trace: its variable, a literal for scalars, or a constant. */
  atomOf(value: Value): Atom {
    if (value instanceof Tracer) {
      if (value.trace.closed) throw escaped(value);
      if (value.trace === this) return value.variable;
    } else if (value instanceof NdArray && value.shape.length === 0) {
      return makeLiteral(storageOf(value)[0] as number, value.aval);
    }
    let variable = this.#captured.get(value);
    if (variable === undefined) {
      variable = makeVariable(value.aval);
      this.#captured.set(value, variable);
    }
    return variable;
  }

  /** Ends the trace. Outputs that repeat go through `copy`, since a jaxpr returns no value twice. */
  finish(outputs: readonly Value[]): ClosedJaxpr<Value> {
    const atoms = outputs.map((output) => this.atomOf(output));
    const seen = new Set<Atom>();
    const distinct = atoms.map((atom) => {
      if (!seen.has(atom)) {
        if (atom.kind === 'variable') seen.add(atom);
        return atom;
      }
      const copied = makeVariable(atom.aval);
      this.#equations.push(makeEquation('copy', [atom], [copied], NO_PARAMS));
      return copied;
    });
    this.closed = true;
    const jaxpr = new Jaxpr({
      inputs: this.#inputs,
      constants: [...this.#captured.values()],
      equations: this.#equations,
      outputs: distinct,
    });
    return { jaxpr, constants: [...this.#captured.keys()] };
  }

  /** The array behind a traced value when all it depends on is known, otherwise null. */
  concreteValue(variable: Variable): NdArray | null {
    for (const [value, captured] of this.#captured) this.#known.set(captured, value);
    for (; this.#evaluated < this.#equations.length; this.#evaluated++) {
      const equation = this.#equations[this.#evaluated] as Equation;
      const inputs = equation.inputs.map((atom) => this.#concreteAtom(atom));
      if (!inputs.every((input) => input !== null)) continue;
      const { primitive, params, subJaxprs } = equation;
      const results = evaluation().evaluatePrimitive(primitive, inputs, params, subJaxprs);
      equation.outputs.forEach((output, i) => {
        this.#known.set(output, results[i] as NdArray);
      });
    }
    return this.#concreteAtom(variable);
  }

  #concreteAtom(atom: Atom): NdArray | null {
    if (atom.kind === 'literal') return scalar(atom.value, atom.aval.dtype, atom.aval.weakType);
    const known = this.#known.get(atom);
    if (known instanceof Tracer) return known.trace.concreteValue(known.variable);
    return known instanceof NdArray ? known : null;
  }
}

/** A value inside a traced function: a type now, a value when the jaxpr runs. */
export class Tracer implements Value {
  readonly trace: Trace;
  readonly variable: Variable;

  constructor(trace: Trace, variable: Variable) {
    this.trace = trace;
    this.variable = variable;
  }

  get aval(): Aval {
    return this.variable.aval;
  }

  get shape(): readonly number[] {
    return this.variable.aval.shape;
  }

  get dtype(): DType {
    return this.variable.aval.dtype;
  }

  item(): number | boolean {
    return this.#concrete().item();
  }

  toNested(): Nested {
    return this.#concrete().toNested();
  }

  toString(): string {
    return `Tracer<${formatAval(this.aval)}>`;
  }

  #concrete(): NdArray {
    if (this.trace.closed) throw escaped(this);
    const value = this.trace.concreteValue(this.variable);
    if (value === null) throw new EngineError('abstract_value', { type: formatAval(this.aval) });
    return value;
  }
}

function escaped(tracer: Tracer): EngineError {
  return new EngineError('escaped_tracer', { type: formatAval(tracer.aval) });
}

/** The trace that also records work on plain arrays, if any; null evaluates at once. */
let ambient: Trace | null = null;
let depth = 0;

/**
 * Applies a primitive: it is recorded by the innermost trace among the ambient one and those of
 * its inputs, or evaluated when there is none.
 */
export function bind<P extends PrimitiveName>(
  primitive: P,
  inputs: readonly Value[],
  params: PrimitiveParams[P],
  subJaxprs: readonly Jaxpr[] = [],
  effects?: readonly string[],
): readonly Value[] {
  let trace = ambient;
  for (const input of inputs) {
    if (!(input instanceof Tracer)) continue;
    if (input.trace.closed) throw escaped(input);
    if (trace === null || input.trace.depth > trace.depth) trace = input.trace;
  }
  if (trace !== null) return trace.record(primitive, inputs, params, subJaxprs, effects);
  return evaluation().evaluatePrimitive(primitive, inputs as readonly NdArray[], params, subJaxprs);
}

/** Whether a call would be evaluated at once rather than recorded. */
export function isConcrete(values: readonly Value[]): values is readonly NdArray[] {
  return ambient === null && values.every((value) => value instanceof NdArray);
}

/** Runs `body` with a new innermost trace that records all work, also on plain arrays. */
export function withTrace<T>(body: (trace: Trace) => T): T {
  const outer = ambient;
  const trace = new Trace(depth++);
  ambient = trace;
  try {
    return body(trace);
  } finally {
    trace.closed = true;
    ambient = outer;
    depth--;
  }
}

/** Runs `body` with a new innermost trace that records only work on its own values. */
export function withSideTrace<T>(body: (trace: Trace) => T): T {
  const trace = new Trace(depth++);
  try {
    return body(trace);
  } finally {
    trace.closed = true;
    depth--;
  }
}
