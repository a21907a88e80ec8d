import { afterAll, beforeAll, expect, test } from 'vitest';
import { warnOfCredentials } from '../../src/action/warn-of-credentials.ts';
import { recordStep } from '../support/actions-server/recorded-step.ts';
import { type ActionsServer, startActionsServer } from '../support/actions-server/server.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

let server: ActionsServer;
beforeAll(async () => {
  server = await startActionsServer();
});
afterAll(() => server.close());

async function warningsOf(settings: Readonly<Record<string, string>>): Promise<string[]> {
  using repository = new TemporaryRepository();
  for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
  const { step, recorded } = recordStep(server, {}, repository.path);
  await warnOfCredentials(step);
  return recorded.warnings;
}

test('a checkout without credentials is nothing to warn of', async () => {
  expect(await warningsOf({ 'remote.origin.url': 'https://github.com/octo/engine' })).toEqual([]);
});

test('what a checkout left is named, and never shown', async () => {
  const [text = '', ...more] = await warningsOf({
    'http.https://github.com/.extraheader': 'AUTHORIZATION: basic c2VjcmV0',
    'remote.origin.url': 'https://me:secret@github.com/octo/engine',
  });
  expect(more).toEqual([]);
  expect(text).toMatch(
    /^The checkout holds credentials \(http\.https:\/\/github\.com\/\.extraheader, remote\.origin\.url\)/,
  );
  expect(text).toContain('persist-credentials: false');
  expect(text).not.toMatch(/secret|c2VjcmV0/);
});
