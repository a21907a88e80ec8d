import type { PerfBaseline } from '../contracts/documents.ts';
import type { BaselineHelp } from '../git/baseline-help.ts';
import { findRelease } from '../git/find-release.ts';
import { openRepository } from '../git/repository.ts';
import { type ResolvedBaseline, resolveBaseline } from '../git/resolve-baseline.ts';
import type { Ports } from '../ports.ts';
import { type CheckOutcome, reportProblem } from '../run/publish.ts';
import type { RunRequest } from '../run/request.ts';
import { clearReports } from '../run/write-reports.ts';
import { check } from './check.ts';

export interface DriftRequest extends RunRequest {
  /** What to compare with instead of the last release. */
  readonly since: ResolvedBaseline | undefined;
  /** The newest record of the branch, for the trend; it decides nothing. Asked for once there is a release. */
  readonly findRecord?: () => Promise<PerfBaseline | undefined>;
}

/** Measures the tree against the last release. Where there is none, that is no fault. */
export async function drift(
  request: DriftRequest,
  help: BaselineHelp,
  ports: Ports,
): Promise<CheckOutcome | { kind: 'no-release'; why: string }> {
  const { since, findRecord, ...run } = request;
  const release = since ?? (await resolveRelease(help));
  switch (release.kind) {
    case 'none':
      // No older report is to be taken for this run's.
      await clearReports((await openRepository(run.cwd)).root, ports.reportFolder);
      return { kind: 'no-release', why: release.why };
    case 'unresolved':
      return await reportProblem(run.cwd, release.problem, ports);
    case 'resolved': {
      const { commit, label } = release;
      ports.log.info(`The drift is measured since ${label} (${commit}).`);
      const record = await findRecord?.();
      return await check({ ...run, baseline: { kind: 'release', commit, label, record } }, ports);
    }
  }
}

async function resolveRelease(
  help: BaselineHelp,
): Promise<ResolvedBaseline | { kind: 'none'; why: string }> {
  const release = await findRelease(help);
  if (release.kind !== 'found') return release;
  const { commit, tag: label } = release;
  return await resolveBaseline({ kind: 'commit', commit, label }, help);
}
