import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { json } from '../support/actions-server/calls.ts';
import { forkName, mergeGroupEvent, pullRequestEvent } from '../support/actions-server/events.ts';
import type { GitHosting } from '../support/actions-server/git-hosting.ts';
import type { Job, JobResult } from '../support/actions-server/runner.ts';
import { type Scene, setScene } from '../support/actions-server/scene.ts';
import {
  acceptingNote,
  budgetsWith,
  reviewedNotes,
  twiceAsSlow,
} from '../support/actions-server/tiny-project.ts';
import { readZip } from '../support/actions-server/zip.ts';

/**
 * Pull request 7 of `contributor`: slower, with a note that `octocat` signed, and with budgets that would
 * do without approvals. It is measured once; only the job with the verdict is run again.
 */
let scene: Scene;
let hosting: GitHosting;
let commits: { merge: string; head: string; base: string };
let evidence = '';
let measured: JobResult;
let attempt = 0;
const ref = 'refs/pull/7/merge';
/** An earlier commit of the pull request. */
let withoutNote = '';

beforeAll(async () => {
  scene = await setScene();
  hosting = scene.host(reviewedNotes);
  withoutNote = hosting.commitToChange({ 'docs/guide.md': 'two\n' });
  const optOut = budgetsWith({ require_approval: 'none' });
  hosting.commitToChange({ ...twiceAsSlow, ...acceptingNote, ...optOut });
  commits = hosting.makeMergeRef();
  openPullRequest('contributor');
  scene.server.reviews.permissions.set('octocat', 'write');
  const inputs = { mode: 'measure', shard: '1/1', 'time-budget-seconds': '20' };
  measured = await runJob({ inputs });
  evidence = await download(measured);
});

test('the opt-out of the change is told of', () => {
  const [headline = ''] = measured.summary.split('\n');
  expect(headline).toMatch(/; this change edits the budgets$/);
  expect(measured.summary).toContain('This change edits the budgets: require');
});
afterAll(async () => {
  await scene.close();
});

function openPullRequest(author: string, fork = false): void {
  scene.server.rest.pullRequests.set(7, {
    number: 7,
    author,
    head: { sha: commits.head, ref: 'change', repository: fork ? forkName : 'octo/engine' },
    base: { sha: commits.base, ref: 'main' },
  });
}

type Changes = Partial<Job> & { readonly fork?: boolean };

async function runJob(changes: Changes = {}): Promise<JobResult> {
  const { head, base, merge } = commits;
  const { fork = false, ...rest } = changes;
  const event = pullRequestEvent({ headSha: head, baseSha: base, fork });
  return await scene.job(hosting, { event, sha: merge, ref, runId: 7100, ...rest });
}

/** What actions/download-artifact does. */
async function download({ outputs }: JobResult): Promise<string> {
  const folder = await scene.server.newFolder();
  const found = scene.server.artifacts.artifacts.find(
    ({ id }) => String(id) === outputs['artifact-id'],
  );
  const files = readZip(scene.server.blobs.read(found?.blobPath ?? '') ?? Buffer.alloc(0));
  mkdirSync(join(folder, 'shard'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, 'shard', name), content);
  }
  return folder;
}

/** The job with the verdict, as a re-run starts it: same commit, same event, the next attempt. */
async function verdict(changes: Changes = {}): Promise<JobResult> {
  attempt += 1;
  const inputs = { mode: 'merge', 'shards-path': evidence };
  return await runJob({ inputs, runAttempt: attempt, ...changes });
}

const approve = (commit = commits.head, login = 'octocat') =>
  scene.server.reviews.reviews.push({ login, state: 'APPROVED', commit });
const commentBody = () => scene.server.rest.comments[0]?.body ?? '';

