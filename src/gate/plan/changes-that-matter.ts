import picomatch from 'picomatch';
import { findSuites } from './find-suites.ts';

/** What a repository says of the files that its benchmarks depend on. */
export interface FilesThatMatter {
  /**
   * Globs relative to the repository's root, in order; one that starts with `!` takes back what those
   * before it named. If the first does, `**` stands before it.
   */
  readonly paths: readonly string[];
  /** Globs of the suites: they matter whatever `paths` says. */
  readonly benchFiles: readonly string[];
  /** Files that matter as well, such as the budgets and the lockfile. */
  readonly always: readonly string[];
}

/** Those of the changed files (paths from the root) that can change what the benchmarks show. */
export function changesThatMatter(
  changed: readonly string[],
  { paths, benchFiles, always }: FilesThatMatter,
): string[] {
  const isNamed = matcherOf(paths);
  const suites = new Set(findSuites(changed, benchFiles));
  return changed.filter((file) => always.includes(file) || suites.has(file) || isNamed(file));
}

/** As in a workflow's `paths`: of the globs that match, the last one decides. */
function matcherOf(paths: readonly string[]): (file: string) => boolean {
  const globs = paths[0]?.startsWith('!') ? ['**', ...paths] : paths;
  const rules = globs.map((glob) => {
    const isNegation = glob.startsWith('!');
    return {
      names: !isNegation,
      matches: picomatch(isNegation ? glob.slice(1) : glob, { dot: true, nonegate: true }),
    };
  });
  return (file) => rules.findLast(({ matches }) => matches(file))?.names ?? false;
}
