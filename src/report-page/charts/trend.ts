import type uPlot from 'uplot';
import type { BenchmarkResult, PerfDelta } from '../../gate/contracts/generated/types.ts';
import type { BenchmarkDetail } from '../../gate/contracts/report-page-data.ts';
import { nsText, timeText } from '../figures.ts';
import { color } from '../theme.ts';
import { type Drawn, drawPlot, nsAxis, stamp } from './plot.ts';
import { sides, sidesLegend } from './sides.ts';

/** The p95 over the saved records, and both sides of this run at the end. */
export function trendChart(
  { trend }: BenchmarkDetail,
  result: BenchmarkResult,
  { generated_at_unix_ms, drift_since }: PerfDelta,
): Drawn[] {
  const [oldest] = trend;
  if (oldest === undefined) return [];
  const now = generated_at_unix_ms / 1000;
  const today = [result.baseline_p95_ns, result.candidate_p95_ns];
  const figures = [...trend.map((one) => one.p95_ns), ...today.filter((ns) => ns !== null)];
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const room = Math.max(0.15 * (most - least), 0.05 * most);
  const from = Math.min(oldest.saved_at_unix_ms / 1000, now - 3600);
  const margin = 0.05 * (now - from);
  return [
    drawPlot({
      // A release is compared with what is on the branch now, whose records these are.
      title: drift_since === undefined ? "Trend of the baseline's p95" : 'Trend of the p95',
      description: `${trend.length} saved records, from ${nsText(oldest.p95_ns)} at ${timeText(oldest.saved_at_unix_ms)} to ${nsText(trend.at(-1)?.p95_ns ?? null)}; this run measured ${nsText(result.baseline_p95_ns)} and ${nsText(result.candidate_p95_ns)}.`,
      x: { space: 70, size: 36 },
      y: nsAxis(most, { size: 52 }),
      scales: {
        x: { time: true, range: [from - margin, now + margin] },
        y: { range: [Math.max(0, least - room), most + room] },
      },
      series: [
        {
          stroke: color('baseline'),
          width: 1.5,
          dash: [...sides.baseline.dash],
          points: { show: false },
        },
      ],
      data: [trend.map((one) => one.saved_at_unix_ms / 1000), trend.map((one) => one.p95_ns)],
      over: (plot) => drawRecords(plot, trend, { now, result }),
      legend: [sidesLegend()],
      note: 'Right: this run. Records come from other moments, perhaps other machines: they inform and decide nothing.',
    }),
  ];
}

/** The records, and larger what this run measured. */
function drawRecords(
  plot: uPlot,
  trend: BenchmarkDetail['trend'],
  { now, result }: { readonly now: number; readonly result: BenchmarkResult },
): void {
  const shapes = {
    baseline: new Path2D(sides.baseline.shape),
    candidate: new Path2D(sides.candidate.shape),
  };
  for (const { saved_at_unix_ms, p95_ns } of trend) {
    const look = { size: 8, fill: color('baseline') };
    stamp(plot, { x: saved_at_unix_ms / 1000, y: p95_ns }, shapes.baseline, look);
  }
  const measured = { baseline: result.baseline_p95_ns, candidate: result.candidate_p95_ns };
  for (const side of ['baseline', 'candidate'] as const) {
    const y = measured[side];
    const look = { size: 11, edge: color('surface'), fill: color(side) };
    if (y !== null) stamp(plot, { x: now, y }, shapes[side], look);
  }
}
