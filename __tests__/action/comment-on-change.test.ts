import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commentOnChange, isWorthTelling } from '../../src/action/comment-on-change.ts';
import type { InputName } from '../../src/action/inputs.ts';
import type { Problem } from '../../src/gate/contracts/problems.ts';
import { describeError } from '../../src/gate/report/compose-empty-report.ts';
import { json } from '../support/actions-server/calls.ts';
import { reportOf } from '../support/actions-server/measured-fork.ts';
import { recordStep } from '../support/actions-server/recorded-step.ts';
import { actionsBot } from '../support/actions-server/rest-api.ts';
import { type ActionsServer, startActionsServer } from '../support/actions-server/server.ts';
import {
  added,
  around,
  equal,
  evidenceOf,
  faster,
  measured,
  slower,
  undecided,
} from '../support/sample-evidence.ts';

let server: ActionsServer;
beforeEach(async () => {
  server = await startActionsServer();
  server.rest.tokens.set('writer', { user: actionsBot, canWrite: true });
  server.rest.tokens.set('reader', { user: actionsBot, canWrite: false });
  openWithHead(pullRequest.headSha);
});
afterEach(async () => {
  await server.close();
});

const pullRequest = { number: 7, isFork: false, headSha: 'a'.repeat(40), baseRef: 'main' };

function openWithHead(sha: string): void {
  server.rest.pullRequests.set(7, {
    number: 7,
    head: { sha, ref: 'change', repository: 'octo/engine' },
    base: { sha: 'b'.repeat(40), ref: pullRequest.baseRef },
  });
}

async function write(isFork: boolean, inputs: Partial<Record<InputName, string>>) {
  const { step, recorded } = recordStep(server, inputs);
  const report = reportOf(evidenceOf([slower('loops/sum')]));
  const link = { text: 'The whole report', url: 'https://github.com/octo/engine' };
  await commentOnChange(report, { ...pullRequest, isFork }, link, step);
  return recorded;
}

describe('the comment of a measuring run', () => {
  test('is written where the token may', async () => {
    const recorded = await write(false, {});
    expect(recorded.outputs['comment-url']).toContain('/pull/7#issuecomment-');
    expect(recorded.notices).toEqual([]);
  });

  test('is refused to a fork, which is told in one notice where it can come from', async () => {
    const recorded = await write(true, { 'github-token': 'reader' });
    expect(recorded).toMatchObject({
      failures: [],
      warnings: [],
      notices: [expect.stringMatching(/from forks get a token that only reads.*"mode: publish"/)],
    });
  });

  test('that lacks a permission is told so', async () => {
    const { notices } = await write(false, { 'github-token': 'reader' });
    expect(notices).toEqual([expect.stringContaining('"permissions: pull-requests: write"')]);
  });

  test('comes from elsewhere with mode: measure: a notice on a fork, a line of the log else', async () => {
    const text = 'No comment from this run: the workflow with "mode: publish" writes it';
    const onFork = await write(true, { mode: 'measure' });
    expect(onFork.notices).toEqual([expect.stringContaining(text)]);
    const own = await write(false, { mode: 'measure' });
    expect(own).toMatchObject({ notices: [], log: [expect.stringContaining(text)] });
    const shard = await write(true, { mode: 'measure', shard: '1/2' });
    expect(shard).toMatchObject({ notices: [], log: [] });
    expect(server.calls).toEqual([]);
  });

  test('of a run that ends late leaves that of a newer commit alone', async () => {
    expect((await write(false, {})).outputs['comment-url']).toContain('#issuecomment-');
    const [comment] = server.rest.comments;
    if (comment === undefined) throw new Error('there is no comment');
    comment.body = comment.body.replace('regressed', 'is of a newer commit');

    openWithHead('c'.repeat(40));
    const late = await write(false, {});
    expect(late.notices).toEqual([
      expect.stringMatching(/^The comment is left as it is\. Pull request #7 has moved on/),
    ]);
    expect(comment.body).toContain('is of a newer commit');
    server.respondWith('rest/get-pull-request', () => json(403, { message: 'no' }));
    expect((await write(false, {})).notices).toEqual([
      expect.stringContaining('whether it is about this commit (403 no'),
    ]);
    expect(server.rest.comments).toEqual([comment]);
    expect(comment.body).toContain('is of a newer commit');
  });

  test('of another job of the same run is missed, and not without a word', async () => {
    expect((await write(false, {})).warnings).toEqual([]);
    expect((await write(false, {})).warnings).toEqual([
      expect.stringMatching(/^Another job of this run has the suite "main" as well, .* a "suite"/),
    ]);
    expect(server.rest.comments).toHaveLength(1);
    expect((await write(false, { suite: 'node-24' })).warnings).toEqual([]);
    expect(server.rest.comments).toHaveLength(2);
  });

  test('is left out on request', async () => {
    await write(true, { comment: 'never' });
    expect(server.calls).toEqual([]);
  });
});

test('a mistake in the workflow is no news for whoever opened the pull request', () => {
  const failing = (problem: Problem) =>
    isWorthTelling({
      ...reportOf(evidenceOf([])),
      overall_status: 'fail',
      error: describeError(problem),
    });
  expect(failing({ code: 'filter-matches-nothing', filter: 'zzz', some: [] })).toBe(false);
  expect(failing({ code: 'budgets-missing', path: 'nope.json' })).toBe(false);
  expect(failing({ code: 'usage', message: 'The input x is y.' })).toBe(false);
  expect(failing({ code: 'no-suites', globs: ['x'] })).toBe(true);
  expect(failing({ code: 'benchmarks-failed', ids: ['a/b'], first: 'no' })).toBe(true);
});

test('a first comment is for what someone should look at', () => {
  const tells = (...benchmarks: Parameters<typeof evidenceOf>[0]) =>
    isWorthTelling(reportOf(evidenceOf(benchmarks)));
  expect(tells(equal('a/b'), undecided('a/c'))).toBe(false);
  for (const one of [slower('a/b'), faster('a/b'), added('a/b')]) expect(tells(one)).toBe(true);
  // Inconclusive, since ten pairs cannot fail, and far above the limit.
  expect(tells(measured('a/b', around(Math.log(1.3), 10)))).toBe(true);
});
