import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectToGitHub } from '../../../src/gate/github/client.ts';
import {
  type CommentPlace,
  commentMarker,
  publishComment,
} from '../../../src/gate/github/comment.ts';
import { findMergeBase } from '../../../src/gate/github/merge-base.ts';
import { json } from '../../support/actions-server/calls.ts';
import { actionsBot } from '../../support/actions-server/rest-api.ts';
import { type ActionsServer, startActionsServer } from '../../support/actions-server/server.ts';

let server: ActionsServer;
const place: CommentPlace = { owner: 'octo', repo: 'engine', pullRequest: 7, gateName: 'engine' };
const someone = { login: 'someone', type: 'User' } as const;

beforeEach(async () => {
  server = await startActionsServer();
  server.rest.tokens.set('writer', { user: actionsBot, canWrite: true });
  server.rest.tokens.set('reader', { user: actionsBot, canWrite: false });
});
afterEach(async () => {
  await server.close();
});

const limits = { callMs: 20_000, pauseMs: 1_000, overallMs: 120_000 };

async function publish(
  text: string,
  { create = true, token = 'writer', suite = 'engine', run = '' } = {},
) {
  const client = await connectToGitHub(token, server.url, limits);
  const options = run === '' ? { create } : { create, run };
  return await publishComment(client, { ...place, gateName: suite }, text, options);
}

describe('the comment, with the real client', () => {
  test('is created, left alone while it says the same, and updated', async () => {
    expect(await publish('one')).toMatchObject({ kind: 'created' });
    expect(await publish('one')).toMatchObject({ kind: 'unchanged' });
    expect(await publish('two')).toMatchObject({ kind: 'updated' });
    expect(server.rest.comments.map(({ body }) => body)).toEqual([
      `two\n\n${commentMarker('engine')}`,
    ]);
    expect(server.callsOf('rest/update-comment')).toHaveLength(1);
  });

  test('is found behind three pages of other comments', async () => {
    for (let index = 0; index < 250; index += 1) {
      server.rest.addComment(7, someone, `comment ${index}`);
    }
    await publish('one');
    for (let index = 0; index < 60; index += 1) server.rest.addComment(7, someone, 'more');
    expect(await publish('two')).toMatchObject({ kind: 'updated' });
    expect(server.callsOf('rest/create-comment')).toHaveLength(1);
  });

  test("another author's comment with the marker is not taken for ours", async () => {
    const forged = server.rest.addComment(7, someone, `forged\n\n${commentMarker('engine')}`);
    expect(await publish('one')).toMatchObject({ kind: 'created' });
    expect(forged.body).toContain('forged');
  });

  test('a marker that is only quoted does not make a comment ours', async () => {
    server.rest.addComment(7, actionsBot, `> ${commentMarker('engine')}\n\nan answer`);
    expect(await publish('one')).toMatchObject({ kind: 'created' });
  });

  test('suites and pull requests have comments of their own', async () => {
    await publish('one');
    await publish('other', { suite: 'engine-2 --><b>' });
    expect(server.rest.comments.map(({ body }) => body.split('\n')[0])).toEqual(['one', 'other']);
    expect(commentMarker('a --> b')).not.toMatch(/-->.*-->/);
  });

  test('is not created when there is nothing to say, but an earlier one is updated', async () => {
    expect(await publish('quiet', { create: false })).toEqual({ kind: 'none' });
    await publish('loud');
    expect(await publish('quiet', { create: false })).toMatchObject({ kind: 'updated' });
  });

  test('a token that may only read is a refusal, not an error', async () => {
    expect(await publish('one', { token: 'reader' })).toEqual({
      kind: 'denied',
      reason: expect.stringContaining('403 Resource not accessible by integration'),
    });
  });

  test('a text over the limit is a failure before anything is asked', async () => {
    expect(await publish('x'.repeat(70_000))).toMatchObject({ kind: 'failed' });
    expect(server.calls).toHaveLength(0);
  });
});

describe('the comment of jobs that share a suite', () => {
  test('says that a result of the same run is gone, and only then', async () => {
    await publish('### one\n\nof Node 22', { run: '42/1' });
    expect(await publish('### two\n\nof Node 24', { run: '42/1' })).toMatchObject({
      kind: 'replaced',
    });
    const [comment] = server.rest.comments;
    expect(comment?.body).toMatch(
      /^### two\n\n> Another job of this run has the same suite, [^\n]+\n\nof Node 24\n\n<!-- [^\n]+\n<!-- /,
    );
    // Run again, or of a later push, it is the same job.
    expect(await publish('### two\n\nof Node 24', { run: '42/2' })).toMatchObject({
      kind: 'updated',
    });
    expect(await publish('### three\n\nx', { run: '43/1' })).toMatchObject({ kind: 'updated' });
    expect(comment?.body).not.toContain('Another job');
    expect(server.rest.comments).toHaveLength(1);
  });
});

