/** The libraries whose suites are measured as they are, as package managers know them. */
export const harnessPackages: readonly string[] = ['mitata', 'tinybench', 'benchmark'];

/** The one for a first suite, where there is none. */
export const firstHarness = 'mitata';

/** As people call it. */
export function harnessName(name: string): string {
  return name === 'benchmark' ? 'benchmark.js' : name;
}
