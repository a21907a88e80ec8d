import { posix } from 'node:path';
import {
  defaultBudgetsPath,
  loadPolicyOfCommit,
  loadPolicyOfTree,
} from '../gate/baseline/load-policy.ts';
import { differingFiles, snapshotTree } from '../gate/baseline/repository.ts';
import type { PerfDelta } from '../gate/contracts/documents.ts';
import { GateError } from '../gate/contracts/problems.ts';
import { describeEnvironment } from '../gate/measure/probe-environment.ts';
import type { CheckOutcome } from '../gate/pipeline.ts';
import { changesThatMatter } from '../gate/plan/changes-that-matter.ts';
import { lockfiles } from '../gate/plan/dependency-folders.ts';
import { clearReports } from '../gate/publish/write-reports.ts';
import { beginRun, publishLocally, type Run } from '../gate/run.ts';
import { toolVersion } from '../gate/tool-version.ts';
import { runRequestOf } from './run-request.ts';
import type { Step } from './step.ts';

interface BaselineCommit {
  readonly commit: string;
  readonly label: string;
}

/** A run that ends green without measuring, and why. */
export interface Unmeasured {
  readonly outcome: CheckOutcome;
  readonly why: string;
}

/**
 * Where the change touches nothing of the input `paths`: the report that says so. Undefined where there
 * is something to measure, and where that cannot be seen: then the pipeline says what is the matter.
 */
export async function leaveUnmeasured(
  baseline: BaselineCommit,
  step: Step,
): Promise<Unmeasured | undefined> {
  const { paths } = step.inputs;
  if (paths === undefined) return undefined;
  try {
    await using run = await beginRun(runRequestOf(step).cwd, undefined, step.ports);
    return await leaveUnlessItMatters(baseline, paths, run, step);
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

async function leaveUnlessItMatters(
  baseline: BaselineCommit,
  paths: readonly string[],
  run: Run,
  step: Step,
): Promise<Unmeasured | undefined> {
  const { repository } = run;
  run.candidate = await snapshotTree(repository);
  const policy = await policyOf(run, baseline.commit, step);
  const changed = await differingFiles(repository, baseline.commit, run.candidate.commit);
  const matter = changesThatMatter(changed, {
    paths,
    benchFiles: policy.benchFiles,
    always: [
      posix.normalize(step.inputs.budgetsPath ?? defaultBudgetsPath),
      'package.json',
      ...lockfiles,
    ],
  });
  if (matter.length > 0) return undefined;
  const why = `Nothing to measure: ${describeChange(changed.length)}.`;
  await clearReports(repository.root);
  const report = composeEmptyReport(run, baseline, policy.maxP95RegressionPercent, why);
  return { outcome: await publishLocally(run, report, undefined, 0), why };
}

function policyOf(run: Run, baseline: string, step: Step) {
  const { cwd, budgetsPath, policyFrom, overrides } = runRequestOf(step);
  return policyFrom === 'base'
    ? loadPolicyOfCommit(run.repository, cwd, baseline, budgetsPath, overrides)
    : loadPolicyOfTree(run.repository, cwd, budgetsPath, overrides);
}

function describeChange(files: number): string {
  if (files === 0) return 'the change touches no file';
  const none = files === 1 ? 'the one file' : `none of the ${files} files`;
  return `${none} that the change touches is ${files === 1 ? 'not ' : ''}among the input paths`;
}

/** A report all the same: the comment of an earlier commit must not go on telling of a regression. */
function composeEmptyReport(
  run: Run,
  baseline: BaselineCommit,
  thresholdPercent: number,
  why: string,
): PerfDelta {
  const now = run.ports.clock.nowUnixMs();
  return {
    schema_version: 'fj.perf-delta.v1',
    tool_version: toolVersion,
    generated_at_unix_ms: now,
    duration_ms: now - run.startedAtUnixMs,
    baseline_id: baseline.commit,
    baseline_name: baseline.label,
    candidate_id: run.candidate?.commit ?? null,
    regression_threshold_percent: thresholdPercent,
    benchmarks: [],
    regressions: [],
    overall_status: 'pass',
    environment: describeEnvironment(),
    risk_note_findings: [],
    warnings: [why],
  };
}
