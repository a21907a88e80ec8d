/** A library that suites are written with, and the module of this folder that suites get in its place. */
export interface Harness {
  readonly name: string;
  readonly recorder: string;
  /** What suites import it as. */
  readonly specifier: RegExp;
  /** Its own files, by their URL, however they were asked for. */
  readonly file: RegExp;
}

const mitata: Harness = {
  name: 'mitata',
  recorder: 'mitata',
  specifier: /^(?:npm:)?mitata(?:@[^/]*)?(?:\/(?:src\/)?(?:main|cli|index)\.mjs)?$/,
  file: /\/node_modules\/mitata\/(?:src\/)?(?:main|cli|index)\.mjs$/,
};

/** Apart from the recorders, which only a process whose suite imports them loads. */
export const harnesses: readonly Harness[] = [mitata];

export function isMitata(specifier: string): boolean {
  return mitata.specifier.test(specifier);
}
