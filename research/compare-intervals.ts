/**
 * Holds intervals against noise in which nothing changed: how often a bound that should miss in 2.5% of
 * runs does, and how far it lies from the centre. Prints the table of docs/statistics.md; takes a minute.
 *
 *     node research/compare-intervals.ts [trials]
 */
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { noiseSources } from '../__tests__/support/noise-sources.ts';
import { seededRandom } from '../__tests__/support/seeded-noise.ts';
import { median } from '../src/gate/compare/median.ts';
import { lowerBound, medianLowerBound, robustEffect } from '../src/gate/compare/robust-effect.ts';

const trials = Number(process.argv[2] ?? 4_000);
const nominal = 0.025;
const resamples = 400;
const random = seededRandom(11);

interface Method {
  readonly name: string;
  /** Below the true centre in 97.5% of runs, if the method keeps its word. */
  readonly bound: (ratios: readonly number[]) => number;
  readonly center: (ratios: readonly number[]) => number;
}

const methods: Method[] = [
  {
    name: '20% trimmed mean, t',
    bound: (ratios) => lowerBound(robustEffect(ratios), 1 - nominal),
    center: (ratios) => robustEffect(ratios).center,
  },
  { name: 'mean, t', bound: (ratios) => mean(ratios) - tHalfWidth(ratios), center: mean },
  {
    name: 'median, order statistics',
    bound: (ratios) => medianLowerBound(ratios, nominal) ?? Number.NEGATIVE_INFINITY,
    center: median,
  },
  { name: 'median, percentile bootstrap', bound: bootstrapBound, center: median },
];

console.log('| noise | pairs | interval | misses, % | distance, % |\n|---|---|---|---|---|');
for (const source of noiseSources()) {
  for (const pairs of [10, 20, 40]) {
    const runs = Array.from({ length: trials }, () => source.draw(pairs));
    for (const { name, bound, center } of methods) {
      const bounds = runs.map(bound);
      const misses = (100 * bounds.filter((one) => one > 0).length) / trials;
      const distance = median(runs.map((run, at) => center(run) - (bounds[at] ?? Number.NaN)));
      const figures = `${misses.toFixed(1)} | ${(100 * distance).toFixed(2)}`;
      console.log(`| ${source.name} | ${pairs} | ${name} | ${figures} |`);
    }
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function tHalfWidth(ratios: readonly number[]): number {
  const n = ratios.length;
  const center = mean(ratios);
  const variance = ratios.reduce((sum, value) => sum + (value - center) ** 2, 0) / (n - 1);
  return tQuantile(1 - nominal, n - 1) * Math.sqrt(variance / n);
}

function bootstrapBound(ratios: readonly number[]): number {
  const medians = Array.from({ length: resamples }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] as number)),
  );
  return medians.sort((a, b) => a - b)[Math.floor(nominal * resamples)] as number;
}
