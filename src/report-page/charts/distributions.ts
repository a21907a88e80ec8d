import uPlot from 'uplot';
import type { BenchmarkResult } from '../../gate/contracts/generated/types.ts';
import type { BenchmarkDetail } from '../../gate/contracts/report-page-data.ts';
import { cumulativeAt, gridOf, quantileOf, rangeOf, sharesBetween } from '../distribution.ts';
import { nsText, percentText } from '../figures.ts';
import { color } from '../theme.ts';
import { type Drawn, drawPlot, nsAxis, rule } from './plot.ts';
import { sides, sidesLegend } from './sides.ts';

/** Both sides' samples, cumulative and as a histogram. */
export function distributionCharts(
  { baseline, candidate }: BenchmarkDetail,
  result: BenchmarkResult,
): Drawn[] {
  if (!baseline?.quantiles_ns.length || !candidate?.quantiles_ns.length) return [];
  const both = { baseline: baseline.quantiles_ns, candidate: candidate.quantiles_ns };
  return [cumulative(both, result), histogram(both, result)];
}

interface Both {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

function cumulative(both: Both, result: BenchmarkResult): Drawn {
  const range = rangeOf([both.baseline, both.candidate], p95sOf(result));
  const grid = gridOf(range, 240);
  const percents = (side: readonly number[]) => grid.map((ns) => 100 * cumulativeAt(side, ns));
  return drawPlot({
    title: 'Cumulative',
    description: `Share of samples below a time. Half of the baseline's lie below ${nsText(quantileOf(both.baseline, 0.5))}, half of the candidate's below ${nsText(quantileOf(both.candidate, 0.5))}.`,
    x: nsAxis(range.to, { space: 60 }),
    y: { values: (_, ticks) => ticks.map((tick) => `${tick}%`), size: 44 },
    scales: { x: { time: false, range: [range.from, range.to] }, y: { range: [0, 101] } },
    series: [lineOf('baseline'), lineOf('candidate')],
    data: [grid, percents(both.baseline), percents(both.candidate)],
    under: (plot) => rule(plot, 'y', 95, { stroke: color('faint'), width: 1, dash: [2, 3] }),
    legend: [sidesLegend()],
    note: `The dotted line is at 95%. ${beyond(both, range.to)}`,
  });
}

function histogram(both: Both, result: BenchmarkResult): Drawn {
  const range = rangeOf([both.baseline, both.candidate], p95sOf(result));
  const grid = gridOf(range, 36);
  const shares = (side: readonly number[]) => [
    ...sharesBetween(side, grid).map((share) => 100 * share),
    0,
  ];
  const p95 = { baseline: result.baseline_p95_ns, candidate: result.candidate_p95_ns };
  return drawPlot({
    title: 'Histogram',
    description: `How often each time was measured. The p95 is ${nsText(p95.baseline)} for the baseline and ${nsText(p95.candidate)} for the candidate.`,
    x: nsAxis(range.to, { space: 60 }),
    y: { values: (_, ticks) => ticks.map((tick) => `${tick}%`), size: 44 },
    scales: {
      x: { time: false, range: [range.from, range.to] },
      y: { range: (_, __, most) => [0, most * 1.05] },
    },
    series: [lineOf('baseline', true), lineOf('candidate', true)],
    data: [grid, shares(both.baseline), shares(both.candidate)],
    over: (plot) => {
      for (const side of ['baseline', 'candidate'] as const) {
        const ns = p95[side];
        if (ns === null) continue;
        rule(plot, 'x', ns, { stroke: color(side), width: 1.5, dash: sides[side].dash });
      }
    },
    legend: [sidesLegend()],
    note: `Upright lines: each side's p95, the median over its processes. ${beyond(both, range.to)}`,
  });
}

function p95sOf({ baseline_p95_ns, candidate_p95_ns }: BenchmarkResult): number[] {
  return [baseline_p95_ns, candidate_p95_ns].filter((ns) => ns !== null);
}

/** What the picture leaves out. */
function beyond(both: Both, to: number): string {
  const [baseline = '', candidate = ''] = [both.baseline, both.candidate].map((side) =>
    percentText(100 * (1 - cumulativeAt(side, to))),
  );
  return `Not shown: the slowest ${baseline} (baseline) and ${candidate} (candidate).`;
}

function lineOf(side: keyof typeof sides, stepped = false): uPlot.Series {
  return {
    stroke: color(side),
    width: 2,
    dash: [...sides[side].dash],
    points: { show: false },
    ...(stepped
      ? {
          paths: uPlot.paths.stepped?.({ align: 1 }) as uPlot.Series.PathBuilder,
          fill: color(`${side}-fill`),
        }
      : {}),
  };
}
