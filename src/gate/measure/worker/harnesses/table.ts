/** A library that suites are written with, and the module of this folder that suites get in its place. */
export interface Harness {
  readonly name: string;
  readonly recorder: string;
  /** What suites import it as. */
  readonly specifier: RegExp;
  /** Its own files, by their URL, however they were asked for. */
  readonly file: RegExp;
  /** Whether projects may well have a package of their own by that name: where it is found, its file decides. */
  readonly hasCommonName?: boolean;
}

const mitata: Harness = {
  name: 'mitata',
  recorder: 'mitata',
  specifier: /^(?:npm:)?mitata(?:@[^/]*)?(?:\/(?:src\/)?(?:main|cli|index)\.mjs)?$/,
  file: /\/node_modules\/mitata\/(?:src\/)?(?:main|cli|index)\.mjs$/,
};

const tinybench: Harness = {
  name: 'tinybench',
  recorder: 'tinybench',
  specifier: /^(?:npm:)?tinybench(?:@[^/]*)?$/,
  file: /\/node_modules\/tinybench\/dist\/index\.c?js$/,
};

const benchmarkJs: Harness = {
  name: 'benchmark.js',
  recorder: 'benchmark',
  specifier: /^(?:npm:)?benchmark(?:@[^/]*)?(?:\/benchmark(?:\.js)?)?$/,
  file: /\/node_modules\/benchmark\/benchmark\.js$/,
  hasCommonName: true,
};

/** Apart from the recorders, which only a process whose suite imports them loads. */
export const harnesses: readonly Harness[] = [mitata, tinybench, benchmarkJs];

export function isMitata(specifier: string): boolean {
  return mitata.specifier.test(specifier);
}
