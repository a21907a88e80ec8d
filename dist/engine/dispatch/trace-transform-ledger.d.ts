import type { NdArray } from '../array/nd-array.ts';
import { type ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
export type Transform = 'jit' | 'grad' | 'vmap';
/**
 * What is to be run: a root jaxpr and the transforms around it, outermost first, with one evidence
 * id for each. Frozen.
 */
export interface TraceTransformLedger {
    readonly root: ClosedJaxpr<NdArray>;
    readonly transforms: readonly Transform[];
    readonly evidence: readonly string[];
}
/**
 * Puts a ledger together. An evidence id reads `<transform>:<label>`, such as `grad:1`; without
 * `evidence` each transform gets its place in the stack as label.
 */
export declare function makeTransformLedger(root: Jaxpr | ClosedJaxpr<NdArray>, transforms: readonly Transform[], evidence?: readonly string[]): TraceTransformLedger;
