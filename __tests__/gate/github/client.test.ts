import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectToGitHub, failureOf } from '../../../src/gate/github/client.ts';
import { publishComment } from '../../../src/gate/github/comment.ts';
import { findMergeBase } from '../../../src/gate/github/merge-base.ts';
import { json, type Reply } from '../../support/actions-server/calls.ts';
import { actionsBot } from '../../support/actions-server/rest-api.ts';
import { type ActionsServer, startActionsServer } from '../../support/actions-server/server.ts';

const repository = { owner: 'octo', repo: 'engine' };
const place = { ...repository, pullRequest: 7, gateName: 'main' };
let server: ActionsServer;

beforeEach(async () => {
  server = await startActionsServer();
  server.rest.tokens.set('writer', { user: actionsBot, canWrite: true });
  server.rest.mergeBases.set('base...head', 'c'.repeat(40));
});
afterEach(async () => {
  await server.close();
});

function connect(limits: { callMs?: number; overallMs?: number } = {}) {
  return connectToGitHub('writer', server.url, {
    callMs: 10_000,
    pauseMs: 1,
    overallMs: 10_000,
    ...limits,
  });
}
const askMergeBase = async (limits = {}) =>
  findMergeBase(await connect(limits), repository, 'base', 'head');
const patience = (seconds: string): Reply =>
  json(429, { message: 'Too many requests' }, { 'retry-after': seconds });

describe('a call that GitHub wants later', () => {
  test.each(['rest/list-comments', 'rest/create-comment'])('%s', async (route) => {
    server.respondWith(route, () => patience('0'), 1);
    const result = await publishComment(await connect(), place, 'text', { create: true });
    expect(result.kind).toBe('created');
    expect(server.rest.comments).toHaveLength(1);
  });

  test('is not waited for longer than anybody would', async () => {
    server.respondWith('rest/compare-commits', () => patience('31'));
    expect(await askMergeBase()).toEqual({ kind: 'failed', reason: '429 Too many requests' });
    expect(server.callsOf('rest/compare-commits')).toHaveLength(1);
  });

  test('is not waited for beyond the limit of all calls', async () => {
    server.respondWith('rest/compare-commits', () => patience('20'));
    expect(await askMergeBase()).toMatchObject({ kind: 'failed' });
    expect(server.callsOf('rest/compare-commits')).toHaveLength(1);
  });
});

describe('no call waits for ever', () => {
  const parts: Readonly<Record<string, Reply>> = {
    'without an answer': { kind: 'silence' },
    'with a part of one': {
      kind: 'stall',
      bytes: Buffer.from('{'),
      promised: 9,
      type: 'application/json',
    },
  };
  test.each(Object.entries(parts))('%s', async (_, reply) => {
    server.respondWith('rest/compare-commits', () => reply);
    const reason = 'no answer within 0.1 s';
    expect(await askMergeBase({ callMs: 100 })).toEqual({ kind: 'failed', reason });
  });

  test('nor do all of them together', async () => {
    const client = await connect({ overallMs: 100 });
    server.respondWith('rest/compare-commits', () => ({ kind: 'silence' }));
    expect(await findMergeBase(client, repository, 'base', 'head')).toMatchObject({
      kind: 'failed',
    });
    const late = await client.rest.issues
      .createComment({ ...repository, issue_number: 7, body: 'late' })
      .catch(failureOf);
    expect(late).toMatchObject({ timedOut: true, reason: 'no answer within 0.1 s' });
    expect(server.rest.comments).toEqual([]);
  });
});

describe('what is not the answer that GitHub describes', () => {
  test.each<[string, Reply, string]>([
    [
      'no JSON',
      { kind: 'bytes', status: 200, bytes: Buffer.from('<html>') },
      'the answer is no JSON, or was cut short',
    ],
    ['another object', json(200, {}), 'the answer has no text "merge_base_commit.sha"'],
    ['a number', json(200, 7), 'the answer is no JSON, or was cut short'],
  ])('%s', async (_, reply, reason) => {
    server.respondWith('rest/compare-commits', () => reply);
    expect(await askMergeBase()).toEqual({ kind: 'failed', reason });
  });
});
