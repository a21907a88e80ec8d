/**
 * What V8 learns about a loop it learns about its text: one that has seen the arrays of all five
 * dtypes, or many functions to apply, is megamorphic, which makes it two to sixteen times slower.
 * So each dtype (and function) that comes along gets a copy of the loop to itself.
 *
 * A loop must be a function expression that uses nothing but its parameters and JavaScript's own
 * globals, since its text is all that is copied. The keys must be few: copies are never dropped.
 */
export function separateLoops<F extends (...args: never[]) => unknown>(
  loop: F,
): (key: string) => F {
  const copies = new Map<string, F>();
  return (key) => {
    let copy = copies.get(key);
    if (copy === undefined) {
      copy = new Function(`/* ${key} */ return ${loop};`)() as F;
      copies.set(key, copy);
    }
    return copy;
  };
}

/** Loops over fewer elements are not worth a copy. */
const MIN_ELEMENTS = 32;

/** Like `separateLoops`, but arrays of few elements share the loop as it is. */
export function separateLongLoops<F extends (...args: never[]) => unknown>(
  loop: F,
): (key: string, size: number) => F {
  const copyFor = separateLoops(loop);
  return (key, size) => (size < MIN_ELEMENTS ? loop : copyFor(key));
}
