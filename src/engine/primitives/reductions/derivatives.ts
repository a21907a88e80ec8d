import { sizeOf } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import { axesWithout } from '../axis-lists.ts';
import {
  apply,
  constantLike,
  convert,
  cumprod,
  expandReduced,
  pad,
  reduce,
  reshape,
  transpose,
} from '../lax.ts';
import type { JvpSite } from '../primitive.ts';
import type { AxesParams } from './reductions.ts';

/** Tangents of reductions that are not linear. */

/** The mean of the tangents at all places that hold the extremum (jax: _reduce_chooser_jvp_rule). */
export function extremumReductionJvp(site: JvpSite<AxesParams>): Value | null {
  const [x] = site.primals as [Value];
  const tangent = site.tangents[0] ?? null;
  if (tangent === null) return null;
  const { axes } = site.params;
  const held = apply('eq', x, expandReduced(site.output, x.shape, axes));
  const location = convert(held, x.dtype);
  const count = reduce('reduce_sum', location, axes);
  return apply('div', reduce('reduce_sum', apply('mul', tangent, location), axes), count);
}

/**
 * Each tangent times the product of all other elements: those before it times those behind it. So
 * zeros are right and the rule can be differentiated again. In float64, in which part of a product
 * overflows no earlier than where the kernel multiplies all of it.
 */
export function productReductionJvp(site: JvpSite<AxesParams>): Value | null {
  const [x] = site.primals as [Value];
  const tangent = site.tangents[0] ?? null;
  if (tangent === null) return null;
  const { axes } = site.params;
  const kept = axesWithout(x.shape.length, axes);
  const keptShape = kept.map((axis) => x.shape[axis] as number);
  const count = sizeOf(axes.map((axis) => x.shape[axis] as number));
  const flatten = (value: Value): Value =>
    reshape(transpose(value, [...kept, ...axes]), [...keptShape, count]);
  const last = keptShape.length;
  const factors = convert(flatten(x), 'float64');
  const one = constantLike(factors, 1);
  const unmoved = keptShape.map(() => [0, 0, 0]);
  const before = cumprod(pad(factors, one, [...unmoved, [1, -1, 0]]), last, false);
  const behind = cumprod(pad(factors, one, [...unmoved, [-1, 1, 0]]), last, true);
  const others = convert(apply('mul', before, behind), x.dtype);
  return reduce('reduce_sum', apply('mul', flatten(tangent), others), [last]);
}
