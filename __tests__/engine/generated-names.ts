const WORDS = 'const let for if break return new NaN Infinity Math';
const STORAGE = 'Uint8Array Int32Array Uint32Array Float32Array Float64Array';
/** What the compiler puts around the code: see compile.ts. */
const SURROUNDINGS = 'NdArray storageOf own kernels avals constants inputs R A';
const known = new Set([WORDS, STORAGE, SURROUNDINGS].flatMap((names) => names.split(' ')));

/**
 * Names in generated code that are neither known nor declared in the same function or around it:
 * also those that a run would miss because they stand in the branch not taken.
 */
export function unboundNames(code: string): string[] {
  const [around = '', ...chunks] = code.split(/^(?=const chunk\d+ = )/m);
  const shared = declaredIn(around);
  return [around, ...chunks].flatMap((text) => {
    const own = declaredIn(text);
    const names = Array.from(text.matchAll(/(?<![.\w])[A-Za-z_]\w*/g), ([name]) => name);
    return names.filter(
      (name) =>
        !known.has(name) && !own.has(name) && !shared.has(name) && !/^(f|chunk)\d+$/.test(name),
    );
  });
}

function declaredIn(text: string): Set<string> {
  return new Set(
    Array.from(text.matchAll(/(?:\b(?:const|let)|,) (\w+)(?= = )/g), ([, name]) => name as string),
  );
}
