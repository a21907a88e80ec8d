import { median } from '../compare/median.ts';
import { decisive, processNs } from '../compare/metrics.ts';
import { pairLogRatio } from '../compare/pair-effect.ts';
import { robustEffect } from '../compare/robust-effect.ts';
import type {
  BenchmarkEvidence,
  MeasuredOutcome,
  MeasuringPlan,
  PairFigures,
  PerfEvidence,
  Sampling,
} from '../contracts/documents.ts';
import { olderPassLevel, type RuleSettings } from './rule-settings.ts';
import {
  type Decision,
  type Doubt,
  decide,
  inconclusive,
  looksRegressed,
  type Need,
  nextNeedOf,
} from './sequential-rule.ts';
import { type CoarseTimer, coarseTimerOf } from './validity/coarse-timer.ts';

/** What is said of one benchmark, risk notes not yet considered. */
export type BenchmarkVerdict = { readonly evidence: BenchmarkEvidence } & (
  | {
      kind: 'judged';
      decision: Decision;
      outcome: MeasuredOutcome;
      /** Of the decisive metric, by side: the median over the pairs. */
      nsPerCall: Readonly<Record<'baseline' | 'candidate', number>>;
      /** Set when the timer's steps count beside the limit. */
      timer: CoarseTimer | undefined;
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
        logRatios(outcome.control_pairs ?? [], estimator),
      );
      const nsOf = (side: 'baseline' | 'candidate') =>
        median(outcome.pairs.map((pair) => processNs(pair[side], decisive, estimator)));
      return {
        kind: 'judged',
        evidence,
        outcome,
        decision: timer?.hidesLimit ? withoutPass(decided, timer) : decided,
        timer,
        nsPerCall: { baseline: nsOf('baseline'), candidate: nsOf('candidate') },
      };
    }
  }
}

/** Two sides further apart than the limit may read the same: what does not look regressed is no pass. */
function withoutPass(decided: Decision, { stepNs }: CoarseTimer): Decision {
  if (decided.kind === 'regressed') return decided;
  if (decided.kind === 'inconclusive' && isOfControl(decided.why)) return decided;
  return inconclusive(decided.effect, { kind: 'coarse-timer', stepNs });
}

function isOfControl({ kind }: Doubt): boolean {
  return kind === 'control-moved' || kind === 'control-unclear' || kind === 'control-incomplete';
}

export type { Need };

/**
 * What a benchmark still needs, by its own pairs and its own control's alone: the measuring's question
 * after each pair. Pairs that once need a control need no further pair of the candidate.
 */
export function nextNeed(
  measured: {
    readonly pairs: readonly PairFigures[];
    readonly controlPairs: readonly PairFigures[];
  },
  estimator: Sampling['estimator'],
  limitPercent: number,
  plan: MeasuringPlan,
): Need {
  return nextNeedOf(
    logRatios(measured.pairs, estimator),
    ruleOf(limitPercent, plan),
    logRatios(measured.controlPairs, estimator),
  );
}

/**
 * Whether a benchmark whose time is up looks regressed by the pairs that it has. Where the plan asks for
 * a control, that is what it still needs: `nextNeed` says how much, from the control's first pair on.
 */
export function looksRegressedAtEnd(
  pairs: readonly PairFigures[],
  estimator: Sampling['estimator'],
  limitPercent: number,
  plan: MeasuringPlan,
): boolean {
  return looksRegressed(logRatios(pairs, estimator), ruleOf(limitPercent, plan));
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
    minPairsToPass: plan.looks[0] ?? Number.POSITIVE_INFINITY,
    passLevel: plan.pass_level ?? olderPassLevel,
    familySize: plan.family_size,
    controlPairs: plan.control_pairs,
  };
}
