import { type Aval, makeAval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import type { Atom } from '../ir/jaxpr.ts';
import { repeat } from '../primitives/mapped-axis.ts';

export interface Batched {
  readonly outputs: readonly Value[];
  /** Which outputs carry the mapped axis, as axis 0. */
  readonly batched: readonly boolean[];
}

/** The types of variables when those in the mask carry the mapped axis. */
export function mappedTypes(
  variables: readonly Atom[],
  mask: readonly boolean[],
  size: number,
): Aval[] {
  return variables.map(({ aval }, i) =>
    mask[i] ? makeAval([size, ...aval.shape], aval.dtype, aval.weakType) : aval,
  );
}

/** Values of which all in the mask carry the mapped axis, those that do not have it repeated. */
export function withMapped(
  values: readonly Value[],
  batched: readonly boolean[],
  mask: readonly boolean[],
  size: number,
): Value[] {
  return values.map((value, i) => (mask[i] && !batched[i] ? repeat(value, size) : value));
}
