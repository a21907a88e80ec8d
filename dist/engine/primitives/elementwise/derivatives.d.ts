import type { Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import { EngineError } from '../../errors.ts';
import type { PrimitiveName } from '../../ir/primitives.ts';
import type { Cotangents, JvpSite, TransposeSite } from '../primitive.ts';
/** Shapes that derivatives of elementwise primitives have. */
/** Of a function of one argument, by its slope. */
export declare const slope: (at: (x: Value, output: Value) => Value) => ({ tangents: [t], primals: [x], output }: JvpSite) => Value | null;
/** Of a function that is linear in its only argument: do the same to the tangent. */
export declare const linear: <Params>(same: (tangent: Value, params: Params) => Value) => ({ tangents: [t], params }: JvpSite<Params>) => Value | null;
export type Term = (tangent: Value, x: Value, y: Value, output: Value) => Value;
/** Of a function of two arguments: one term for each tangent. */
export declare const pair: (left: Term, right: Term) => ({ primals, tangents: [dx, dy], output }: JvpSite) => Value | null;
/** A term of a scalar operand has to become as large as the result. */
export declare function widen(term: Value, output: Value): Value;
/** Sum of two tangents, either of which may be a symbolic zero. */
export declare function addTangents(a: Value | null, b: Value | null): Value | null;
/** Backwards through a function with one input, which is linear. */
export declare const back: <Params>(to: (cotangent: Value, input: Aval, params: Params) => Value) => ({ cotangent, inputs, params }: TransposeSite<Params>) => Cotangents;
/** Sums a cotangent back to the scalar an elementwise primitive repeated. */
export declare function unbroadcast(cotangent: Value, target: Aval): Value;
export declare function notLinear(primitive: PrimitiveName): EngineError;
