export interface Replacement {
  readonly start: number;
  /** Not included; equal to `start` where text is only added. */
  readonly end: number;
  readonly text: string;
}

/** The text with ranges of it, which must not overlap, replaced. */
export function replaceRanges(source: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of replacements.toSorted((a, b) => a.start - b.start)) {
    pieces.push(source.slice(done, start), text);
    done = end;
  }
  return pieces.join('') + source.slice(done);
}
