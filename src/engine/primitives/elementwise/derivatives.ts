import type { Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import { EngineError } from '../../errors.ts';
import type { PrimitiveName } from '../../ir/primitives.ts';
import { apply, broadcastInDim, reduce } from '../lax.ts';
import type { TransposeInput } from '../linear-input.ts';
import type { Cotangents, JvpSite, TransposeSite } from '../primitive.ts';

/** Shapes that derivatives of elementwise primitives have. */

/** Of a function of one argument, by its slope. */
export const slope =
  (at: (x: Value, output: Value) => Value) =>
  ({ tangents: [t], primals: [x], output }: JvpSite): Value | null =>
    t ? apply('mul', t, at(x as Value, output)) : null;

/** Of a function that is linear in its only argument: do the same to the tangent. */
export const linear =
  <Params>(same: (tangent: Value, params: Params) => Value) =>
  ({ tangents: [t], params }: JvpSite<Params>): Value | null =>
    t ? same(t, params) : null;

export type Term = (tangent: Value, x: Value, y: Value, output: Value) => Value;

/** Of a function of two arguments: one term for each tangent. */
export const pair =
  (left: Term, right: Term) =>
  ({ primals, tangents: [dx, dy], output }: JvpSite): Value | null => {
    const [x, y] = primals as [Value, Value];
    return addTangents(
      dx ? widen(left(dx, x, y, output), output) : null,
      dy ? widen(right(dy, x, y, output), output) : null,
    );
  };

/** A term of a scalar operand has to become as large as the result. */
export function widen(term: Value, output: Value): Value {
  return term.shape.length === 0 ? broadcastInDim(term, output.shape, []) : term;
}

/** Sum of two tangents, either of which may be a symbolic zero. */
export function addTangents(a: Value | null, b: Value | null): Value | null {
  if (a === null) return b;
  return b === null ? a : apply('add', a, b);
}

/** Backwards through a function with one input, which is linear. */
export const back =
  <Params>(to: (cotangent: Value, input: Aval, params: Params) => Value) =>
  ({ cotangent, inputs, params }: TransposeSite<Params>): Cotangents => [
    to(cotangent, (inputs[0] as TransposeInput).aval, params),
  ];

/** Sums a cotangent back to the scalar an elementwise primitive repeated. */
export function unbroadcast(cotangent: Value, target: Aval): Value {
  if (target.shape.length > 0 || cotangent.shape.length === 0) return cotangent;
  return reduce('reduce_sum', cotangent, [...cotangent.shape.keys()]);
}

export function notLinear(primitive: PrimitiveName): EngineError {
  return new EngineError('not_differentiable', { primitive, rule: 'transpose' });
}
