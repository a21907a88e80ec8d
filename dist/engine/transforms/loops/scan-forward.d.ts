import type { Value } from '../../array/nd-array.ts';
import type { Equation } from '../../ir/jaxpr.ts';
import { type NestedForward, type PushedForward } from '../push-forward.ts';
/**
 * Which parts of a carry are concerned (have a tangent, are mapped), when those in `start` are and
 * one round tells which come out concerned: the least set that the rounds do not enlarge.
 */
export declare function settleCarry(start: readonly boolean[], round: (carry: readonly boolean[]) => readonly boolean[]): boolean[];
/** A scan that carries the tangents along with the carry. */
export declare function scanForward(equation: Equation<'scan'>, primals: readonly Value[], tangents: readonly (Value | null)[], nested: NestedForward): PushedForward;
