import type { Value } from '../array/nd-array.ts';
import type { ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
import { type NestedForward } from './push-forward.ts';
export interface ForwardJaxpr {
    /**
     * Inputs: primals, then the tangents that are not zero; outputs likewise. Constants: what custom
     * rules close over.
     */
    readonly closed: ClosedJaxpr<Value>;
    /** Which outputs have a tangent. */
    readonly nonzero: readonly boolean[];
}
/** `wanted` outputs get a tangent even where it is zero, so that branches or rounds agree. */
export declare function forwardJaxpr(jaxpr: Jaxpr, mask: readonly boolean[], wanted: readonly boolean[], nested: NestedForward): ForwardJaxpr;
