import type uPlot from 'uplot';
import type { BenchmarkResult } from '../../gate/contracts/generated/types.ts';
import type { BenchmarkDetail, SideDetail } from '../../gate/contracts/report-page-data.ts';
import { robustRange } from '../distribution.ts';
import { countText, deltaText, nsText } from '../figures.ts';
import { color } from '../theme.ts';
import { type Drawn, drawPlot, nsAxis, rule, stamp, stripe } from './plot.ts';
import { sides, sidesLegend } from './sides.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Each turn's p95 in the order in which they were taken. */
export function turnsChart({ baseline, candidate, first }: BenchmarkDetail): Drawn[] {
  if (baseline === null || candidate === null) return [];
  const starts = startsOf(baseline, candidate);
  const points = {
    baseline: pointsOf(baseline, starts, (pair) => (first[pair] === 'b' ? 0 : 1)),
    candidate: pointsOf(candidate, starts, (pair) => (first[pair] === 'b' ? 1 : 0)),
  };
  const all = [...points.baseline, ...points.candidate].map(({ y }) => y).sort((a, b) => a - b);
  if (all.length === 0) return [];
  const [least, most] = [all[0] ?? 0, all.at(-1) ?? 0];
  // A turn that was interrupted would flatten all others, on either side.
  const tops = [points.baseline, points.candidate].map(
    (side) => robustRange(side.map(({ y }) => y)).to,
  );
  const ceiling = Math.max(...tops);
  const room = 0.06 * (ceiling - least || ceiling);
  const beyond = all.filter((ns) => ns > ceiling).length;
  const last = starts.at(-1) ?? 1;
  return [
    drawPlot({
      title: 'Turns in time order',
      description: `The p95 of each of ${all.length} turns of both sides, from ${nsText(least)} to ${nsText(most)}.`,
      x: { values: () => [], label: 'time →', size: 6, grid: { show: false } },
      y: nsAxis(ceiling, { size: 52 }),
      scales: {
        x: { time: false, range: [-1, last] },
        y: { range: [least - room, ceiling + room] },
      },
      series: [{ show: false }],
      data: [
        [0, last],
        [least, ceiling],
      ],
      under: (plot) => {
        for (const start of starts.slice(1, -1)) {
          rule(plot, 'x', start - 0.5, { stroke: color('grid'), width: 1 });
        }
      },
      over: (plot) => drawTurns(plot, points, ceiling),
      legend: [sidesLegend()],
      note: `Vertical lines: a new pair of processes starts.${offScale(beyond, 'at the top')}`,
    }),
  ];
}

/** What lies above the ceiling is drawn there. */
function drawTurns(
  plot: uPlot,
  points: Readonly<Record<'baseline' | 'candidate', readonly Point[]>>,
  ceiling: number,
): void {
  const count = points.baseline.length + points.candidate.length;
  const size = count > 300 ? 5 : count > 100 ? 6 : 8;
  for (const side of ['baseline', 'candidate'] as const) {
    const shape = new Path2D(sides[side].shape);
    for (const { x, y } of points[side]) {
      stamp(plot, { x, y: Math.min(y, ceiling) }, shape, { size, fill: color(side) });
    }
  }
}

/** The effect of each pair, with the interval that all of them give. */
export function pairsChart(
  { effects_percent: effects }: BenchmarkDetail,
  result: BenchmarkResult,
): Drawn[] {
  if (effects.length === 0) return [];
  const limit = result.limit_percent;
  const { interval, delta_percent: delta } = result;
  const range = robustRange(effects, [
    0,
    ...(limit === null ? [] : [limit * 1.2]),
    ...(interval === null ? [] : [interval.lower_percent, interval.upper_percent]),
  ]);
  const [least, most] = [range.from, range.to];
  const beyond = effects.filter((effect) => effect < least || effect > most).length;
  const room = 0.08 * (most - least || 1);
  return [
    drawPlot({
      title: 'Change in each pair',
      description: `${effects.length} pairs, from ${deltaText(Math.min(...effects))} to ${deltaText(Math.max(...effects))}; the effect over all is ${deltaText(delta)}.`,
      x: { label: 'pair', space: 30, incrs: [1, 2, 5, 10, 20, 50] },
      y: {
        values: (_, ticks) => ticks.map((tick) => `${String(tick).replace('-', '−')}%`),
        size: 52,
      },
      scales: {
        x: { time: false, range: [0.5, effects.length + 0.5] },
        y: { range: [least - room, most + room] },
      },
      series: [{ show: false }],
      data: [effects.map((_, i) => i + 1), [...effects]],
      under: (plot) => {
        if (interval)
          stripe(plot, interval.lower_percent, interval.upper_percent, color('interval'));
      },
      over: (plot) => {
        rule(plot, 'y', 0, { stroke: color('faint'), width: 1 });
        if (limit !== null) rule(plot, 'y', limit, { stroke: color('limit'), dash: [6, 3] });
        if (delta !== null) rule(plot, 'y', delta, { stroke: color('candidate'), width: 1.5 });
        drawEffects(plot, effects, range);
      },
      note: `Stripe: the 95% interval; solid line: the change; dashed line: the limit.${offScale(beyond, 'at the edge')}`,
    }),
  ];
}

function offScale(count: number, where: string): string {
  if (count === 0) return '';
  return ` ${countText(count, 'point')} off the scale ${count === 1 ? 'is' : 'are'} drawn ${where}.`;
}

/** What lies beyond the range is drawn at its edge. */
function drawEffects(
  plot: uPlot,
  effects: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const shape = new Path2D(sides.candidate.shape);
  const size = effects.length > 60 ? 6 : 8;
  effects.forEach((y, i) => {
    const at = { x: i + 1, y: Math.min(to, Math.max(from, y)) };
    stamp(plot, at, shape, { size, fill: color('candidate') });
  });
}

/** Where each pair's turns begin on the axis, and after the last where they end. */
function startsOf(baseline: SideDetail, candidate: SideDetail): number[] {
  const starts = [0];
  baseline.turn_p95_ns.forEach((turns, pair) => {
    const longest = Math.max(turns.length, candidate.turn_p95_ns[pair]?.length ?? 0);
    starts.push((starts.at(-1) ?? 0) + 2 * longest + 1);
  });
  return starts;
}

function pointsOf(
  side: SideDetail,
  starts: readonly number[],
  shift: (pair: number) => number,
): Point[] {
  return side.turn_p95_ns.flatMap((turns, pair) =>
    turns.map((y, turn) => ({ x: (starts[pair] ?? 0) + 2 * turn + shift(pair), y })),
  );
}
