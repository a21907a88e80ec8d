import type { InputName } from '../../../src/action/inputs.ts';
import { publishRun } from '../../../src/action/publish-run.ts';
import type { PerfDelta, PerfEvidence } from '../../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../../../src/gate/judge/judge-run.ts';
import { composeReport } from '../../../src/gate/report/compose-report.ts';
import { equal, evidenceOf, slower } from '../sample-evidence.ts';
import { forkName } from './events.ts';
import { type Files, GitHosting } from './git-hosting.ts';
import { type Recorded, recordStep } from './recorded-step.ts';
import { actionsBot } from './rest-api.ts';
import { type ActionsServer, startActionsServer } from './server.ts';
import { writeZip, type ZipEntry } from './zip.ts';

export const runId = 501;
export const reportName = 'perf_regression_report.v1.json';
export const evidenceName = 'perf_evidence.v1.json';

/** Pull request 7 from a fork, whose run 501 measured its merge commit: one benchmark is slower. */
export class MeasuredFork implements AsyncDisposable {
  readonly server: ActionsServer;
  readonly hosting = new GitHosting();
  readonly commits: { readonly merge: string; readonly head: string; readonly base: string };

  constructor(server: ActionsServer, files: Files) {
    this.server = server;
    this.hosting.commitToMain({ 'a.txt': '1' });
    this.hosting.commitToChange({ 'b.txt': '1', ...files });
    this.commits = this.hosting.makeMergeRef();
    const { head, base } = this.commits;
    server.gitData.hosting = this.hosting;
    server.rest.tokens.set('writer', { user: actionsBot, canWrite: true });
    server.rest.tokens.set('reader', { user: actionsBot, canWrite: false });
    server.rest.pullRequests.set(7, {
      number: 7,
      head: { sha: head, ref: 'change', repository: forkName },
      base: { sha: base, ref: 'main' },
    });
    server.actions.headShas.set(runId, head);
  }

  /** As the run leaves it; `changes` is what a hostile hand adds. */
  evidence(changes: Partial<PerfEvidence> = {}): PerfEvidence {
    const { base, merge } = this.commits;
    const { benchmarks = [slower('loops/sum'), equal('loops/product')] } = changes;
    return { ...evidenceOf(benchmarks), baseline_id: base, candidate_id: merge, ...changes };
  }

  /** The files of an artifact, as the run uploads them. */
  files(evidence = this.evidence(), report = reportOf(evidence)): ZipEntry[] {
    return [
      { name: reportName, content: JSON.stringify(report) },
      { name: evidenceName, content: JSON.stringify(evidence) },
      { name: 'perf_regression_report.md', content: '# Everything is fine @everyone' },
    ];
  }

  plant(entries: readonly ZipEntry[] | Buffer, name = 'fj-perf-gate'): number {
    const archive = Buffer.isBuffer(entries) ? entries : writeZip(entries);
    return this.server.artifacts.plant(runId, name, archive);
  }

  get comments(): string[] {
    return this.server.rest.comments.map(({ body }) => body);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server.close();
    this.hosting.remove();
  }
}

export async function measureFork(files: Files = {}): Promise<MeasuredFork> {
  return new MeasuredFork(await startActionsServer(), files);
}

export function reportOf(evidence: PerfEvidence): PerfDelta {
  const verdict = judgeRun(judgeEvidence(evidence), [], '2026-11-23');
  return composeReport(verdict, { generatedAtUnixMs: 1_780_000_000_000 });
}

/** What the publishing job says and sets after run 501. */
export async function publishFork(
  fork: MeasuredFork,
  inputs: Partial<Record<InputName, string>> = {},
  { succeeded = true, headRepository: name = forkName } = {},
): Promise<Recorded> {
  const { step, recorded } = recordStep(fork.server, { mode: 'publish', ...inputs });
  const [owner = '', repo = ''] = name.split('/');
  const headRepository = { owner, repo };
  const headSha = fork.server.actions.headShas.get(runId) ?? '';
  await publishRun({ id: runId, succeeded, headSha, headBranch: 'change', headRepository }, step);
  return recorded;
}
