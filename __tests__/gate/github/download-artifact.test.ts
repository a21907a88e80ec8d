import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectToGitHub } from '../../../src/gate/github/client.ts';
import { downloadArtifact, findArtifact } from '../../../src/gate/github/download-artifact.ts';
import type { Reply } from '../../support/actions-server/calls.ts';
import { type ActionsServer, startActionsServer } from '../../support/actions-server/server.ts';

const repository = { owner: 'octo', repo: 'engine' };
const run = { id: 5, headSha: 'a'.repeat(40) };
const limits = { bytes: 1000, ms: 60_000 };
const ofClient = { callMs: 20_000, pauseMs: 1_000, overallMs: 120_000 };
let server: ActionsServer;

beforeEach(async () => {
  server = await startActionsServer();
  const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
  server.rest.tokens.set('reader', { user, canWrite: false });
  server.actions.headShas.set(run.id, run.headSha);
});
afterEach(async () => {
  await server.close();
});

async function download(archive: Buffer, changes: Partial<typeof limits> = {}) {
  const id = server.artifacts.plant(run.id, 'gate', archive);
  const client = await connectToGitHub('reader', server.url, ofClient);
  const artifact = { id, name: 'gate', expired: false };
  return await downloadArtifact(client, repository, artifact, { ...limits, ...changes });
}

describe('an archive', () => {
  test('up to the limit is read whole', async () => {
    const archive = Buffer.alloc(1000, 'x');
    expect(await download(archive)).toEqual({ kind: 'downloaded', archive });
  });

  test('over the limit is not read to its end, whatever its size is said to be', async () => {
    const tooLarge = { kind: 'too-large', limitBytes: 1000 };
    expect(await download(Buffer.alloc(1001))).toEqual(tooLarge);
    const endless = (): Reply => ({ kind: 'stall', bytes: Buffer.alloc(5000), promised: 1e12 });
    server.respondWith('blob/get', endless);
    expect(await download(Buffer.alloc(1))).toEqual(tooLarge);
  });

  test.each<[string, Reply]>([
    ['never begins', { kind: 'silence' }],
    ['stops halfway', { kind: 'stall', bytes: Buffer.alloc(10), promised: 20 }],
  ])('that %s is given up', async (_, reply) => {
    server.respondWith('blob/get', () => reply);
    expect(await download(Buffer.alloc(1), { ms: 200 })).toEqual({
      kind: 'failed',
      reason: 'it took longer than 0.2 s',
      remedy: 'run this job again',
    });
  });
});

describe('the artifact of a run', () => {
  const find = async (name: string) =>
    await findArtifact(
      await connectToGitHub('reader', server.url, ofClient),
      repository,
      run,
      name,
    );

  test('is the newest of its name', async () => {
    server.artifacts.plant(run.id, 'gate', Buffer.alloc(1));
    const id = server.artifacts.plant(run.id, 'gate', Buffer.alloc(1));
    server.artifacts.plant(6, 'gate', Buffer.alloc(1));
    expect(await find('gate')).toEqual({
      kind: 'found',
      artifact: { id, name: 'gate', expired: false },
    });
  });

  test('is missed with the names of the others', async () => {
    server.artifacts.plant(run.id, 'gate-2', Buffer.alloc(1));
    expect(await find('gate')).toEqual({ kind: 'missing', others: ['gate-2'] });
  });

  test('is none of a run that GitHub says is of another commit', async () => {
    server.artifacts.plant(run.id, 'gate', Buffer.alloc(1));
    server.actions.headShas.set(run.id, 'b'.repeat(40));
    expect(await find('gate')).toMatchObject({ kind: 'missing' });
  });
});
