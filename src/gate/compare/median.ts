/** Middle value; of an even number the mean of the two middle ones. NaN for none. */
export function median(values: readonly number[]): number {
  // Asked for several times per pair: a typed array sorts numbers without calling back.
  const ascending = new Float64Array(values).sort();
  const middle = ascending.length / 2;
  const above = ascending[Math.floor(middle)] ?? Number.NaN;
  const below = ascending[Math.ceil(middle) - 1] ?? Number.NaN;
  return (below + above) / 2;
}
