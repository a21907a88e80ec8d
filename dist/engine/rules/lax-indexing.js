import { bind } from '../tracing/trace.js';
/** gather and scatter as functions of values; names follow jax.lax. See lax.ts. */
export function gather(operand, indices, params) {
    return bind('gather', [operand, indices], params)[0];
}
export function scatter(operand, indices, updates, params) {
    return bind('scatter', [operand, indices, updates], params)[0];
}
export function scatterAdd(operand, indices, updates, params) {
    return bind('scatter_add', [operand, indices, updates], params)[0];
}
/** Puts windows back where the gather took them. */
export function scatterLike(params) {
    return {
        updateWindowDims: params.offsetDims,
        insertedWindowDims: params.collapsedSliceDims,
        operandBatchingDims: params.operandBatchingDims,
        scatterIndicesBatchingDims: params.startIndicesBatchingDims,
        scatterDimsToOperandDims: params.startIndexMap,
        mode: params.mode,
    };
}