describe('a note whose author has to approve the pull request', { timeout: 120_000 }, () => {
  beforeEach(() => {
    scene.server.reviews.reviews.length = 0;
    scene.server.reviews.permissions.set('octocat', 'write');
    openPullRequest('contributor');
  });

  test('is left to the verdict by the job that measures', () => {
    expect(measured.exitCode, measured.stdout).toBe(1);
    expect(measured.summary).toContain('asked for by the job that merges the shards');
    expect(scene.server.callsOf('rest/get-permission')).toEqual([]);
  });

  test('covers its regression once they have: the verdict is run again, and nothing else', async () => {
    const waiting = await verdict();
    expect(waiting.exitCode, waiting.stdout).toBe(1);
    expect(waiting.outputs.regressions).toBe('["loops/sum"]');
    const sentence = 'It waits for octocat, who has not approved the pull request';
    const next = 'ask octocat to approve the pull request; then re-run the failed job.';
    for (const text of [waiting.summary, commentBody()]) {
      expect(text).toContain('awaits review');
      expect(text).toContain(`${sentence}: ${next}`);
    }
    expect(waiting.annotations).toContainEqual({
      type: 'warning',
      text: `${sentence}: ${next}`,
    });
    expect(scene.uploadedReport(waiting).risk_note_findings).toMatchObject([
      { outcome: 'awaits_review', reviewer: 'octocat' },
    ]);

    approve();
    const approved = await verdict();
    expect(approved.exitCode, approved.stdout).toBe(0);
    expect(approved.outputs).toMatchObject({ 'overall-status': 'pass', regressions: '[]' });
    expect(approved.outputs['artifact-id']).not.toBe(waiting.outputs['artifact-id']);
    expect(scene.uploadedReport(approved)).toMatchObject({
      candidate_id: commits.merge,
      risk_note_findings: [
        { outcome: 'covers', reviewer: 'octocat', reviewed_at: '2026-11-20T10:00:00Z' },
      ],
    });
    expect(scene.server.rest.comments).toHaveLength(1);
    expect(commentBody()).toContain('approved on the pull request on 2026-11-20');
    expect(commentBody()).not.toContain('It waits for');
  });

  test('covers nothing by an approval of what came before it, and says which that was', async () => {
    approve(withoutNote);
    const result = await verdict();
    expect(result.exitCode, result.stdout).toBe(1);
    const earlier = withoutNote.slice(0, 10);
    expect(result.summary).toContain(`approved the pull request at ${earlier}`);
  });

  test('covers nothing by an approval of who opened the pull request', async () => {
    openPullRequest('OctoCat');
    approve();
    const result = await verdict();
    expect(result.exitCode, result.stdout).toBe(1);
    expect(result.summary).toContain('who opened the pull request, and nobody');
  });

  test('covers nothing any more when the approval is dismissed', async () => {
    approve();
    expect((await verdict()).exitCode).toBe(0);
    const [first] = scene.server.reviews.reviews;
    if (first !== undefined) first.state = 'DISMISSED';
    const result = await verdict();
    expect(result.exitCode, result.stdout).toBe(1);
    expect(result.summary).toContain('whose last review was dismissed');
    expect(commentBody()).toContain('whose last review was dismissed');
  });

  test('covers nothing by an approval of who may only read', async () => {
    scene.server.reviews.permissions.delete('octocat');
    approve();
    const result = await verdict();
    expect(result.exitCode, result.stdout).toBe(1);
    expect(result.summary).toMatch(/octocat approved .*, and may not write/);
  });

  test('covers nothing where the reviews cannot be read, and says which permission is missing', async () => {
    approve();
    const message = 'Resource not accessible by integration';
    scene.server.respondWith('rest/list-reviews', () => json(403, { message }), 1);
    const result = await verdict();
    expect(result.exitCode, result.stdout).toBe(1);
    expect(result.summary).toContain(`could not be found out (403 ${message})`);
    expect(result.summary).toContain('"permissions: pull-requests: read,');
  });

  test('covers its regression on a fork too, whose token only reads', async () => {
    openPullRequest('contributor', true);
    const waiting = await verdict({ fork: true, token: 'reader' });
    expect(waiting.exitCode, waiting.stdout).toBe(1);
    approve();
    const approved = await verdict({ fork: true, token: 'reader' });
    expect(approved.exitCode, approved.stdout).toBe(0);
    expect(approved.stdout).toContain('from forks get a token that only reads');
  });

  test('covers its regression in the merge queue', async () => {
    approve();
    const event = mergeGroupEvent(commits.base, commits.merge);
    const result = await verdict({ event });
    expect(result.exitCode, result.stdout).toBe(0);
  });

  test('covers nothing at the terminal, where nobody can be asked', async () => {
    approve();
    const cwd = hosting.checkOut(ref, { depth: 0 });
    const run = async (...args: string[]) =>
      await promisify(execFile)(
        resolve('node_modules/.bin/node'),
        [resolve('dist/cli/index.js'), ...args],
        { cwd },
      ).then(
        (ended) => ({ code: 0, ...ended }),
        (failed: { code: number; stdout: string }) => failed,
      );
    const merged = await run('merge', join(evidence, 'shard', 'perf_evidence.v1.json'));
    const judged = await run('judge', '--evidence', 'artifacts/ci/perf_evidence.v1.json');
    for (const { code, stdout } of [merged, judged]) {
      expect(code, stdout).toBe(1);
      expect(stdout.replace(/\s+/g, ' ')).toMatch(
        /awaits review: \S+\/loops_sum\.risk_note\.json: Whether octocat approved [^(]* on GitHub/,
      );
    }
  });
});
