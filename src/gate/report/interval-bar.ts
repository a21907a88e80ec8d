import type { BenchmarkResult } from '../contracts/documents.ts';

const limitMark = '┃';

/** Read beside every bar. */
export const barLegend = `0 is no change, ${limitMark} the limit, ◆ the effect, ━ its interval`;

/**
 * The interval drawn against the threshold, for fixed-width text. No change and the limit stand at the
 * same place in every bar (one third and one half), whatever the limit is, so that bars below each other
 * compare; what lies beyond four limits, or two below zero, is drawn as an arrow at the edge.
 * The empty parts are dots because HTML would collapse spaces.
 */
export function intervalBar(
  result: Pick<BenchmarkResult, 'delta_percent' | 'interval' | 'limit_percent'>,
  width: number,
): string {
  const { delta_percent: delta, interval, limit_percent: limit } = result;
  if (delta === null || interval === null || limit === null || limit <= 0) return '';
  const columnOf = (percent: number) => Math.round(((percent / limit + 2) / 6) * (width - 1));
  const cells: string[] = Array.from({ length: width }, () => '·');
  const from = Math.max(0, columnOf(interval.lower_percent));
  const to = Math.min(width - 1, columnOf(interval.upper_percent));
  for (let column = from; column <= to; column++) cells[column] = '━';
  cells[columnOf(0)] = '0';
  cells[columnOf(limit)] = limitMark;
  cells[Math.min(width - 1, Math.max(0, columnOf(delta)))] = '◆';
  if (columnOf(interval.upper_percent) >= width) cells[width - 1] = '▶';
  if (columnOf(interval.lower_percent) < 0) cells[0] = '◀';
  return cells.join('');
}
