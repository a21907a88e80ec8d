/** Which values are there, and which of a list are meant: lists of booleans, one for each value. */

export function maskOf(values: readonly unknown[]): boolean[] {
  return values.map((value) => value !== null);
}

export function unionOf(masks: readonly (readonly boolean[])[]): boolean[] {
  return (masks[0] ?? []).map((_, i) => masks.some((mask) => mask[i]));
}

/** Whether work done for one mask can stand for the other; else nesting would double it. */
export function sameMask(a: readonly boolean[], b: readonly boolean[]): boolean {
  return a.every((wanted, i) => wanted === b[i]);
}

/** Puts values where the mask is true, null elsewhere. */
export function spread<T>(values: readonly T[], mask: readonly boolean[]): (T | null)[] {
  let next = 0;
  return mask.map((wanted) => (wanted ? (values[next++] as T) : null));
}

/** Values where the mask is true. */
export function chosen<T>(values: readonly T[], mask: readonly boolean[]): T[] {
  return values.filter((_, i) => mask[i]);
}
