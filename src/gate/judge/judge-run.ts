import type { PerfDelta, PerfEvidence } from '../contracts/documents.ts';
import { type ExitCode, exitCodeOf, type Problem } from '../contracts/problems.ts';
import {
  type AddedNote,
  applyRiskNotes,
  notesToApprove,
  type RegressionToCover,
  type RiskNotePolicy,
} from '../risk-notes/apply.ts';
import type { Approvals, NoteToApprove } from '../risk-notes/approvals.ts';
import { type BenchmarkVerdict, judgeBenchmarks } from './judge-benchmarks.ts';
import { findRemarks, type ValidityRemark } from './validity/find-remarks.ts';

/** What the figures of a run say, before any risk note. */
export interface JudgedEvidence {
  readonly evidence: PerfEvidence;
  readonly benchmarks: readonly BenchmarkVerdict[];
  /** What makes figures doubtful. */
  readonly remarks: readonly ValidityRemark[];
}

/** The verdict of a whole run: what its report says and how its process ends. */
export interface RunVerdict extends JudgedEvidence {
  /** By benchmark id: the note that accepts its regression. */
  readonly covered: ReadonlyMap<string, { readonly path: string; readonly message: string }>;
  readonly findings: PerfDelta['risk_note_findings'];
  /** Notes that cover something once their authors have approved; none unless the policy asks for that. */
  readonly toApprove: readonly NoteToApprove[];
  readonly overall: { readonly status: 'pass' | 'fail'; readonly exitCode: ExitCode };
  /** Set when something could not be measured. */
  readonly problem: Problem | undefined;
}

/** Judges every benchmark, once: risk notes and approvals change what a verdict means, not what it is. */
export function judgeEvidence(evidence: PerfEvidence): JudgedEvidence {
  const benchmarks = judgeBenchmarks(evidence);
  return { evidence, benchmarks, remarks: findRemarks(benchmarks) };
}

/**
 * The verdict with the risk notes that the change adds. Where the policy asks for approvals, a note of
 * which `approvals` says nothing covers nothing.
 */
export function judgeRun(
  judged: JudgedEvidence,
  notes: readonly AddedNote[],
  todayUtc: string,
  approvals: Approvals = new Map(),
): RunVerdict {
  const { evidence, benchmarks } = judged;
  const regressions = regressionsOf(benchmarks);
  const policy = notePolicyOf(judged, todayUtc);
  const needsApproval = asksForApproval(evidence);
  const { covered, findings } = applyRiskNotes(regressions, notes, {
    ...policy,
    ...(needsApproval ? { approvals } : {}),
  });
  const problem = problemIn(benchmarks, evidence.plan.shard !== undefined);
  const failing = benchmarks.some((verdict) => failsGate(verdict, covered, evidence));
  const exitCode = failing ? 1 : problem ? exitCodeOf(problem) : 0;
  return {
    ...judged,
    covered,
    findings:
      evidence.drift_since === undefined ? findings : findingsOfDrift(findings, regressions),
    toApprove: needsApproval ? notesToApprove(regressions, notes, policy) : [],
    overall: { status: exitCode === 0 ? 'pass' : 'fail', exitCode },
    problem,
  };
}

function asksForApproval({ plan: { policy } }: PerfEvidence): boolean {
  return policy.require_approval !== 'none';
}

function notePolicyOf(
  { evidence, benchmarks }: JudgedEvidence,
  todayUtc: string,
): Omit<RiskNotePolicy, 'approvals'> {
  const idsOf = (verdicts: readonly BenchmarkVerdict[]) =>
    verdicts.map((verdict) => verdict.evidence.bench_id);
  return {
    allowUnboundedNotes: evidence.plan.policy.allow_unbounded_notes,
    todayUtc,
    benchIds: idsOf(benchmarks),
    openIds: idsOf(benchmarks.filter(isLeftOpen)),
  };
}

function isLeftOpen(verdict: BenchmarkVerdict): boolean {
  if (verdict.kind === 'judged') return verdict.decision.kind === 'inconclusive';
  return verdict.kind === 'failed';
}

/**
 * Since a release many notes were merged, and what they accepted need not be beyond the drift's limit:
 * only what is said of a regression is worth reading.
 */
function findingsOfDrift(
  findings: RunVerdict['findings'],
  regressions: readonly RegressionToCover[],
): RunVerdict['findings'] {
  const regressed = new Set<string | undefined>(regressions.map(({ bench_id }) => bench_id));
  return findings.filter(({ bench_id }) => regressed.has(bench_id));
}

export function deltaPercent(logRatio: number): number {
  return 100 * Math.expm1(logRatio);
}

function regressionsOf(verdicts: readonly BenchmarkVerdict[]): RegressionToCover[] {
  return verdicts.flatMap((verdict) =>
    verdict.kind === 'judged' && verdict.decision.kind === 'regressed'
      ? {
          bench_id: verdict.evidence.bench_id,
          delta_percent: deltaPercent(verdict.decision.effect.center),
        }
      : [],
  );
}

function failsGate(
  verdict: BenchmarkVerdict,
  covered: RunVerdict['covered'],
  { plan: { policy } }: PerfEvidence,
): boolean {
  if (verdict.kind === 'removed') return policy.on_removed === 'fail';
  if (verdict.kind !== 'judged') return false;
  if (verdict.decision.kind === 'inconclusive') return policy.on_inconclusive === 'fail';
  return (
    verdict.decision.kind === 'regressed' &&
    policy.fail_on_unjustified_regression &&
    !covered.has(verdict.evidence.bench_id)
  );
}

function problemIn(verdicts: readonly BenchmarkVerdict[], isShard: boolean): Problem | undefined {
  const failed = verdicts.filter((verdict) => verdict.kind === 'failed');
  const [first] = failed;
  if (first) {
    const ids = failed.map(({ evidence }) => evidence.bench_id);
    return { code: 'benchmarks-failed', ids, first: first.reason };
  }
  const judged = verdicts.filter((verdict) => verdict.kind === 'judged');
  if (judged.some(({ outcome }) => outcome.pairs.length > 0)) return undefined;
  if (judged.length > 0) {
    return {
      code: 'nothing-measured',
      detail: 'the time ended before the first pair: raise time_budget_seconds',
    };
  }
  // What a shard lacks may be in another.
  if (isShard || verdicts.some(({ kind }) => kind === 'new')) return undefined;
  return {
    code: 'nothing-measured',
    detail: 'the candidate defines none of the benchmarks: see what became of its suites',
  };
}
