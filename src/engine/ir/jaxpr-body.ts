import type { Plain } from '../canonical-encoding.ts';
import { Numbering } from './atoms.ts';
import type { Atom, Equation, Jaxpr, JaxprFields, Variable } from './jaxpr.ts';
import { NO_PARAMS, type PrimitiveName, type PrimitiveParams } from './primitives.ts';

/**
 * What a jaxpr is made of, for the engine's own walks. Nobody else gets hold of these lists, so
 * they are not frozen: V8 takes seven times as long to read a list that is.
 */
export interface JaxprBody {
  readonly inputs: readonly Variable[];
  readonly constants: readonly Variable[];
  readonly equations: readonly EquationBody[];
  readonly outputs: readonly Atom[];
  /**
   * A number for each atom in the order constants, inputs, inputs and outputs of each equation,
   * outputs: variables count from 0 as they appear, literals are `LITERAL`.
   */
  readonly numbers: readonly number[];
}

/** A copy of everything down to the params. */
export function copyFields(fields: JaxprFields): JaxprBody {
  const numbering = new Numbering();
  const constants = numbering.take(fields.constants);
  const inputs = numbering.take(fields.inputs);
  const equations = new Array<EquationBody>(fields.equations.length);
  for (let i = 0; i < equations.length; i++) {
    equations[i] = bodyOfEquation(fields.equations[i] as Equation, numbering);
  }
  const outputs = numbering.take(fields.outputs);
  return { constants, inputs, equations, outputs, numbers: numbering.numbers };
}

/** A body in frozen lists, for everybody. */
export function showBody({ constants, inputs, equations, outputs }: JaxprBody): JaxprFields {
  return {
    constants: Object.freeze(constants.slice()),
    inputs: Object.freeze(inputs.slice()),
    equations: Object.freeze(equations.map(({ shown }) => shown)),
    outputs: Object.freeze(outputs.slice()),
  };
}

/** An equation, in lists that are not frozen, with what is shown of it. */
export class EquationBody implements Equation {
  readonly primitive: PrimitiveName;
  readonly inputs: readonly Atom[];
  readonly outputs: readonly Variable[];
  readonly params: PrimitiveParams[PrimitiveName];
  readonly subJaxprs: readonly Jaxpr[];
  readonly effects: readonly string[];
  #shown: ShownEquation | null = null;

  constructor(equation: Equation, numbering: Numbering) {
    this.primitive = equation.primitive;
    this.inputs = numbering.take(equation.inputs);
    this.outputs = numbering.take(equation.outputs);
    this.params = freezePlain(equation.params as Plain) as Equation['params'];
    this.subJaxprs = freezeList(equation.subJaxprs);
    this.effects = freezeList(equation.effects);
  }

  /** One object for all calls, frozen to the last param. */
  get shown(): Equation {
    this.#shown ??= new ShownEquation(this);
    return this.#shown;
  }
}

/** Only this module makes these, so their parts are known to be frozen and can be shared. */
class ShownEquation implements Equation {
  readonly primitive: PrimitiveName;
  readonly inputs: readonly Atom[];
  readonly outputs: readonly Variable[];
  readonly params: PrimitiveParams[PrimitiveName];
  readonly subJaxprs: readonly Jaxpr[];
  readonly effects: readonly string[];
  readonly #body: EquationBody;

  constructor(body: EquationBody) {
    this.primitive = body.primitive;
    this.inputs = Object.freeze(body.inputs.slice());
    this.outputs = Object.freeze(body.outputs.slice());
    this.params = body.params;
    this.subJaxprs = body.subJaxprs;
    this.effects = body.effects;
    this.#body = body;
    Object.freeze(this);
  }

  static bodyOf(equation: ShownEquation): EquationBody {
    return equation.#body;
  }
}

function bodyOfEquation(equation: Equation, numbering: Numbering): EquationBody {
  if (!(equation instanceof ShownEquation)) return new EquationBody(equation, numbering);
  const body = ShownEquation.bodyOf(equation);
  numbering.number(body.inputs);
  numbering.number(body.outputs);
  return body;
}

export const NO_JAXPRS: readonly Jaxpr[] = Object.freeze([]);
export const NO_EFFECTS: readonly string[] = Object.freeze([]);

function freezeList<T>(list: readonly T[]): readonly T[] {
  const known =
    (list as readonly unknown[]) === NO_JAXPRS || (list as readonly unknown[]) === NO_EFFECTS;
  return known || Object.isFrozen(list) ? list : Object.freeze(list.slice());
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
