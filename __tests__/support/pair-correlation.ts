import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededNormal } from './seeded-noise.ts';

/**
 * Rank correlation (Spearman) of each recorded benchmark's pairs with the next pair of the same run. By
 * ranks, since a single stray pair would decide an ordinary correlation.
 */
export function recordedCorrelations(): { id: string; correlation: number; neighbours: number }[] {
  const path = join(import.meta.dirname, '../fixtures/noise/recorded.json');
  /** Written by research/record-noise.ts: of each run so many pairs, run after run. */
  const recording: { pairs_per_run: number; log_ratios: Record<string, number[]> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return Object.entries(recording.log_ratios).map(([id, ratios]) => {
    const ranks = ranksOf(ratios);
    const firsts = ranks.flatMap((_, at) => ((at + 1) % recording.pairs_per_run === 0 ? [] : [at]));
    const correlation = correlate(
      firsts.map((at) => ranks[at] as number),
      firsts.map((at) => ranks[at + 1] as number),
    );
    return { id, correlation, neighbours: firsts.length };
  });
}

/** Normal noise around 0 whose neighbours correlate (first-order autoregressive); seeded. */
export function correlatedNoise(seed: number, spread: number, correlation: number) {
  const normal = seededNormal(seed);
  const fresh = Math.sqrt(1 - correlation ** 2);
  return (pairs: number): number[] => {
    let last = normal();
    return Array.from({ length: pairs }, () => {
      const ratio = spread * last;
      last = correlation * last + fresh * normal();
      return ratio;
    });
  };
}

function ranksOf(values: readonly number[]): number[] {
  const ranks = new Array<number>(values.length);
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  for (const [rank, { at }] of order.entries()) ranks[at] = rank;
  return ranks;
}

function correlate(xs: readonly number[], ys: readonly number[]): number {
  const [middleX, middleY] = [mean(xs), mean(ys)];
  const products = xs.map((x, at) => (x - middleX) * ((ys[at] as number) - middleY));
  const squares = (values: readonly number[], middle: number) =>
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const total = products.reduce((sum, product) => sum + product, 0);
  return total / Math.sqrt(squares(xs, middleX) * squares(ys, middleY));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
