import { mkdirSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { saveRecord } from '../../../src/gate/baseline/actions-cache.ts';
import type { PerfEvidence, VerdictPolicy } from '../../../src/gate/contracts/documents.ts';
import { commentMarker } from '../../../src/gate/publish/pull-request-comment.ts';
import { equal, evidenceOf, slower } from '../sample-evidence.ts';
import type { CacheEntry } from './cache-service.ts';
import { forkName, pullRequestEvent, pushEvent, workflowRunEvent } from './events.ts';
import type { CallKind } from './faults.ts';
import { type Files, GitHosting } from './git-hosting.ts';
import { evidenceName, reportName, reportOf } from './measured-fork.ts';
import { makeRecord } from './records.ts';
import { actionsBot } from './rest-api.ts';
import { type Job, type JobResult, runJob } from './runner.ts';
import { type ActionsServer, startActionsServer } from './server.ts';
import { acceptingNote, tinyProject, twiceAsSlow } from './tiny-project.ts';
import { withinJob } from './within-job.ts';
import { writeZip } from './zip.ts';

type Given = Omit<Job, 'server'>;
type Approval = VerdictPolicy['require_approval'];

/** A run of the action, and the calls in which GitHub may fail it. */
export interface Situation {
  readonly name: string;
  readonly calls: Readonly<Record<string, CallKind>>;
  /** Whether a verdict is found here, which no fault may change. */
  readonly leavesReport: boolean;
  /** It takes its time, and what its clients take for one fault they take for one elsewhere too. */
  readonly fewFaults?: true;
  readonly jobOn: (server: ActionsServer) => Promise<Given>;
}

const workerDir = resolve(import.meta.dirname, '../../../src/gate/measure/worker');
const measuringRun = 501;
const main = 'refs/heads/main';
const pull = 'refs/pull/7/merge';
/** No run takes longer: the sum of its limits, and what it does itself. */
const longestRunMs = 120_000;

/** Starts the action with a GitHub of its own, which `spoil` can change; compiled once for all runs. */
export async function runSituation(
  entry: string,
  situation: Situation,
  spoil: (server: ActionsServer) => void,
): Promise<{ server: ActionsServer; result: JobResult; workspace: string }> {
  const server = await startActionsServer();
  server.rest.tokens.set('token-of-the-job', { user: actionsBot, canWrite: true });
  const job = await situation.jobOn(server);
  spoil(server);
  const extraEnvironment = { NODE_COMPILE_CACHE: join(dirname(entry), 'compiled') };
  const limits = { killAfterMs: longestRunMs, args: [workerDir], extraEnvironment };
  const result = await runJob(entry, { ...limits, ...job, server });
  return { server, result, workspace: job.workspace };
}

/** Repositories that the situations share; each run has copies of what it needs. */
export class Situations {
  readonly #regressed = hostChange({});
  readonly #accepted = hostChange(acceptingNote);
  readonly #checkouts = new Map<string, string>();
  #record: { readonly entry: CacheEntry; readonly bytes: Buffer } | undefined;

  readonly all: readonly Situation[] = [
    {
      name: 'a pull request without a comment',
      calls: {
        'artifact/CreateArtifact': 'writing',
        'blob/put-block': 'uploading',
        'blob/put-block-list': 'uploading',
        'artifact/FinalizeArtifact': 'writing',
        'rest/list-comments': 'reading',
        'rest/create-comment': 'writing',
      },
      leavesReport: true,
      jobOn: (server) => this.#merging(server, pull),
    },
    {
      name: 'a pull request with a comment',
      calls: {
        'rest/list-comments': 'reading',
        'rest/graphql': 'reading',
        'rest/update-comment': 'writing',
      },
      leavesReport: true,
      jobOn: (server) => {
        const marker = commentMarker('main');
        server.rest.addComment(7, actionsBot, `An earlier commit.\n\n${marker}`);
        return this.#merging(server, pull);
      },
    },
    {
      name: 'a checkout of the head, one commit deep',
      calls: { 'rest/compare-commits': 'reading' },
      leavesReport: true,
      jobOn: (server) => this.#merging(server, 'refs/pull/7/head'),
    },
    {
      name: 'a pull request whose risk note is approved',
      calls: {
        'rest/get-pull-request': 'reading',
        'rest/list-reviews': 'reading',
        'rest/get-permission': 'reading',
        'rest/get-tree': 'reading',
      },
      leavesReport: true,
      fewFaults: true,
      jobOn: (server) => this.#merging(server, pull, this.#accepted, 'reviewed'),
    },
    {
      name: 'a shard, and a record in the cache',
      calls: { 'cache/GetCacheEntryDownloadURL': 'reading', 'blob/get': 'downloading' },
      leavesReport: true,
      jobOn: (server) => this.#shard(server),
    },
    {
      name: 'a push to main',
      calls: {
        'cache/CreateCacheEntry': 'writing',
        'blob/put': 'uploading',
        'cache/FinalizeCacheEntryUpload': 'writing',
      },
      leavesReport: false,
      fewFaults: true,
      jobOn: async (server) => {
        const sha = this.#regressed.idOf('main');
        const workspace = await this.#checkOut(server, main);
        const inputs = { 'time-budget-seconds': '0.1', filter: 'loops/sum' };
        return { event: pushEvent(main, sha), sha, ref: main, workspace, inputs };
      },
    },
    {
      name: 'publishing what another run measured',
      calls: {
        'rest/list-pull-requests': 'reading',
        'rest/list-artifacts': 'reading',
        'rest/download-artifact': 'downloading',
        'blob/get': 'downloading',
        'rest/get-commit': 'reading',
        'rest/compare-commits': 'reading',
        'rest/get-tree': 'reading',
        'rest/get-blob': 'reading',
        'rest/get-pull-request': 'reading',
        'rest/list-comments': 'reading',
        'rest/create-comment': 'writing',
      },
      leavesReport: false,
      fewFaults: true,
      jobOn: (server) => this.#publishing(server),
    },
    {
      name: 'publishing what another run measured, with an approved risk note',
      calls: { 'rest/list-reviews': 'reading', 'rest/get-permission': 'reading' },
      leavesReport: false,
      fewFaults: true,
      jobOn: (server) => this.#publishing(server, 'reviewed'),
    },
  ];

  /** Saves the record that is found in the cache later. */
  async prepare(): Promise<void> {
    await using server = await startActionsServer();
    const sha = this.#regressed.idOf('main');
    const tempDir = await server.newFolder();
    const shelf = { suite: 'main', os: 'Linux', arch: 'X64', tempDir, limitMs: 60_000 };
    const push = { event: pushEvent(main, sha), sha, ref: main, workspace: tempDir };
    await withinJob({ server, ...push }, async () => {
      await saveRecord(shelf, makeRecord({ commit: sha }), '1-1');
    });
    const [entry] = server.cache.entries;
    const bytes = server.blobs.read(entry?.blobPath ?? '');
    if (entry === undefined || bytes === undefined) throw new Error('the record was not saved');
    this.#record = { entry, bytes };
  }

  remove(): void {
    this.#regressed.remove();
    this.#accepted.remove();
  }

  async #checkOut(server: ActionsServer, ref: string, hosting = this.#regressed): Promise<string> {
    const key = `${hosting.folder} ${ref}`;
    const original = this.#checkouts.get(key) ?? hosting.checkOut(ref);
    this.#checkouts.set(key, original);
    const workspace = join(await server.newFolder(), 'checkout');
    await cp(original, workspace, { recursive: true });
    return workspace;
  }

  /** The job that judges what others measured: the whole of a run, but for the measuring. */
  async #merging(
    server: ActionsServer,
    ref: string,
    hosting = this.#regressed,
    require: Approval = 'none',
  ): Promise<Given> {
    server.gitData.hosting = hosting;
    openApproved(server, hosting);
    const candidate = hosting.ask('rev-parse', ref) ?? '';
    const evidence = measured(hosting, candidate, require);
    const shard = { index: 1, count: 1, split_sha256: '0'.repeat(64) };
    const shards = join(await server.newFolder(), 'shard');
    mkdirSync(shards);
    const text = JSON.stringify({ ...evidence, plan: { ...evidence.plan, shard } });
    writeFileSync(join(shards, evidenceName), text);
    const inputs = { mode: 'merge', 'shards-path': shards };
    return { ...(await this.#pullRequest(server, ref, hosting)), sha: candidate, inputs };
  }

  /** The third of three shards of two benchmarks has nothing to measure. */
  async #shard(server: ActionsServer): Promise<Given> {
    if (this.#record === undefined) throw new Error('prepare first');
    server.cache.entries.push(this.#record.entry);
    server.blobs.write(this.#record.entry.blobPath, this.#record.bytes);
    const inputs = { mode: 'measure', shard: '3/3' };
    return { ...(await this.#pullRequest(server, pull)), inputs };
  }

  async #pullRequest(
    server: ActionsServer,
    ref: string,
    hosting = this.#regressed,
  ): Promise<Given> {
    const [headSha, baseSha] = [hosting.idOf('change'), hosting.idOf('main')];
    const event = pullRequestEvent({ headSha, baseSha });
    const workspace = await this.#checkOut(server, ref, hosting);
    return { event, sha: hosting.ask('rev-parse', ref) ?? '', ref: pull, workspace };
  }

  async #publishing(server: ActionsServer, require: Approval = 'none'): Promise<Given> {
    const hosting = this.#accepted;
    const [headSha, base] = [hosting.idOf('change'), hosting.idOf('main')];
    server.gitData.hosting = hosting;
    openApproved(server, hosting);
    server.actions.headShas.set(measuringRun, headSha);
    const evidence = measured(hosting, hosting.ask('rev-parse', pull) ?? '', require);
    const archive = writeZip([
      { name: reportName, content: JSON.stringify(reportOf(evidence)) },
      { name: evidenceName, content: JSON.stringify(evidence) },
    ]);
    server.artifacts.plant(measuringRun, 'fj-perf-gate', archive);
    const inputs = { mode: 'publish', 'measure-workflow': 'performance.yml' };
    const event = workflowRunEvent({ runId: measuringRun, headSha });
    return { event, sha: base, ref: main, workspace: await server.newFolder(), inputs };
  }
}

function hostChange(files: Files): GitHosting {
  const hosting = new GitHosting();
  hosting.commitToMain(tinyProject);
  hosting.commitToChange({ ...twiceAsSlow, ...files });
  hosting.makeMergeRef();
  return hosting;
}

/** Pull request 7 from a fork, approved by who signed the note where there is one. */
function openApproved(server: ActionsServer, hosting: GitHosting): void {
  const [sha, base] = [hosting.idOf('change'), hosting.idOf('main')];
  server.rest.pullRequests.set(7, {
    number: 7,
    head: { sha, ref: 'change', repository: forkName },
    base: { sha: base, ref: 'main' },
  });
  server.reviews.reviews.push({ login: 'octocat', state: 'APPROVED', commit: sha });
  server.reviews.permissions.set('octocat', 'write');
}

function measured(
  hosting: GitHosting,
  candidate: string,
  require_approval: Approval,
): PerfEvidence {
  const benchmarks = [slower('loops/sum'), equal('loops/product')];
  const commits = { baseline_id: hosting.idOf('main'), candidate_id: candidate };
  return { ...evidenceOf(benchmarks, { require_approval }), ...commits };
}
