import { biasInRecord } from '../../compare/aa-noise.ts';
import { median } from '../../compare/median.ts';
import type { BenchmarkVerdict } from '../judge-benchmarks.ts';
import { bimodalityOf } from './bimodal.ts';
import { medianSlowdownPercent } from './median-slowdown.ts';
import { trendOf } from './trend.ts';

/**
 * What a reader should know before trusting a run's figures. A remark never fails a run;
 * `report/describe-remark.ts` says each as a sentence.
 */
export type ValidityRemark =
  /** `detectablePercent`: the middle one of what the inconclusive ones could have shown. */
  | { kind: 'too-noisy'; inconclusive: number; judged: number; detectablePercent: number }
  | { kind: 'too-little-time'; inconclusive: number; judged: number }
  | { kind: 'median-slower'; benchmarks: { id: string; percent: number }[] }
  | { kind: 'coarse-timer'; benchmarks: { id: string; stepNs: number; sharePercent: number }[] }
  | { kind: 'not-warmed-up'; ids: string[] }
  | { kind: 'slows-down'; benchmarks: { id: string; percent: number }[] }
  | { kind: 'bimodal'; benchmarks: { id: string; slowSharePercent: number; ratio: number }[] }
  /** By how much equal code differed when the baseline was saved. */
  | { kind: 'biased-record'; benchmarks: { id: string; percent: number }[] }
  | { kind: 'suites-changed'; files: string[]; benchmarks: number };

type Judged = Extract<BenchmarkVerdict, { kind: 'judged' }>;

/** So many of the benchmarks, and at least two, left open are the machine's doing, not theirs. */
const shareLeftOpen = 0.25;
const minLeftOpen = 2;

export function findRemarks(verdicts: readonly BenchmarkVerdict[]): ValidityRemark[] {
  const judged = verdicts.filter((verdict) => verdict.kind === 'judged');
  return [
    ...leftOpen(judged),
    ...slowerMedians(judged),
    ...coarseTimers(judged),
    ...biasedRecords(judged),
    ...suitesChanged(verdicts),
    ...changingWork(judged),
  ];
}

function leftOpen(judged: readonly Judged[]): ValidityRemark[] {
  const open = judged.flatMap(({ decision }) =>
    decision.kind === 'inconclusive' &&
    (decision.why.kind === 'noise' || decision.why.kind === 'too-few-pairs')
      ? [decision.why]
      : [],
  );
  const inconclusive = open.length;
  if (inconclusive < Math.max(minLeftOpen, shareLeftOpen * judged.length)) return [];
  const counts = { inconclusive, judged: judged.length };
  const noisy = open.flatMap(({ kind, minDetectablePercent: percent }) =>
    kind === 'noise' && percent !== undefined ? [percent] : [],
  );
  if (noisy.length <= inconclusive / 2) return [{ kind: 'too-little-time', ...counts }];
  return [{ kind: 'too-noisy', ...counts, detectablePercent: median(noisy) }];
}

/** The verdict is on p95: what half of all calls do may have changed beside it. */
function slowerMedians(judged: readonly Judged[]): ValidityRemark[] {
  const benchmarks = judged.flatMap(({ evidence, outcome, decision }) => {
    // Its p95 is slower as well: that is said, or is what was left open.
    if (decision.effect.center > Math.log1p(outcome.limit_percent / 100)) return [];
    const percent = medianSlowdownPercent(outcome, judged.length);
    return percent === undefined ? [] : [{ id: evidence.bench_id, percent }];
  });
  return benchmarks.length === 0 ? [] : [{ kind: 'median-slower', benchmarks }];
}

function coarseTimers(judged: readonly Judged[]): ValidityRemark[] {
  const benchmarks = judged.flatMap(({ evidence, timer }) =>
    timer === undefined
      ? []
      : [{ id: evidence.bench_id, stepNs: timer.stepNs, sharePercent: timer.sharePercent }],
  );
  return benchmarks.length === 0 ? [] : [{ kind: 'coarse-timer', benchmarks }];
}

/** Said and nothing more: whoever can write a record may not decide a verdict. */
function biasedRecords(judged: readonly Judged[]): ValidityRemark[] {
  const benchmarks = judged.flatMap(({ evidence: { bench_id: id, aa_noise } }) => {
    const percent = aa_noise && biasInRecord(aa_noise);
    return percent === undefined ? [] : [{ id, percent }];
  });
  if (benchmarks.length === 0) return [];
  const farthestFirst = benchmarks.toSorted((a, b) => b.percent - a.percent);
  return [{ kind: 'biased-record', benchmarks: farthestFirst }];
}

function suitesChanged(verdicts: readonly BenchmarkVerdict[]): ValidityRemark[] {
  const changed = verdicts.filter(({ evidence }) => evidence.suite_changed === true);
  if (changed.length === 0) return [];
  const files = changed.flatMap(({ evidence }) => [
    ...(evidence.changed_suite_files ?? [evidence.source_file]),
  ]);
  return [{ kind: 'suites-changed', files: [...new Set(files)], benchmarks: changed.length }];
}

/** Where the trend changes, or the timer is coarse, there are two kinds of samples because of that. */
function changingWork(judged: readonly Judged[]): ValidityRemark[] {
  const found = judged.map(({ evidence: { bench_id: id }, outcome, timer }) => {
    const trend = trendOf(outcome);
    const isOfOnePiece = trend === undefined && timer === undefined;
    return { id, trend, kinds: isOfOnePiece ? bimodalityOf(outcome) : undefined };
  });
  const slowing = found.flatMap(({ id, trend }) =>
    trend?.kind === 'slows-down' ? [{ id, percent: trend.percent }] : [],
  );
  const speeding = found.filter(({ trend }) => trend?.kind === 'not-warmed-up').map(({ id }) => id);
  const mixed = found.flatMap(({ id, kinds }) => (kinds === undefined ? [] : [{ id, ...kinds }]));
  return [
    ...(slowing.length === 0 ? [] : [{ kind: 'slows-down' as const, benchmarks: slowing }]),
    ...(speeding.length === 0 ? [] : [{ kind: 'not-warmed-up' as const, ids: speeding }]),
    ...(mixed.length === 0 ? [] : [{ kind: 'bimodal' as const, benchmarks: mixed }]),
  ];
}
