import { type Aval, freezeAval } from '../array/aval.ts';
import type { Plain } from '../canonical-encoding.ts';
import { NO_PARAMS, type PrimitiveName, type PrimitiveParams } from './primitives.ts';
import { FrozenVariable } from './variable-scope.ts';

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

let readDerived: (jaxpr: Jaxpr) => DerivedFacts;

/**
 * A typed program: inputs, constants, equations in order, outputs. It is copied and frozen to the
 * last param when built, so what is derived from it (fingerprint, validity, an evaluation plan)
 * can be kept and never goes stale.
 */
export class Jaxpr implements JaxprFields {
  readonly inputs: readonly Variable[];
  readonly constants: readonly Variable[];
  readonly equations: readonly Equation[];
  readonly outputs: readonly Atom[];
  readonly #derived: DerivedFacts = {
    fingerprint: null,
    shortIdentity: null,
    wellFormed: false,
    plan: null,
    runs: 0,
    compiled: null,
  };

  static {
    readDerived = (jaxpr) => jaxpr.#derived;
  }

  constructor(fields: JaxprFields) {
    this.inputs = freezeAtoms(fields.inputs);
    this.constants = freezeAtoms(fields.constants);
    this.equations = Object.freeze(fields.equations.map(freezeEquation));
    this.outputs = freezeAtoms(fields.outputs);
    Object.freeze(this);
  }
}

/** What is worked out from a jaxpr at most once; each fact is written by the module named. */
export interface DerivedFacts {
  /** ir/fingerprint.ts */
  fingerprint: string | null;
  shortIdentity: string | null;
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

/** Frozen when it is made; see `FrozenVariable`. */
class FrozenLiteral implements Literal {
  readonly kind = 'literal';
  readonly value: number;
  readonly aval: Aval;

  constructor(value: number, aval: Aval) {
    this.value = value;
    this.aval = aval;
    Object.freeze(this);
  }
}

export function makeVariable(aval: Aval): Variable {
  return new FrozenVariable(aval);
}

export function makeLiteral(value: number, aval: Aval): Literal {
  return new FrozenLiteral(value, freezeAval(aval));
}

function freezeAtom<A extends Atom>(atom: A): A {
  if (atom instanceof FrozenVariable || atom instanceof FrozenLiteral) return atom;
  if (Object.isFrozen(atom)) return atom;
  freezeAval(atom.aval);
  return Object.freeze(atom);
}

function freezeAtoms<A extends Atom>(atoms: readonly A[]): readonly A[] {
  for (const atom of atoms) freezeAtom(atom);
  return freezeList(atoms);
}

const NO_JAXPRS: readonly Jaxpr[] = Object.freeze([]);
const NO_EFFECTS: readonly string[] = Object.freeze([]);

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

/** Only this module makes these, so their parts are known to be frozen and can be shared. */
class FrozenEquation implements Equation {
  readonly primitive: PrimitiveName;
  readonly inputs: readonly Atom[];
  readonly outputs: readonly Variable[];
  readonly params: PrimitiveParams[PrimitiveName];
  readonly subJaxprs: readonly Jaxpr[];
  readonly effects: readonly string[];

  constructor(equation: Equation) {
    this.primitive = equation.primitive;
    this.inputs = freezeAtoms(equation.inputs);
    this.outputs = freezeAtoms(equation.outputs);
    this.params = freezePlain(equation.params as Plain) as Equation['params'];
    this.subJaxprs = freezeList(equation.subJaxprs);
    this.effects = freezeList(equation.effects);
    Object.freeze(this);
  }
}

function freezeEquation(equation: Equation): Equation {
  return equation instanceof FrozenEquation ? equation : new FrozenEquation(equation);
}

function freezeList<T>(list: readonly T[]): readonly T[] {
  return Object.isFrozen(list) ? list : Object.freeze(list.slice());
}

function freezePlain(value: Plain): Plain {
  if (typeof value !== 'object' || value === null || value === NO_PARAMS) return value;
  if (Object.isFrozen(value) && Object.values(value).every(isScalar)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(freezePlain));
  if (Object.keys(value).length === 0) return NO_PARAMS;
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, freezePlain(item)])),
  );
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
