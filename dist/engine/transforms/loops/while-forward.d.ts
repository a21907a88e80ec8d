import type { Value } from '../../array/nd-array.ts';
import type { Equation } from '../../ir/jaxpr.ts';
import { type NestedForward, type PushedForward } from '../push-forward.ts';
/** A loop that carries the tangents along with the carry; the condition does not look at them. */
export declare function whileForward(equation: Equation<'while'>, primals: readonly Value[], tangents: readonly (Value | null)[], nested: NestedForward): PushedForward;
