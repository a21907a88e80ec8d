/**
 * The dispatch engine: a small JAX. Functions are traced to typed programs (jaxprs), transformed
 * (jit, grad, vmap and their compositions) and dispatched with evidence.
 *
 * @module
 */
export { type Aval, formatAval, makeAval } from './array/aval.ts';
export { type ArrayOptions, arange, array, ones, zeros } from './array/create.ts';
export type { DType, Storage } from './array/dtype.ts';
export { filled, type NdArray, type Nested, scalar, type Value } from './array/nd-array.ts';
export type { CacheStatistics } from './bounded-cache.ts';
export type { Plain } from './canonical-encoding.ts';
export { compilationStatistics } from './compiler/compile.ts';
export {
  type CacheKeyFields,
  type CompatibilityMode,
  cacheKeyOf,
  cacheKeyPayload,
} from './dispatch/cache-key.ts';
export { type CompileOptions, KNOWN_COMPILE_OPTIONS } from './dispatch/compile-options.ts';
export { type CompositionProof, proveComposition } from './dispatch/composition-proof.ts';
export {
  Dispatcher,
  type DispatcherOptions,
  type DispatchRequest,
  type DispatchResponse,
} from './dispatch/dispatcher.ts';
export {
  makeTransformLedger,
  type TraceTransformLedger,
  type Transform,
} from './dispatch/trace-transform-ledger.ts';
export { EngineError, type EngineErrorCode, type EngineErrorFields } from './errors.ts';
export {
  type CalibratorOptions,
  ConformalCalibrator,
  conformalThreshold,
} from './evidence/conformal.ts';
export { CHAIN_START, type LedgerCheck, verifyEvidence } from './evidence/evidence-chain.ts';
export {
  type Action,
  type Decision,
  type DecisionRecord,
  type EvidenceEntry,
  EvidenceLedger,
  type EvidenceLedgerOptions,
  type Signal,
} from './evidence/evidence-ledger.ts';
export {
  DEFAULT_LOSSES,
  decide,
  type ExpectedLosses,
  expectedLosses,
  type LossMatrix,
} from './evidence/loss-matrix.ts';
export { canonicalText, fingerprintJaxpr } from './ir/fingerprint.ts';
export {
  type Atom,
  type ClosedJaxpr,
  type Equation,
  Jaxpr,
  type JaxprFields,
  type Literal,
  makeEquation,
  makeLiteral,
  makeVariable,
  type Variable,
} from './ir/jaxpr.ts';
export { parseJaxpr } from './ir/parse.ts';
export type { PrimitiveName, PrimitiveParams } from './ir/primitives.ts';
export { printJaxpr } from './ir/print.ts';
export { checkJaxpr, typecheckJaxpr, validateJaxpr } from './ir/validate.ts';
export { cond, switchCase } from './ops/control-flow.ts';
export { eigh, qr, svd } from './ops/decompositions.ts';
export * from './ops/elementwise.ts';
export * from './ops/indexing.ts';
export { foriLoop, type ScanOptions, scan, whileLoop } from './ops/loops.ts';
export { logSoftmax, logsumexp, softmax } from './ops/softmax.ts';
export {
  all,
  amax,
  amin,
  any,
  astype,
  broadcastTo,
  dot,
  dotGeneral,
  iota,
  mean,
  prod,
  type ReductionOptions,
  reshape,
  sum,
  transpose,
} from './ops/structural.ts';
export { treeLeaves, treeMap, treeReduce } from './ops/trees.ts';
export * from './ops/windows.ts';
export type { DotParams } from './primitives/contraction.ts';
export type { GatherParams, IndexMode, ScatterParams } from './primitives/indexing/indexing.ts';
export type { Arguments, Leaf, Traced, Tree } from './tracing/pytree.ts';
export {
  type CustomOptions,
  customJvp,
  customVjp,
} from './transforms/custom/custom-derivatives.ts';
export {
  type Gradient,
  type GradOptions,
  grad,
  jvp,
  valueAndGrad,
  vjp,
} from './transforms/differentiate.ts';
export { type JitOptions, jit } from './transforms/jit.ts';
export { evalJaxpr, makeJaxpr } from './transforms/make-jaxpr.ts';
export { type AxesTree, type VmapOptions, vmap } from './transforms/vmap.ts';
