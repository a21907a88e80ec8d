import type { BenchmarkResult } from '../contracts/documents.ts';

/** What a bar is drawn of. */
export type Drawn = Pick<BenchmarkResult, 'delta_percent' | 'interval' | 'limit_percent'>;

/** How far the bars of one table reach, in limits. */
export interface BarScale {
  readonly low: number;
  readonly high: number;
}

const marks = { zero: '0', limit: '┃', center: '◆', interval: '━', right: '▶', left: '◀' } as const;
/** Always in the picture, so that a quiet table looks the same in every run. */
const least: BarScale = { low: -2, high: 4 };
/** What lies further is off the scale. */
const farthest = 2_000;

/** As far as the intervals of all results that are shown together. */
export function barScale(results: readonly Drawn[]): BarScale {
  const ends = results.flatMap(({ interval, limit_percent: limit }) =>
    interval === null || limit === null || limit <= 0
      ? []
      : [interval.lower_percent / limit, interval.upper_percent / limit],
  );
  return {
    low: Math.max(-farthest, Math.min(least.low, ...ends)),
    high: Math.min(farthest, Math.max(least.high, ...ends)),
  };
}

/** Read beside the bars; what none of them shows is left out. */
export function barLegend(bars: readonly string[]): string {
  const has = (mark: string) => bars.some((bar) => bar.includes(mark));
  const parts = [
    `${marks.zero} = no change`,
    `${marks.limit} = limit`,
    `${marks.center} = change`,
    ...(has(marks.interval) ? [`${marks.interval} = 95% interval`] : []),
    ...(has(marks.right) || has(marks.left)
      ? [`${marks.left} ${marks.right} = off the scale`]
      : []),
  ];
  return `${parts.join(', ')}; beyond the limit the scale is compressed`;
}

/**
 * The interval drawn against the threshold, for fixed-width text. The scale is even up to about the limit and
 * logarithmic beyond (asinh), and counts in limits: no change and the limit stand at the same place in
 * every bar of a table, so that bars below each other compare.
 * The empty parts are dots because HTML would collapse spaces.
 */
export function intervalBar(result: Drawn, width: number, { low, high }: BarScale): string {
  const { delta_percent: delta, interval, limit_percent: limit } = result;
  if (delta === null || interval === null || limit === null || limit <= 0) return '';
  const [from, to] = [Math.asinh(low), Math.asinh(high)];
  const columnOf = (percent: number) =>
    Math.round(((Math.asinh(percent / limit) - from) / (to - from)) * (width - 1));
  const within = (column: number) => Math.min(width - 1, Math.max(0, column));
  const [first, last] = [columnOf(interval.lower_percent), columnOf(interval.upper_percent)];
  const cells: string[] = Array.from({ length: width }, () => '·');
  for (let column = Math.max(0, first); column <= Math.min(width - 1, last); column++)
    cells[column] = marks.interval;
  cells[columnOf(0)] = marks.zero;
  cells[columnOf(limit)] = marks.limit;
  cells[within(columnOf(delta))] = marks.center;
  if (last >= width) cells[width - 1] = marks.right;
  if (first < 0) cells[0] = marks.left;
  return cells.join('');
}
