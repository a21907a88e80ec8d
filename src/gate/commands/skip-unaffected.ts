import { posix } from 'node:path';
import { GateError } from '../contracts/problems.ts';
import { differingFiles } from '../git/repository.ts';
import { snapshotTree } from '../git/snapshot-tree.ts';
import { changesThatMatter } from '../plan/changes-that-matter.ts';
import { lockfiles } from '../plan/dependency-folders.ts';
import { defaultBudgetsPath } from '../policy/load-policy.ts';
import { loadPolicyFrom } from '../policy/policy-of-change.ts';
import type { Ports } from '../ports.ts';
import { type CheckOutcome, publishEmpty } from '../run/publish.ts';
import type { RunRequest } from '../run/request.ts';
import { beginRun, type Run } from '../run/run.ts';
import { clearReports } from '../run/write-reports.ts';

export interface SkipRequest extends RunRequest {
  readonly baseline: { readonly commit: string; readonly label: string };
  /** Globs of what benchmarks depend on, beside the suites themselves. */
  readonly paths: readonly string[];
}

/** A run that ends green without measuring, and why. */
export interface Unmeasured {
  readonly outcome: CheckOutcome;
  readonly why: string;
}

/**
 * Where the change touches nothing that a benchmark depends on: the report that says so. Undefined where
 * there is something to measure, and where that cannot be seen: then `check` says what is the matter.
 */
export async function skipUnaffected(
  request: SkipRequest,
  ports: Ports,
): Promise<Unmeasured | undefined> {
  try {
    await using run = await beginRun(request.cwd, undefined, ports);
    return await skipUnlessItMatters(request, run);
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

async function skipUnlessItMatters(
  request: SkipRequest,
  run: Run,
): Promise<Unmeasured | undefined> {
  const { baseline, paths, budgetsPath = defaultBudgetsPath } = request;
  const { repository } = run;
  run.candidate = await snapshotTree(repository);
  const commits = { baseline: baseline.commit, candidate: run.candidate.commit };
  const { policy } = await loadPolicyFrom(repository, request, commits);
  const changed = await differingFiles(repository, baseline.commit, run.candidate.commit);
  const matter = changesThatMatter(changed, {
    paths,
    benchFiles: policy.benchFiles,
    always: [posix.normalize(budgetsPath), 'package.json', ...lockfiles],
  });
  if (matter.length > 0) return undefined;
  const why = `Nothing to measure: ${describeChange(changed.length)}.`;
  run.baselineId = baseline.commit;
  run.baselineName = baseline.label;
  run.thresholdPercent = policy.maxRegressionPercent;
  await clearReports(repository.root, run.ports.reportFolder);
  // A report all the same: the comment of an earlier commit must not go on telling of a regression.
  return { outcome: await publishEmpty({ kind: 'nothing-to-measure', why }, run), why };
}

function describeChange(files: number): string {
  if (files === 0) return 'the change touches no file';
  const none = files === 1 ? 'the one file' : `none of the ${files} files`;
  return `${none} that the change touches is ${files === 1 ? 'not ' : ''}among the input paths`;
}
