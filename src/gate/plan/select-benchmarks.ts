import picomatch from 'picomatch';
import type { BenchName } from '../contracts/bench-id.ts';

/** An id has at most about 400 characters. */
const maxGlob = 1000;

/**
 * What a filter names, tried in this order until one finds something: an exact id, an exact name, a
 * group (with the groups inside it), a glob over ids, a glob over names. An empty filter is everything.
 */
export function selectBenchmarks<T extends BenchName>(
  benchmarks: readonly T[],
  filter: string,
): T[] {
  if (filter === '') return [...benchmarks];
  for (const matches of readings(filter)) {
    const found = benchmarks.filter(matches);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a pattern of the budgets (`per_bench[].match`) names this benchmark. */
export function namesBenchmark(pattern: string, benchmark: BenchName): boolean {
  return readings(pattern).some((matches) => matches(benchmark));
}

function readings(filter: string): ((benchmark: BenchName) => boolean)[] {
  // Names such as "sort [1, 2]" or "a (b)" are compared as text first; only then do they glob.
  const glob = globOf(filter);
  return [
    ({ id }) => id === filter,
    ({ name }) => name === filter,
    ({ group }) => group === filter || group.startsWith(`${filter}/`),
    ({ id }) => glob(id),
    ({ name }) => glob(name),
  ];
}

/** picomatch throws for what is empty or very long: such a glob matches nothing. */
function globOf(pattern: string): (text: string) => boolean {
  if (pattern === '' || pattern.length > maxGlob) return () => false;
  return picomatch(pattern, { dot: true, nonegate: true });
}
