import type { BenchmarkEvidence } from '../contracts/documents.ts';
import type { CatalogueEntry } from '../plan/catalogue.ts';
import { limitPercentOf } from '../plan/plan-run.ts';
import type { Policy } from '../policy/policy.ts';
import type { Calibrations } from './calibrate-trees.ts';
import { chooseSampling, expectedPairMs } from './choose-sampling.ts';
import { injectWork } from './inject-work.ts';
import type { PairedRun, PlannedBenchmark } from './pair-ledger.ts';

/** A benchmark's evidence before its pairs, and what to measure unless its fate is known already. */
export interface Draft {
  readonly evidence: BenchmarkEvidence;
  readonly planned?: PlannedBenchmark;
}

export interface DraftRequest {
  readonly calibrations: Calibrations;
  readonly policy: Policy;
  /** Of the suite, those that differ between the sides. */
  readonly changedSuiteFiles: readonly string[];
  /** By how much a self-test will slow the candidate down: it is sampled as slower code would be. */
  readonly injectedPercent: number;
}

export function draftEvidence(
  entry: CatalogueEntry,
  { calibrations, policy, changedSuiteFiles, injectedPercent }: DraftRequest,
): Draft {
  const { id, baseline, candidate } = entry;
  const describe = (outcome: BenchmarkEvidence['outcome']): Draft => ({
    evidence: {
      ...describeSource(entry),
      outcome,
      ...(changedSuiteFiles.length > 0
        ? { suite_changed: true, changed_suite_files: [...changedSuiteFiles] }
        : {}),
    },
  });
  if (!candidate) {
    return describe({
      kind: 'baseline-only',
      why: 'not-defined',
      remark: 'The candidate no longer defines it.',
    });
  }
  const onCandidate = calibrations.of(entry, 'candidate');
  if (onCandidate?.kind !== 'calibrated') {
    return describe({ kind: 'failed', reason: onCandidate?.message ?? 'it was not tried' });
  }
  if (!baseline) {
    return describe({
      kind: 'candidate-only',
      why: 'not-defined',
      remark: 'The baseline does not define it.',
    });
  }
  const onBaseline = calibrations.of(entry, 'baseline');
  if (onBaseline?.kind !== 'calibrated') {
    return describe(withoutBaseline(onBaseline?.message ?? 'it was not tried', policy));
  }
  const baselineNs = onBaseline.nsPerCall;
  const candidateNs = onCandidate.nsPerCall * (1 + injectedPercent / 100);
  const hooks = {
    perCallNs: Math.max(onBaseline.hooks.perCallNs, onCandidate.hooks.perCallNs),
    perSampleNs: Math.max(onBaseline.hooks.perSampleNs, onCandidate.hooks.perSampleNs),
  };
  const sampling = chooseSampling(baselineNs, candidateNs, hooks);
  const hooksNs = hooks.perCallNs + hooks.perSampleNs / sampling.calls_per_sample;
  const limit = limitPercentOf(policy, entry, baselineNs);
  return {
    ...describe({ kind: 'measured', limit_percent: limit, sampling, pairs: [] }),
    planned: {
      id,
      place: { baseline, candidate },
      sampling,
      slowestNsPerCall: Math.max(baselineNs, candidateNs) + hooksNs,
    },
  };
}

function describeSource({
  id,
  group,
  baseline,
  candidate,
}: CatalogueEntry): Omit<BenchmarkEvidence, 'outcome'> {
  const source = candidate ?? baseline;
  return {
    bench_id: id,
    group,
    source_file: source?.file ?? '',
    ...(source?.definedAt === undefined ? {} : { defined_at: source.definedAt }),
  };
}

/** What a self-test adds to the candidate. */
export function withInjectedWork({ evidence, planned }: Draft, percent: number): Draft {
  if (!planned || evidence.outcome.kind !== 'measured') return { evidence };
  if (percent === 0) return { evidence, planned };
  const { sampling, injected } = injectWork(planned.sampling, planned.slowestNsPerCall, percent);
  return {
    evidence: { ...evidence, outcome: { ...evidence.outcome, sampling } },
    planned: { ...planned, sampling, injected },
  };
}

/** By how much added work makes a pair of all benchmarks longer; 1 for none. */
export function stretch(before: readonly Draft[], after: readonly Draft[]): number {
  const beforeMs = turnsOfRoundMs(before);
  return beforeMs === 0 ? 1 : turnsOfRoundMs(after) / beforeMs;
}

/** What the turns of one pair of each benchmark take. */
export function turnsOfRoundMs(drafts: readonly Draft[]): number {
  return drafts.reduce(
    (sum, { planned }) =>
      planned ? sum + expectedPairMs(planned.sampling, planned.slowestNsPerCall) : sum,
    0,
  );
}

/** The draft with what came of its pairs. */
export function completeEvidence(
  { evidence }: Draft,
  run: PairedRun,
  policy: Policy,
): BenchmarkEvidence {
  const { outcome, bench_id } = evidence;
  if (outcome.kind !== 'measured') return evidence;
  const failure = run.failures.get(bench_id);
  if (failure?.side === 'baseline') {
    return { ...evidence, outcome: withoutBaseline(failure.message, policy) };
  }
  if (failure) {
    const where = failure.side === 'control' ? `it failed in its control: ` : '';
    return { ...evidence, outcome: { kind: 'failed', reason: where + failure.message } };
  }
  const pairs = [...(run.pairs.get(bench_id) ?? [])];
  const control_pairs = [...(run.controlPairs.get(bench_id) ?? [])];
  const control = control_pairs.length === 0 ? {} : { control_pairs };
  return { ...evidence, outcome: { ...outcome, pairs, ...control } };
}

/** Nothing is known of a regression then, so it passes only where the policy says that it may. */
function withoutBaseline(
  message: string,
  { onMissingBaseline }: Policy,
): BenchmarkEvidence['outcome'] {
  return onMissingBaseline === 'fail'
    ? { kind: 'failed', reason: `it failed on the baseline: ${message}` }
    : {
        kind: 'candidate-only',
        why: 'failed-on-baseline',
        message,
        remark: `It failed on the baseline: ${message}.`,
      };
}
