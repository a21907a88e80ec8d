import type { Value } from '../../array/nd-array.ts';
import type { ClosedJaxpr, Equation, Jaxpr } from '../../ir/jaxpr.ts';
import { type PushedForward } from '../push-forward.ts';
export interface SplitJaxpr {
    /** From the inputs to the outputs and then the residuals; constants as in `ForwardJaxpr`. */
    readonly primal: ClosedJaxpr<Value>;
    /** From the residuals and then the tangents to the output tangents. */
    readonly linear: Jaxpr;
    readonly nonzero: readonly boolean[];
    readonly residuals: readonly Value['aval'][];
}
export type Split = (jaxpr: Jaxpr, mask: readonly boolean[], wanted: readonly boolean[]) => SplitJaxpr;
/**
 * A scan split in two: one computes the outputs and stacks what the derivative needs of each round
 * (residuals), the other is linear. Residuals that are constants of the body stay constants.
 */
export declare function scanLinearize(equation: Equation<'scan'>, primals: readonly Value[], tangents: readonly (Value | null)[], split: Split): PushedForward;
