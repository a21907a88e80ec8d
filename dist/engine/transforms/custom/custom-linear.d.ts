import type { Value } from '../../array/nd-array.ts';
import type { Equation } from '../../ir/jaxpr.ts';
import { type TransposeInput } from '../../primitives/linear-input.ts';
import type { PushedForward } from '../push-forward.ts';
/**
 * Reverse mode by the rule of a `customVjp`: its first half computes the outputs here, its second
 * half becomes the transpose of a `custom_linear`.
 */
export declare function customLinearize(equation: Equation<'custom_vjp'>, primals: readonly Value[], tangents: readonly (Value | null)[]): PushedForward;
/** The transpose of a `custom_linear`, which is what its sub-jaxpr says. */
export declare function customBackward(equation: Equation<'custom_linear'>, inputs: readonly TransposeInput[], cotangents: readonly (Value | null)[]): (Value | null)[];
