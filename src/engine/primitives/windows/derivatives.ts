import type { Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import {
  apply,
  constantLike,
  dynamicSlice,
  dynamicUpdateSlice,
  full,
  pad,
  reduce,
  slice,
  sliceAxis,
} from '../lax.ts';
import { LinearInput, type TransposeInput } from '../linear-input.ts';
import type { Cotangents, TransposeSite } from '../primitive.ts';
import type { WindowParams } from './windows.ts';

/** Backwards through windows, which are linear in the arrays they take from. */

/** Puts the cotangent back where the slice was, zeros around and between. */
export function sliceTranspose(
  cotangent: Value,
  input: Aval,
  params: WindowParams['slice'],
): Value {
  const padding = input.shape.map((size, axis) => {
    const count = cotangent.shape[axis] as number;
    if (count === 0) return [0, size, 0];
    const start = params.startIndices[axis] as number;
    const stride = params.strides[axis] as number;
    return [start, size - start - (count - 1) * stride - 1, stride - 1];
  });
  return pad(cotangent, constantLike(cotangent, 0), padding);
}

/** What lands on the operand's elements is theirs, the rest is the padding value's. */
export function padTranspose(site: TransposeSite<WindowParams['pad']>): Cotangents {
  const { cotangent, params, inputs } = site;
  const [operand, filler] = inputs as [TransposeInput, TransposeInput];
  const zero = constantLike(cotangent, 0);
  const trimmed = pad(
    cotangent,
    zero,
    params.padding.map(([low = 0, high = 0]) => [-low, -high, 0]),
  );
  const strides = params.padding.map(([, , gap = 0]) => gap + 1);
  const starts = trimmed.shape.map(() => 0);
  const own = slice(trimmed, starts, trimmed.shape, strides);
  const all = (x: Value): Value => reduce('reduce_sum', x, [...x.shape.keys()]);
  return [
    operand instanceof LinearInput ? own : null,
    filler instanceof LinearInput ? apply('sub', all(cotangent), all(own)) : null,
  ];
}

export function concatenateTranspose(site: TransposeSite<WindowParams['concatenate']>): Cotangents {
  const { dimension } = site.params;
  let at = 0;
  return site.inputs.map((input) => {
    const start = at;
    at += input.aval.shape[dimension] as number;
    return input instanceof LinearInput ? sliceAxis(site.cotangent, dimension, start, at) : null;
  });
}

export function dynamicSliceTranspose(site: TransposeSite): Cotangents {
  const [operand, ...starts] = site.inputs as [TransposeInput, ...Value[]];
  const nothing = full({ ...operand.aval, weakType: false }, 0);
  return [dynamicUpdateSlice(nothing, site.cotangent, starts), ...starts.map(() => null)];
}

export function dynamicUpdateSliceTranspose(site: TransposeSite): Cotangents {
  const [operand, update, ...starts] = site.inputs as [TransposeInput, TransposeInput, ...Value[]];
  const { cotangent } = site;
  const overwritten = (): Value => dynamicUpdateSlice(cotangent, full(update.aval, 0), starts);
  return [
    operand instanceof LinearInput ? overwritten() : null,
    update instanceof LinearInput ? dynamicSlice(cotangent, starts, update.aval.shape) : null,
    ...starts.map(() => null),
  ];
}
