import { localVariables, placesOf } from './local-variables.ts';
import type { Parsed } from './parse-source.ts';
import { type Replacement, replaceRanges } from './replace-ranges.ts';
import { nodesOf } from './syntax.ts';

/**
 * Parameters and variables of functions get longer names. Left alone is what code can see by its name:
 * what stands at the top of the file, functions and classes, variables that give theirs to a function
 * or class without one, what is around a direct `eval` or `with`, and functions that read `arguments`.
 */
export function renameLocals(source: string, parsed: Parsed): string {
  const suffix = unusedSuffix(source);
  const shorthand = shorthandPlaces(parsed);
  const replacements = localVariables(parsed.program, parsed.goal)
    .map((variable) => ({ name: variable.name, places: placesOf(variable) }))
    // A name may be spelt with escapes (`\u0061`), which are rare enough to be left as they are.
    .filter(({ name, places }) => places.every((at) => source.startsWith(name, at)))
    .flatMap(({ name, places }) =>
      places.map((start): Replacement => {
        const text = `${name}${suffix}`;
        const end = start + name.length;
        return { start, end, text: shorthand.has(start) ? `${name}: ${text}` : text };
      }),
    );
  return replaceRanges(source, replacements);
}

/** Where `{ name }` or `{ name = 1 }` is a property and a variable at once. */
function shorthandPlaces({ program }: Parsed): ReadonlySet<number> {
  return new Set(
    [...nodesOf(program)].flatMap((node) =>
      node.type === 'Property' && node.shorthand ? [node.start] : [],
    ),
  );
}

/** No name of the file ends so, so a longer name meets no other, here or outside of the file. */
function unusedSuffix(source: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const suffix = attempt === 1 ? '_local' : `_local${attempt}`;
    if (!source.includes(suffix)) return suffix;
  }
}
