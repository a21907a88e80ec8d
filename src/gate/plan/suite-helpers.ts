/** Folders that hold suites, by their names. */
const benchFolder = /^(?:bench(?:s|es|mark|marks)?|perf)$/i;

/**
 * Of the files that a suite loads, those which belong to it: itself, and what lies in the same folder of
 * benchmarks. What lies elsewhere is what it measures. Paths from the root.
 */
export function filesOfSuite(suite: string, modules: readonly string[]): string[] {
  const parts = suite.split('/');
  const at = parts.slice(0, -1).findIndex((part) => benchFolder.test(part));
  if (at === -1) return [suite];
  const folder = `${parts.slice(0, at + 1).join('/')}/`;
  return [...new Set([suite, ...modules.filter((path) => path.startsWith(folder))])];
}
