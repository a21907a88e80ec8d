import type { Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import type { NoParams } from '../../ir/primitives.ts';
import { shifted } from '../axis-lists.ts';
import { back, linear } from '../elementwise/derivatives.ts';
import { concatenate, dynamicSlice, dynamicUpdateSlice, full, pad, rev, slice } from '../lax.ts';
import { withBatch } from '../mapped-axis.ts';
import type { Family, JvpSite } from '../primitive.ts';
import { requireArity, requireAxes } from '../shape-checks.ts';
import { dynamicSliceBatch, dynamicUpdateSliceBatch, padBatch } from './batching.ts';
import {
  concatenateTranspose,
  dynamicSliceTranspose,
  dynamicUpdateSliceTranspose,
  padTranspose,
  sliceTranspose,
} from './derivatives.ts';
import {
  concatenateKernel,
  dynamicSliceKernel,
  dynamicUpdateSliceKernel,
  padKernel,
  revKernel,
  sliceKernel,
} from './kernels.ts';
import {
  concatenateShape,
  dynamicSliceShape,
  dynamicUpdateSliceShape,
  padShape,
  sliceShape,
} from './shapes.ts';

/** Primitives that take windows out of arrays or put them together. */

export interface WindowParams {
  slice: {
    readonly startIndices: readonly number[];
    readonly limitIndices: readonly number[];
    readonly strides: readonly number[];
  };
  /** Inputs: operand, padding value. For each axis: low, high, interior; negatives remove. */
  pad: { readonly padding: readonly (readonly number[])[] };
  concatenate: { readonly dimension: number };
  rev: { readonly dimensions: readonly number[] };
  /** Inputs: operand, then one int32 start for each axis, as jax.lax.dynamic_slice takes them. */
  dynamic_slice: { readonly sliceSizes: readonly number[] };
  /** Inputs: operand, update, then the starts. */
  dynamic_update_slice: NoParams;
}

export const windowPrimitives = {
  slice: {
    kind: 'rearrangement',
    shape: sliceShape,
    kernel: sliceKernel,
    jvp: linear((t, { startIndices, limitIndices, strides }) =>
      slice(t, startIndices, limitIndices, strides),
    ),
    transpose: back(sliceTranspose),
    batch: ({ inputs, size, params: { startIndices, limitIndices, strides } }) =>
      slice(inputs[0] as Value, [0, ...startIndices], [size, ...limitIndices], [1, ...strides]),
  },
  pad: {
    kind: 'kernel',
    shape: padShape,
    kernel: padKernel,
    jvp: (site) => pad(tangentAt(site, 0), tangentAt(site, 1), site.params.padding),
    transpose: padTranspose,
    batch: padBatch,
  },
  concatenate: {
    kind: 'kernel',
    shape: concatenateShape,
    kernel: concatenateKernel,
    jvp(site) {
      const parts = site.primals.map((_, i) => tangentAt(site, i));
      return concatenate(parts, site.params.dimension);
    },
    transpose: concatenateTranspose,
    batch(site) {
      const parts = site.inputs.map((_, i) => withBatch(site, i));
      return concatenate(parts, site.params.dimension + 1);
    },
  },
  rev: {
    kind: 'rearrangement',
    shape(inputs, { dimensions }) {
      requireArity('rev', inputs, 1);
      const input = inputs[0] as Aval;
      requireAxes('rev', dimensions, input.shape.length);
      return [input];
    },
    kernel: revKernel,
    jvp: linear((t, { dimensions }) => rev(t, dimensions)),
    transpose: back((ct, _, { dimensions }) => rev(ct, dimensions)),
    batch: ({ inputs, params }) => rev(inputs[0] as Value, shifted(params.dimensions)),
  },
  dynamic_slice: {
    kind: 'kernel',
    shape: dynamicSliceShape,
    kernel: dynamicSliceKernel,
    jvp: (site) => dynamicSlice(tangentAt(site, 0), site.primals.slice(1), site.params.sliceSizes),
    transpose: dynamicSliceTranspose,
    batch: dynamicSliceBatch,
  },
  dynamic_update_slice: {
    kind: 'kernel',
    shape: dynamicUpdateSliceShape,
    kernel: dynamicUpdateSliceKernel,
    jvp: (site) =>
      dynamicUpdateSlice(tangentAt(site, 0), tangentAt(site, 1), site.primals.slice(2)),
    transpose: dynamicUpdateSliceTranspose,
    batch: dynamicUpdateSliceBatch,
  },
} satisfies Family<WindowParams>;

/** The tangent of an input, zeros where there is none. */
function tangentAt(site: JvpSite, i: number): Value {
  return site.tangents[i] ?? full((site.primals[i] as Value).aval, 0);
}
