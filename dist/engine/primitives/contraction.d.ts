import type { Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import type { BatchSite, Cotangents, JvpSite, TransposeSite } from './primitive.ts';
/** Products of matrices, and what generalises them. */
export interface DotParams {
    readonly lhsContract: readonly number[];
    readonly rhsContract: readonly number[];
    readonly lhsBatch: readonly number[];
    readonly rhsBatch: readonly number[];
}
export interface ContractionParams {
    /** Result axes: batch axes, free axes of the left operand, free axes of the right. */
    dot_general: DotParams;
}
export declare const contractionPrimitives: {
    dot_general: {
        kind: "kernel";
        shape: typeof dotShape;
        kernel: ({ inputs, params, outputs }: import("./primitive.ts").KernelSite<DotParams>) => import("./primitive.ts").Kernel;
        jvp: typeof dotJvp;
        transpose: typeof dotTranspose;
        batch: typeof dotBatch;
    };
};
declare function dotShape(inputs: readonly Aval[], params: DotParams): Aval[];
/** dot_general is linear in each operand. */
declare function dotJvp(site: JvpSite<DotParams>): Value | null;
declare function dotTranspose(site: TransposeSite<DotParams>): Cotangents;
/** Both mapped: one more batch axis. One mapped: one more free axis, moved to the front after. */
declare function dotBatch(site: BatchSite<DotParams>): Value;
export {};
