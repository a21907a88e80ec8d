import { listSome } from '../contracts/list-some.ts';
import type { ValidityRemark } from '../judge/validity/find-remarks.ts';
import { formatCount, formatLimit, formatNs } from './format.ts';

/** The one place that turns remarks into sentences: what was seen, where, and what to do about it. */
export function describeRemark(remark: ValidityRemark): string {
  switch (remark.kind) {
    case 'too-noisy':
      return `This machine was too noisy for a verdict on ${remark.inconclusive} of ${formatCount(remark.judged, 'benchmark')}; most of them would have shown only a slowdown of about ${formatLimit(remark.detectablePercent)} or more. Measure on a quieter machine, raise time_budget_seconds, split the run into shards, or give them a larger max_p95_regression_percent.`;
    case 'too-little-time':
      return `The time ended before there were enough pairs of ${remark.inconclusive} of ${formatCount(remark.judged, 'benchmark')}. Raise time_budget_seconds, or split the run into shards.`;
    case 'median-slower':
      return `The typical call (p50) got slower: ${listSome(remark.benchmarks.map(({ id, percent }) => `"${id}" (+${formatShare(percent)})`))}. The verdict is on p95 alone, which stayed within the limit: look whether most calls may take longer.`;
    case 'coarse-timer':
      return `The timer moves in steps that are a large part of a sample: ${listSome(remark.benchmarks.map(({ id, stepNs, sharePercent }) => `"${id}" (${formatNs(stepNs)}, ${formatShare(sharePercent)} of a sample)`))}. Smaller changes do not show: measure where performance.now() is finer, or let each call do more work.`;
    case 'biased-record':
      return `When the baseline was saved, equal code differed: ${listSome(remark.benchmarks.map(({ id, percent }) => `"${id}" (by ${formatLimit(percent)})`))}. ${whatToDoAboutBias}`;
    case 'suites-changed':
      return `The suites are not the same on both sides: ${listSome(remark.files.map((file) => `"${file}"`))} (${formatCount(remark.benchmarks, 'benchmark')}, which may do other work than before): look at that diff before you trust their figures.`;
    case 'slows-down':
      return `Slows down during the measurement: ${listSome(remark.benchmarks.map(({ id, percent }) => `"${id}" (+${formatShare(percent)})`))}. Its figures depend on how long it is measured: let every call start from the same state.`;
    case 'not-warmed-up':
      return `Not fully warmed up in most pairs: ${listSome(remark.ids.map((id) => `"${id}"`))}. The figures may include compiling: call the code some thousand times while the suite loads.`;
    case 'bimodal':
      return `Bimodal timings: ${listSome(remark.benchmarks.map(({ id, slowSharePercent, ratio }) => `"${id}" (${formatShare(slowSharePercent)} take ${ratio.toFixed(1)} times as long)`))}. The p95 is of the slow ones: measure each kind in a benchmark of its own, or leave the machine alone if something else was running.`;
  }
}

/** Of a record that shows a bias. */
export const whatToDoAboutBias =
  'Save the baseline again; if it stays, let each call do more work, or give it a larger max_p95_regression_percent in per_bench.';

function formatShare(percent: number): string {
  return `${percent.toFixed(0)}%`;
}
