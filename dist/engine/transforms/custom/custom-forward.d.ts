import type { Value } from '../../array/nd-array.ts';
import { EngineError } from '../../errors.ts';
import type { Equation } from '../../ir/jaxpr.ts';
import type { CustomParams } from '../../primitives/calls/calls.ts';
import { type PushedForward } from '../push-forward.ts';
type CustomEquation = Equation<'custom_jvp' | 'custom_vjp' | 'custom_linear'>;
export declare function isCustom(equation: Equation): equation is CustomEquation;
/** Forward mode by the rule of a `customJvp`; also what `linearize` does, since rules are linear. */
export declare function customForward(equation: CustomEquation, primals: readonly Value[], tangents: readonly (Value | null)[]): PushedForward;
export declare function forwardThroughVjp({ params }: CustomEquation): EngineError;
/**
 * Tangents of what the rule is given, zeros where there are none.
 *
 * @throws EngineError `custom_closure` when a value that the function closes over has one.
 */
export declare function ownTangents({ name, constantCount }: CustomParams, primals: readonly Value[], tangents: readonly (Value | null)[]): Value[];
export {};
