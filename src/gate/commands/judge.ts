import type { PerfEvidence } from '../contracts/documents.ts';
import { GateError, problemOf } from '../contracts/problems.ts';
import { commitOf, differingFiles } from '../git/repository.ts';
import { snapshotTree } from '../git/snapshot-tree.ts';
import type { Ports } from '../ports.ts';
import { riskNotesDir } from '../risk-notes/path.ts';
import { judgeAndPublish } from '../run/judge-and-publish.ts';
import { type CheckOutcome, publishEmpty } from '../run/publish.ts';
import { beginRun, type Run } from '../run/run.ts';
import { clearVerdicts } from '../run/write-reports.ts';

export interface JudgeRequest {
  readonly cwd: string;
  readonly evidence: PerfEvidence;
}

/** Judges evidence again, with the risk notes of the tree as it is; measures nothing. */
export async function judge(request: JudgeRequest, ports: Ports): Promise<CheckOutcome> {
  await using run = await beginRun(request.cwd, undefined, ports);
  await clearVerdicts(run.repository.root, ports.reportFolder);
  const { evidence } = request;
  try {
    run.candidate = await snapshotTree(run.repository);
    run.baselineId = evidence.baseline_id;
    await requireBaseline(evidence, run);
    await requireSameCode(evidence, run.candidate.commit, run);
    return await judgeAndPublish(evidence, run.candidate.commit, run);
  } catch (error) {
    return await publishEmpty({ kind: 'problem', problem: problemOf(error) }, run);
  }
}

/** Which risk notes are new can only be seen beside the baseline. */
async function requireBaseline({ baseline_id: commit }: PerfEvidence, run: Run): Promise<void> {
  if (commit === null || (await commitOf(run.repository, commit)) !== undefined) return;
  throw new GateError({ code: 'baseline-unavailable', commit, detail: 'it was not fetched' });
}

/** Evidence speaks for the code that was measured: only risk notes may have changed since. */
async function requireSameCode(evidence: PerfEvidence, candidate: string, run: Run): Promise<void> {
  const measured = evidence.candidate_id;
  if (measured === candidate) return;
  const known = measured !== null && (await commitOf(run.repository, measured)) !== undefined;
  const changed = known ? await differingFiles(run.repository, measured, candidate) : ['?'];
  if (changed.every((path) => path.startsWith(`${riskNotesDir}/`))) return;
  throw new GateError({
    code: 'evidence-mismatch',
    expected: candidate,
    found: measured ?? 'an unknown commit',
  });
}
