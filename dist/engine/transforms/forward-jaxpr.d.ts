import type { Jaxpr } from '../ir/jaxpr.ts';
import { type NestedForward } from './jvp.ts';
export interface ForwardJaxpr {
    /** Inputs: primals, then the tangents that are not zero; outputs likewise. */
    readonly jaxpr: Jaxpr;
    /** Which outputs have a tangent. */
    readonly nonzero: readonly boolean[];
}
/** `wanted` outputs get a tangent even where it is zero, so that branches or rounds agree. */
export declare function forwardJaxpr(jaxpr: Jaxpr, mask: readonly boolean[], wanted: readonly boolean[], nested: NestedForward): ForwardJaxpr;
