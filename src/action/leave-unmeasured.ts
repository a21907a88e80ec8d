import { posix } from 'node:path';
import { defaultBudgetsPath, loadPolicyOfTree } from '../gate/baseline/load-policy.ts';
import { loadPolicyOfChange } from '../gate/baseline/policy-of-change.ts';
import { differingFiles } from '../gate/baseline/repository.ts';
import { snapshotTree } from '../gate/baseline/snapshot-tree.ts';
import { publishEmpty } from '../gate/conclude-run.ts';
import { GateError } from '../gate/contracts/problems.ts';
import type { CheckOutcome } from '../gate/pipeline.ts';
import { changesThatMatter } from '../gate/plan/changes-that-matter.ts';
import { lockfiles } from '../gate/plan/dependency-folders.ts';
import type { Policy } from '../gate/plan/policy.ts';
import { clearReports } from '../gate/publish/write-reports.ts';
import { beginRun, type Run } from '../gate/run.ts';
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
  const commits = { baseline: baseline.commit, candidate: run.candidate.commit };
  const policy = await policyOf(run, commits, step);
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
  run.baselineId = baseline.commit;
  run.baselineName = baseline.label;
  run.thresholdPercent = policy.maxP95RegressionPercent;
  await clearReports(repository.root);
  // A report all the same: the comment of an earlier commit must not go on telling of a regression.
  return { outcome: await publishEmpty({ kind: 'nothing-to-measure', why }, run), why };
}

async function policyOf(
  run: Run,
  commits: { readonly baseline: string; readonly candidate: string },
  step: Step,
): Promise<Policy> {
  const request = runRequestOf(step);
  const { cwd, budgetsPath, policyFrom, overrides } = request;
  if (policyFrom === 'head') {
    return await loadPolicyOfTree(run.repository, cwd, budgetsPath, overrides);
  }
  return (await loadPolicyOfChange(run.repository, request, commits)).policy;
}

function describeChange(files: number): string {
  if (files === 0) return 'the change touches no file';
  const none = files === 1 ? 'the one file' : `none of the ${files} files`;
  return `${none} that the change touches is ${files === 1 ? 'not ' : ''}among the input paths`;
}
