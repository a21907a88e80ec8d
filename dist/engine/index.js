/**
 * The dispatch engine: a small JAX. Functions are traced to typed programs (jaxprs), transformed
 * (jit, grad, vmap and their compositions) and dispatched with evidence.
 *
 * @module
 */
export { formatAval, makeAval } from './array/aval.js';
export { arange, array, ones, zeros } from './array/create.js';
export { filled, scalar } from './array/nd-array.js';
export { compilationStatistics } from './compiler/compile.js';
export { cacheKeyOf, cacheKeyPayload, } from './dispatch/cache-key.js';
export { KNOWN_COMPILE_OPTIONS } from './dispatch/compile-options.js';
export { proveComposition } from './dispatch/composition-proof.js';
export { Dispatcher, } from './dispatch/dispatcher.js';
export { makeTransformLedger, } from './dispatch/trace-transform-ledger.js';
export { EngineError } from './errors.js';
export { ConformalCalibrator, conformalThreshold, } from './evidence/conformal.js';
export { CHAIN_START, verifyEvidence } from './evidence/evidence-chain.js';
export { EvidenceLedger, } from './evidence/evidence-ledger.js';
export { DEFAULT_LOSSES, decide, expectedLosses, } from './evidence/loss-matrix.js';
export { canonicalText, fingerprintJaxpr } from './ir/fingerprint.js';
export { Jaxpr, makeEquation, makeLiteral, makeVariable, } from './ir/jaxpr.js';
export { parseJaxpr } from './ir/parse.js';
export { printJaxpr } from './ir/print.js';
export { checkJaxpr, typecheckJaxpr, validateJaxpr } from './ir/validate.js';
export { cond, switchCase } from './ops/control-flow.js';
export { eigh, qr, svd } from './ops/decompositions.js';
export * from './ops/elementwise.js';
export * from './ops/indexing.js';
export { foriLoop, scan, whileLoop } from './ops/loops.js';
export { logSoftmax, logsumexp, softmax } from './ops/softmax.js';
export { all, amax, amin, any, astype, broadcastTo, dot, dotGeneral, iota, mean, prod, reshape, sum, transpose, } from './ops/structural.js';
export { treeLeaves, treeMap, treeReduce } from './ops/trees.js';
export * from './ops/windows.js';
export { customJvp, customVjp, } from './transforms/custom/custom-derivatives.js';
export { grad, jvp, valueAndGrad, vjp, } from './transforms/differentiate.js';
export { jit } from './transforms/jit.js';
export { evalJaxpr, makeJaxpr } from './transforms/make-jaxpr.js';
export { vmap } from './transforms/vmap.js';