/** As Gitea and Forgejo answer: no GraphQL, and users without a type. */
function becomeGitea(login: string | undefined) {
  const user = { id: -2, login: 'gitea-actions' };
  server.respondWith('rest/graphql', () => json(404, { message: 'Not Found' }));
  server.respondWith('rest/get-authenticated-user', () =>
    login === undefined ? json(404, { message: 'Not Found' }) : json(200, { id: -2, login }),
  );
  server.respondWith('rest/list-comments', () =>
    json(
      200,
      server.rest.comments.map(({ id, body, user: by }) => ({
        id,
        body,
        html_url: `https://gitea.example/octo/engine/pulls/7#issuecomment-${id}`,
        user: by.login === 'someone' ? { id: 5, login: 'someone' } : user,
      })),
    ),
  );
}

describe('on servers without GraphQL', () => {
  test.each([
    ['that say who a token is', 'gitea-actions'],
    ['that do not', undefined],
  ])('%s, the comment is kept up to date', async (_name, login) => {
    becomeGitea(login);
    server.rest.addComment(7, someone, `forged\n\n${commentMarker('engine')}`);
    if (login === undefined) server.rest.comments.length = 0;
    expect(await publish('one')).toMatchObject({ kind: 'created' });
    expect(await publish('two')).toMatchObject({ kind: 'updated' });
    expect(server.callsOf('rest/create-comment')).toHaveLength(1);
    expect(server.rest.comments.at(-1)?.body).toMatch(/^two/);
  });

  test("another's comment is left alone where nobody says whose it is", async () => {
    becomeGitea(undefined);
    server.rest.addComment(7, someone, `forged\n\n${commentMarker('engine')}`);
    expect(await publish('one')).toMatchObject({ kind: 'failed' });
    expect(server.rest.comments[0]?.body).toMatch(/^forged/);
  });
});

describe('never twice', () => {
  test('an answer that is lost after the comment was made', async () => {
    const cut = (_call: unknown, proceed: () => unknown) => {
      proceed();
      return { kind: 'cut' } as const;
    };
    server.respondWith('rest/create-comment', cut, 1);
    expect(await publish('one')).toMatchObject({ kind: 'created' });
    expect(server.rest.comments).toHaveLength(1);
  });

  test('a failure before the comment was made', async () => {
    server.respondWith('rest/create-comment', () => json(502, { message: 'Bad gateway' }), 1);
    expect(await publish('one')).toMatchObject({ kind: 'created' });
    expect(server.rest.comments).toHaveLength(1);
    expect(server.callsOf('rest/create-comment')).toHaveLength(2);
  });

  test('a service that stays down', async () => {
    server.respondWith('rest/create-comment', () => json(500, { message: 'Server error' }));
    expect(await publish('one')).toMatchObject({ kind: 'failed' });
    expect(server.callsOf('rest/create-comment')).toHaveLength(2);
  });

  test('a comment that may be ours, while GitHub does not say who we are', async () => {
    server.respondWith('rest/graphql', () => json(502, { message: 'Bad gateway' }));
    server.rest.addComment(7, someone, `of a token of their own\n\n${commentMarker('engine')}`);
    expect(await publish('one')).toEqual({
      kind: 'failed',
      reason: 'GitHub did not say whether an earlier comment is ours',
    });
    expect(server.rest.comments).toHaveLength(1);
  });

  test('a rate limit is a failure, not a refusal', async () => {
    server.respondWith('rest/list-comments', () =>
      json(403, { message: 'API rate limit exceeded' }, { 'retry-after': '60' }),
    );
    expect(await publish('one')).toMatchObject({ kind: 'failed' });
  });
});

test('GitHub is asked where two commits parted', async () => {
  server.rest.mergeBases.set('base...head', 'c'.repeat(40));
  const client = await connectToGitHub('reader', server.url, limits);
  const commit = 'c'.repeat(40);
  expect(await findMergeBase(client, place, 'base', 'head')).toEqual({ kind: 'found', commit });
  expect(await findMergeBase(client, place, 'base', 'gone')).toEqual({
    kind: 'failed',
    reason: '404 Not Found',
  });
});
