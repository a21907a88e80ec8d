import type { Aval } from '../array/aval.ts';
import { FrozenLiteral, FrozenVariable } from './atoms.ts';
import { copyFields, type JaxprBody, NO_EFFECTS, NO_JAXPRS, showBody } from './jaxpr-body.ts';
import type { PrimitiveName, PrimitiveParams } from './primitives.ts';

/** A variable; its identity is the object itself, names are given only when printing. */
export interface Variable {
  readonly kind: 'variable';
  readonly aval: Aval;
}

/** A scalar constant written into an equation. bool literals are 0 and 1. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: number;
  readonly aval: Aval;
}

export type Atom = Variable | Literal;

/** One application of a primitive. */
export interface Equation<P extends PrimitiveName = PrimitiveName> {
  readonly primitive: P;
  readonly inputs: readonly Atom[];
  readonly outputs: readonly Variable[];
  readonly params: PrimitiveParams[P];
  readonly subJaxprs: readonly Jaxpr[];
  readonly effects: readonly string[];
}

export interface JaxprFields {
  readonly inputs: readonly Variable[];
  /** Variables whose values travel beside the jaxpr (see `ClosedJaxpr`). */
  readonly constants: readonly Variable[];
  readonly equations: readonly Equation[];
  readonly outputs: readonly Atom[];
}

/** A jaxpr with the values of its constants. */
export interface ClosedJaxpr<V> {
  readonly jaxpr: Jaxpr;
  readonly constants: readonly V[];
}

const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom');

let readBody: (jaxpr: Jaxpr) => JaxprBody;
let readDerived: (jaxpr: Jaxpr) => DerivedFacts;

/**
 * A typed program: inputs, constants, equations in order, outputs. It is copied when built and
 * frozen to the last param, so what is derived from it (fingerprint, validity, an evaluation plan)
 * can be kept and never goes stale.
 */
export class Jaxpr implements JaxprFields {
  readonly #body: JaxprBody;
  #shown: JaxprFields | null = null;
  readonly #derived: DerivedFacts = {
    fingerprint: null,
    wellFormed: false,
    plan: null,
    runs: 0,
    compiled: null,
  };

  static {
    readBody = (jaxpr) => jaxpr.#body;
    readDerived = (jaxpr) => jaxpr.#derived;
  }

  constructor(fields: JaxprFields) {
    this.#body = fields instanceof Jaxpr ? fields.#body : copyFields(fields);
    Object.freeze(this);
  }

  get inputs(): readonly Variable[] {
    return this.#show().inputs;
  }

  get constants(): readonly Variable[] {
    return this.#show().constants;
  }

  get equations(): readonly Equation[] {
    return this.#show().equations;
  }

  get outputs(): readonly Atom[] {
    return this.#show().outputs;
  }

  /** For `console.log`, which sees no getters. */
  [INSPECT](): JaxprFields {
    return this.#show();
  }

  #show(): JaxprFields {
    this.#shown ??= showBody(this.#body);
    return this.#shown;
  }
}

/** The lists of a jaxpr for the engine's own walks. */
export function bodyOf(jaxpr: Jaxpr): JaxprBody {
  return readBody(jaxpr);
}

/** What is worked out from a jaxpr at most once; each fact is written by the module named. */
export interface DerivedFacts {
  /** ir/fingerprint.ts */
  fingerprint: string | null;
  /** ir/validate.ts */
  wellFormed: boolean;
  /** interpreter/interpret.ts */
  plan: object | null;
  /** interpreter/execute.ts */
  runs: number;
  compiled: object | null;
}

/** The kept facts of a jaxpr. Internal to the engine. */
export function derivedFacts(jaxpr: Jaxpr): DerivedFacts {
  return readDerived(jaxpr);
}

export function makeVariable(aval: Aval): Variable {
  return new FrozenVariable(aval);
}

export function makeLiteral(value: number, aval: Aval): Literal {
  return new FrozenLiteral(value, aval);
}

/** An equation with neither sub-jaxprs nor effects unless given. */
export function makeEquation<P extends PrimitiveName>(
  primitive: P,
  inputs: readonly Atom[],
  outputs: readonly Variable[],
  params: PrimitiveParams[P],
  subJaxprs: readonly Jaxpr[] = NO_JAXPRS,
  effects: readonly string[] = NO_EFFECTS,
): Equation<P> {
  return { primitive, inputs, outputs, params, subJaxprs, effects };
}
