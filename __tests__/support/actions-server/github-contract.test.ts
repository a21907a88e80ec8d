import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsBot } from './rest-api.ts';
import { type ActionsServer, startActionsServer } from './server.ts';

const repository = '/repos/octo/engine';
let server: ActionsServer;

beforeEach(async () => {
  server = await startActionsServer();
  server.rest.tokens.set('writer', { user: actionsBot, canWrite: true });
});
afterEach(async () => {
  await server.close().catch(() => undefined);
});

function ask(path: string, options: { method?: string; body?: unknown } = {}) {
  const { method = 'GET', body } = options;
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { authorization: 'Bearer writer' };
  return fetch(`${server.url}${repository}${path}`, { method, headers, ...sent });
}

describe("a test fails by a request that GitHub's description does not know", () => {
  test.each([
    ['a route', () => ask('/issues/7/labels'), 'there is no such route'],
    ['a method', () => ask('/pulls/7', { method: 'DELETE' }), 'there is no such route'],
    ['a number', () => ask('/issues/seven/comments'), '/issue_number must be integer'],
    ['a parameter', () => ask('/pulls?branch=main'), '"additionalProperty":"branch"'],
    ['a value', () => ask('/pulls?state=merged'), '/state must be equal to one of'],
    [
      'a field that is missing',
      () => ask('/issues/7/comments', { method: 'POST', body: {} }),
      "must have required property 'body'",
    ],
    [
      'a field too many',
      () => ask('/issues/7/comments', { method: 'POST', body: { body: 'a', draft: true } }),
      '"additionalProperty":"draft"',
    ],
  ])('%s', async (_, request, breach) => {
    await request();
    await expect(server.close()).rejects.toThrow(breach);
  });
});

test('and by a reply that it does not know', async () => {
  server.rest.addComment(7, { login: 'octocat', type: 'User' }, 'a');
  Object.assign(server.rest.comments[0] ?? {}, { createdAt: 7 });
  await ask('/issues/7/comments');
  await expect(server.close()).rejects.toThrow('/0/created_at must be string');
});

test('what it knows passes', async () => {
  await ask('/issues/7/comments', { method: 'POST', body: { body: 'a' } });
  expect((await ask('/issues/7/comments?per_page=100&page=1')).status).toBe(200);
  expect((await ask('/pulls/7')).status).toBe(404);
  await expect(server.close()).resolves.toBeUndefined();
});
