import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { uploadArtifact } from '../../../src/gate/github/upload-artifact.ts';
import { json } from '../../support/actions-server/calls.ts';
import type { Job } from '../../support/actions-server/runner.ts';
import { type ActionsServer, startActionsServer } from '../../support/actions-server/server.ts';
import { withinJob } from '../../support/actions-server/within-job.ts';

let server: ActionsServer;
let folder: string;
let job: Job;

beforeEach(async () => {
  server = await startActionsServer();
  folder = await server.newFolder();
  await writeFile(join(folder, 'report.json'), '{"overall_status":"pass"}');
  const event = { name: 'push', payload: {} };
  job = { server, workspace: folder, event, sha: 'a'.repeat(40), ref: 'refs/heads/main' };
});
afterEach(async () => {
  await server.close();
});

const upload = (name: string, file = 'report.json') =>
  withinJob(job, () => uploadArtifact(name, [join(folder, file)], folder, 60_000));

describe('the artifact, with the real client', () => {
  test('what was uploaded can be downloaded again', async () => {
    const result = await upload('gate');
    expect(result).toMatchObject({ kind: 'uploaded', id: 1000 });
    const target = await server.newFolder();
    await withinJob(job, () =>
      new DefaultArtifactClient().downloadArtifact(1000, { path: target }),
    );
    expect(await readFile(join(target, 'report.json'), 'utf8')).toBe('{"overall_status":"pass"}');
  });

  test('a name in use is a failure with its reason', async () => {
    await upload('gate');
    expect(await upload('gate')).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('already exists'),
    });
  });

  test('a link is not followed', async () => {
    await symlink('/etc/hostname', join(folder, 'link.json'));
    expect(await upload('gate', 'link.json')).toEqual({
      kind: 'failed',
      reason: 'link.json is not a regular file of the report',
    });
    expect(server.calls).toEqual([]);
  });

  test('a refusal is a failure with its reason', async () => {
    server.respondWith('artifact/CreateArtifact', () => json(403, { msg: 'quota reached' }));
    expect(await upload('gate')).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('quota reached'),
    });
  });
});
