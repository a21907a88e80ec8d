import { distance } from 'fastest-levenshtein';
import type { BenchName } from '../contracts/bench-id.ts';

/** Comparing takes time in proportion to both lengths; nobody misspells a name of this length by hand. */
const maxTypo = 200;

/** Ids of the benchmarks whose id, name or group is most like `wanted`, at most `most`, the nearest first. */
export function nearestIds(
  wanted: string,
  benchmarks: readonly BenchName[],
  most: number,
): string[] {
  const near = ({ id, name, group }: BenchName) =>
    wanted.length > maxTypo
      ? 0
      : Math.min(...[id, name, group].map((text) => distance(wanted, text)));
  return benchmarks
    .map((benchmark) => ({ id: benchmark.id, distance: near(benchmark) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ id }) => id);
}
