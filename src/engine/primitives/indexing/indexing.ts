import { DTYPES, NUMERIC } from '../../array/dtype.ts';
import type { Value } from '../../array/nd-array.ts';
import { gather, scatter, scatterAdd } from '../lax.ts';
import type { Family } from '../primitive.ts';
import { gatherBatch, scatterBatch } from './batching.ts';
import { gatherTranspose, scatterAddJvp, scatterAddTranspose, scatterJvp } from './derivatives.ts';
import { gatherKernel, scatterKernel } from './kernels.ts';
import { gatherShape, scatterShape } from './shapes.ts';

/** Primitives that take and put windows at indices. Both are linear in all but the indices. */

export interface IndexingParams {
  /** Inputs: operand, int32 indices. */
  gather: GatherParams;
  /** Inputs: operand, int32 indices, updates; where updates overlap the last one stays. */
  scatter: ScatterParams;
  /** Inputs as for `scatter`; updates are added. */
  scatter_add: ScatterParams;
}

/**
 * What becomes of an index that leads out of bounds. `clip`: it is moved inside. `fill`: a gathered
 * window is filled, a scattered one dropped. `promise_in_bounds`: the caller vouches that there is
 * none; gather clips and scatter drops, as XLA does on the CPU.
 */
export type IndexMode = 'clip' | 'fill' | 'promise_in_bounds';

/** See jax.lax.GatherDimensionNumbers; index vectors lie along the last axis of the indices. */
export interface GatherParams {
  /** Axes of the result that run inside a window. */
  readonly offsetDims: readonly number[];
  /** Axes of the operand of window size 1 that the result does not have. */
  readonly collapsedSliceDims: readonly number[];
  /** Axes of the operand that go along with `startIndicesBatchingDims` of the indices. */
  readonly operandBatchingDims: readonly number[];
  readonly startIndicesBatchingDims: readonly number[];
  /** The axis of the operand that each component of an index vector is for. */
  readonly startIndexMap: readonly number[];
  readonly sliceSizes: readonly number[];
  readonly mode: IndexMode;
  /** For `fill`. Null: NaN, or the smallest int32, the largest uint32, true. */
  readonly fillValue: number | null;
}

/** See jax.lax.ScatterDimensionNumbers; the counterpart of `GatherParams`. */
export interface ScatterParams {
  readonly updateWindowDims: readonly number[];
  readonly insertedWindowDims: readonly number[];
  readonly operandBatchingDims: readonly number[];
  readonly scatterIndicesBatchingDims: readonly number[];
  readonly scatterDimsToOperandDims: readonly number[];
  readonly mode: IndexMode;
}

export const indexingPrimitives = {
  gather: {
    kind: 'kernel',
    shape: gatherShape,
    kernel: gatherKernel,
    jvp: ({ tangents: [t], primals: [, indices], params }) =>
      t ? gather(t, indices as Value, { ...params, fillValue: 0 }) : null,
    transpose: gatherTranspose,
    batch: gatherBatch,
  },
  scatter: {
    kind: 'kernel',
    shape: scatterShape('scatter', DTYPES),
    kernel: scatterKernel(false),
    jvp: scatterJvp,
    transpose: 'nonlinear',
    batch: scatterBatch(scatter),
  },
  scatter_add: {
    kind: 'kernel',
    shape: scatterShape('scatter_add', NUMERIC),
    kernel: scatterKernel(true),
    jvp: scatterAddJvp,
    transpose: scatterAddTranspose,
    batch: scatterBatch(scatterAdd),
  },
} satisfies Family<IndexingParams>;
