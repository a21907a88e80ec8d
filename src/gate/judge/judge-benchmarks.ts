import { median, pairLogRatio, processP95Ns } from '../compare/pair-effect.ts';
import { robustEffect } from '../compare/robust-effect.ts';
import type {
  BenchmarkEvidence,
  MeasuredOutcome,
  MeasuringPlan,
  PairFigures,
  PerfEvidence,
  Sampling,
} from '../contracts/documents.ts';
import { type Decision, decide, isDecidedAt, type RuleSettings } from './sequential-rule.ts';
import { type CoarseTimer, coarseTimerOf } from './validity/coarse-timer.ts';

/** What is said of one benchmark, risk notes not yet considered. */
export type BenchmarkVerdict = { readonly evidence: BenchmarkEvidence } & (
  | {
      kind: 'judged';
      decision: Decision;
      outcome: MeasuredOutcome;
      baselineP95Ns: number;
      candidateP95Ns: number;
      /** Set when the timer's steps count beside the limit. */
      timer: CoarseTimer | undefined;
      /** Why no verdict is given that the pairs alone would have had. */
      doubt: 'coarse-timer' | undefined;
    }
  | { kind: 'new'; remark: string }
  | { kind: 'removed'; remark: string }
  | { kind: 'failed'; reason: string }
);

/** Judges every benchmark of a run from its evidence alone. */
export function judgeBenchmarks(
  evidence: Pick<PerfEvidence, 'benchmarks' | 'plan'>,
): BenchmarkVerdict[] {
  return evidence.benchmarks.map((benchmark) => judgeBenchmark(benchmark, evidence.plan));
}

function judgeBenchmark(evidence: BenchmarkEvidence, plan: MeasuringPlan): BenchmarkVerdict {
  const { outcome } = evidence;
  switch (outcome.kind) {
    case 'failed':
      return { kind: 'failed', evidence, reason: outcome.reason };
    case 'candidate-only':
      return { kind: 'new', evidence, remark: outcome.remark };
    case 'baseline-only':
      return { kind: 'removed', evidence, remark: outcome.remark };
    case 'measured': {
      const { estimator } = outcome.sampling;
      const timer = coarseTimerOf(outcome);
      const decided = decide(
        logRatios(outcome.pairs, estimator),
        ruleOf(outcome.limit_percent, plan),
      );
      // Two sides further apart than the limit may read the same: that is no pass.
      const doubt = timer?.hidesLimit && decided.kind !== 'regressed' ? 'coarse-timer' : undefined;
      const p95OfSide = (side: 'baseline' | 'candidate') =>
        median(outcome.pairs.map((pair) => processP95Ns(pair[side], estimator)));
      return {
        kind: 'judged',
        evidence,
        outcome,
        decision: doubt === undefined ? decided : undecided(decided),
        timer,
        doubt,
        baselineP95Ns: p95OfSide('baseline'),
        candidateP95Ns: p95OfSide('candidate'),
      };
    }
  }
}

function undecided({ effect }: Decision): Decision {
  return { kind: 'inconclusive', effect, smallestDetectablePercent: undefined };
}

/** Whether the pairs so far decide a benchmark: the measuring's question after each pair. */
export function needsNoMorePairs(
  pairs: readonly PairFigures[],
  estimator: Sampling['estimator'],
  limitPercent: number,
  plan: MeasuringPlan,
): boolean {
  return isDecidedAt(logRatios(pairs, estimator), ruleOf(limitPercent, plan));
}

/** Whether the pairs so far look slower than the limit allows, which more of them might prove. */
export function looksSlower(
  pairs: readonly PairFigures[],
  estimator: Sampling['estimator'],
  limitPercent: number,
): boolean {
  return robustEffect(logRatios(pairs, estimator)).center > Math.log1p(limitPercent / 100);
}

function logRatios(pairs: readonly PairFigures[], estimator: Sampling['estimator']): number[] {
  return pairs.map((pair) => pairLogRatio(pair, estimator));
}

function ruleOf(limitPercent: number, plan: MeasuringPlan): RuleSettings {
  return {
    limitPercent,
    minImprovementPercent: plan.min_improvement_percent,
    familySize: plan.family_size,
  };
}
