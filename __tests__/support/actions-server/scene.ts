import {
  type PerfDelta,
  parseDocument,
  reportDocument,
} from '../../../src/gate/contracts/documents.ts';
import { forkName, pullRequestEvent, pushEvent, workflowRunEvent } from './events.ts';
import { type Files, GitHosting } from './git-hosting.ts';
import { actionsBot } from './rest-api.ts';
import { type Job, type JobResult, runJob } from './runner.ts';
import { type ActionsServer, startActionsServer } from './server.ts';
import { tinyProject } from './tiny-project.ts';
import { readZip } from './zip.ts';

const entry = 'dist/action/index.js';

/** A GitHub with one repository after the other, and a runner that runs the built action. */
export class Scene {
  readonly server: ActionsServer;
  readonly #hostings: GitHosting[] = [];
  #lastRunId = 4200;

  constructor(server: ActionsServer) {
    this.server = server;
  }

  /** A repository that has the tiny project and these files on main. */
  host(files: Files = {}): GitHosting {
    const hosting = new GitHosting();
    this.#hostings.push(hosting);
    this.server.gitData.hosting = hosting;
    hosting.commitToMain({ ...tinyProject, ...files }, 'start');
    return hosting;
  }

  /** The job of a push to main, in a fresh checkout. */
  async push(hosting: GitHosting, changes: Partial<Job> = {}): Promise<JobResult> {
    const ref = 'refs/heads/main';
    const sha = hosting.idOf('main');
    return await this.job(hosting, { event: pushEvent(ref, sha), sha, ref, ...changes });
  }

  /** The job of pull request 7, on the merge commit as actions/checkout fetches it. */
  async pullRequest(
    hosting: GitHosting,
    changes: Partial<Job> & { readonly fork?: boolean } = {},
  ): Promise<JobResult & { base: string; merge: string; workspace: string }> {
    const { fork, ...rest } = changes;
    const { merge, head, base } = hosting.makeMergeRef();
    const ref = 'refs/pull/7/merge';
    const workspace = hosting.checkOut(ref);
    const event = pullRequestEvent({ headSha: head, baseSha: base, fork: fork ?? false });
    this.server.rest.pullRequests.set(7, {
      number: 7,
      head: { sha: head, ref: 'change', repository: fork ? forkName : this.server.rest.repository },
      base: { sha: base, ref: 'main' },
    });
    const result = await this.job(hosting, { event, sha: merge, ref, workspace, ...rest });
    return { ...result, base, merge, workspace };
  }

  /** The job that follows run `runId` of pull request 7 from a fork; it checks nothing out. */
  async publish(
    hosting: GitHosting,
    runId: number,
    changes: Partial<Job> = {},
  ): Promise<JobResult> {
    const headSha = this.server.actions.headShas.get(runId) ?? '';
    return await this.job(hosting, {
      event: workflowRunEvent({ runId, headSha }),
      sha: hosting.idOf('main'),
      ref: 'refs/heads/main',
      workspace: await this.server.newFolder(),
      ...changes,
      inputs: { mode: 'publish', 'measure-workflow': 'performance.yml', ...changes.inputs },
    });
  }

  async job(
    hosting: GitHosting,
    job: Pick<Job, 'event' | 'sha' | 'ref'> & Partial<Job>,
  ): Promise<JobResult> {
    this.#lastRunId += 1;
    const workspace = job.workspace ?? hosting.checkOut(job.ref);
    return await runJob(entry, { server: this.server, runId: this.#lastRunId, ...job, workspace });
  }

  /** What a reader downloads, held against its schema. */
  uploadedReport(result: JobResult): PerfDelta {
    const name = 'perf_regression_report.v1.json';
    return parseDocument(reportDocument, this.uploadedFile(result, name), name);
  }

  /** A file of the artifact; empty where there is none. */
  uploadedFile(result: JobResult, name: string): string {
    const id = result.outputs['artifact-id'];
    const artifact = this.server.artifacts.artifacts.find((one) => String(one.id) === id);
    const files = readZip(this.server.blobs.read(artifact?.blobPath ?? '') ?? Buffer.alloc(0));
    return files[name]?.toString('utf8') ?? '';
  }

  async close(): Promise<void> {
    await this.server.close();
    for (const hosting of this.#hostings) hosting.remove();
  }
}

/** The job's own token may write; `reader` may not. */
export async function setScene(): Promise<Scene> {
  const server = await startActionsServer();
  server.rest.tokens.set('token-of-the-job', { user: actionsBot, canWrite: true });
  server.rest.tokens.set('reader', { user: actionsBot, canWrite: false });
  return new Scene(server);
}
