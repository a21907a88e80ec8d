import type { Value } from '../array/nd-array.ts';
import type { PrimitiveParams } from '../ir/primitives.ts';
import { full } from './lax.ts';
import { concatenate, dynamicSlice, dynamicUpdateSlice, pad } from './lax-windows.ts';

/** Windows are linear in the arrays they take from; only the indices are not. */

interface Site<Params> {
  readonly primals: readonly Value[];
  readonly tangents: readonly (Value | null)[];
  readonly params: Params;
}

/** The tangent of an input, zeros where there is none. */
function tangentAt(site: Site<unknown>, i: number): Value {
  return site.tangents[i] ?? full((site.primals[i] as Value).aval, 0);
}

export function padJvp(site: Site<PrimitiveParams['pad']>): Value {
  return pad(tangentAt(site, 0), tangentAt(site, 1), site.params.padding);
}

export function concatenateJvp(site: Site<PrimitiveParams['concatenate']>): Value {
  const parts = site.primals.map((_, i) => tangentAt(site, i));
  return concatenate(parts, site.params.dimension);
}

export function dynamicSliceJvp(site: Site<PrimitiveParams['dynamic_slice']>): Value {
  return dynamicSlice(tangentAt(site, 0), site.primals.slice(1), site.params.sliceSizes);
}

export function dynamicUpdateSliceJvp(site: Site<unknown>): Value {
  return dynamicUpdateSlice(tangentAt(site, 0), tangentAt(site, 1), site.primals.slice(2));
}
