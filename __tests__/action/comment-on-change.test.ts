import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { comment, isWorthTelling } from '../../src/action/comment-on-change.ts';
import type { InputName } from '../../src/action/inputs.ts';
import { reportOf } from '../support/actions-server/measured-fork.ts';
import { recordStep } from '../support/actions-server/recorded-step.ts';
import { actionsBot } from '../support/actions-server/rest-api.ts';
import { type ActionsServer, startActionsServer } from '../support/actions-server/server.ts';
import { added, equal, evidenceOf, faster, slower, undecided } from '../support/sample-evidence.ts';

let server: ActionsServer;
beforeEach(async () => {
  server = await startActionsServer();
  server.rest.tokens.set('writer', { user: actionsBot, canWrite: true });
  server.rest.tokens.set('reader', { user: actionsBot, canWrite: false });
});
afterEach(async () => {
  await server.close();
});

async function write(isFork: boolean, inputs: Partial<Record<InputName, string>>) {
  const { step, recorded } = recordStep(server, inputs);
  const report = reportOf(evidenceOf([slower('loops/sum')]));
  await comment(report, { number: 7, isFork }, 'https://github.com/octo/engine', step);
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
    const text = 'This run only measures. The comment comes from the workflow with "mode: publish"';
    const onFork = await write(true, { mode: 'measure' });
    expect(onFork.notices).toEqual([expect.stringContaining(text)]);
    const own = await write(false, { mode: 'measure' });
    expect(own).toMatchObject({ notices: [], log: [expect.stringContaining(text)] });
    const shard = await write(true, { mode: 'measure', shard: '1/2' });
    expect(shard).toMatchObject({ notices: [], log: [] });
    expect(server.calls).toEqual([]);
  });

  test('is left out on request', async () => {
    await write(true, { comment: 'never' });
    expect(server.calls).toEqual([]);
  });
});

test('a first comment is for what someone should look at', () => {
  const tells = (...benchmarks: Parameters<typeof evidenceOf>[0]) =>
    isWorthTelling(reportOf(evidenceOf(benchmarks)));
  expect(tells(equal('a/b'), undecided('a/c'))).toBe(false);
  for (const one of [slower('a/b'), faster('a/b'), added('a/b')]) expect(tells(one)).toBe(true);
});
