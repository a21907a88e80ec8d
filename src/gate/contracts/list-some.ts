/** `a, b and 3 more`: what a sentence names of many. */
export function listSome(words: readonly string[], max = 5): string {
  const named = words.slice(0, max).join(', ');
  const more = words.length - max;
  return more > 0 ? `${named} and ${more} more` : named;
}
