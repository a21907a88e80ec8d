import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type RecordScope,
  restoreRecord,
  saveRecord,
} from '../../../src/gate/record/actions-cache.ts';
import { json } from '../../support/actions-server/calls.ts';
import { makeRecord } from '../../support/actions-server/records.ts';
import type { Job } from '../../support/actions-server/runner.ts';
import { type ActionsServer, startActionsServer } from '../../support/actions-server/server.ts';
import { withinJob } from '../../support/actions-server/within-job.ts';

let server: ActionsServer;
let shelf: RecordScope;
let workspace: string;

beforeEach(async () => {
  server = await startActionsServer();
  workspace = await server.newFolder();
  const tempDir = await server.newFolder();
  shelf = { gateName: 'engine', os: 'Linux', arch: 'X64', tempDir, limitMs: 60_000 };
});
afterEach(async () => {
  await server.close();
});

function job(ref: string): Job {
  return { server, workspace, event: { name: 'push', payload: {} }, sha: 'a'.repeat(40), ref };
}
const main = 'refs/heads/main';
const pull = 'refs/pull/7/merge';
const anything = { commit: undefined, ref: undefined };

const save = (ref: string, record = makeRecord(), run = '1-1') =>
  withinJob(job(ref), () => saveRecord(shelf, record, run));
const restore = (ref: string, expected: Parameters<typeof restoreRecord>[1] = anything) =>
  withinJob(job(ref), () => restoreRecord(shelf, expected));

describe('the record in the Actions cache, with the real client', () => {
  test('what main saved is restored on a pull request, and the checkout stays as it was', async () => {
    const record = makeRecord();
    expect(await save(main, record)).toEqual({
      kind: 'saved',
      key: `fj-perf-record-v1/Linux-X64/engine/${record.commit}/1-1`,
    });
    expect(await restore(pull)).toMatchObject({ kind: 'restored', record });
    expect(await readdir(workspace)).toEqual([]);
  });

  test('the newest record is found, or that of the baseline commit if there is one', async () => {
    const older = makeRecord({ commit: '1'.repeat(40) });
    const newer = makeRecord({ commit: '2'.repeat(40) });
    await save(main, older, '1-1');
    await save(main, newer, '2-1');
    expect(await restore(pull)).toMatchObject({ record: newer });
    const ofOlder = { commit: older.commit, ref: main };
    expect(await restore(pull, ofOlder)).toMatchObject({ record: older });
  });

  test('suites do not see each other, also where one name begins with the other', async () => {
    await save(main);
    shelf = { ...shelf, gateName: 'eng' };
    expect(await restore(pull)).toEqual({ kind: 'missing' });
    shelf = { ...shelf, gateName: 'engine/slow, or so' };
    expect(await save(main)).toMatchObject({ kind: 'saved' });
    expect(await restore(pull)).toMatchObject({ kind: 'restored' });
  });

  test('a record of another ref than it should be is not used', async () => {
    await save(pull, makeRecord({ ref: 'refs/pull/7/merge' }));
    expect(await restore(pull, { commit: undefined, ref: main })).toEqual({
      kind: 'unusable',
      reason: 'it is of refs/pull/7/merge, not of refs/heads/main',
    });
  });

  test('a record that does not meet its schema is not used', async () => {
    await save(main, makeRecord());
    const [entry] = server.cache.entries;
    const forged = await archiveOf('{"schema_version":"fj.perf-baseline.v1"}');
    server.blobs.write(entry?.blobPath ?? '', forged);
    expect(await restore(main)).toMatchObject({ kind: 'unusable' });
  });

  test('bytes that are no archive count as missing', async () => {
    await save(main);
    server.blobs.write(server.cache.entries[0]?.blobPath ?? '', Buffer.from('no archive'));
    expect(await restore(main)).toEqual({ kind: 'missing' });
  });

  test('a read-only token and a key in use are not saved, without an error', async () => {
    const readOnly = { ...job(main), cacheScopes: [{ ref: main, access: 'read' as const }] };
    const denied = await withinJob(readOnly, () => saveRecord(shelf, makeRecord(), '1-1'));
    expect(denied).toMatchObject({ kind: 'not-saved' });
    await save(main);
    expect(await save(main)).toMatchObject({ kind: 'not-saved' });
  });

  test('a service that refuses is a missing record', async () => {
    server.respondWith('cache/GetCacheEntryDownloadURL', () => json(403, { msg: 'no' }));
    expect(await restore(main)).toEqual({ kind: 'missing' });
  });
});

/** What the client would upload for this text. */
async function archiveOf(text: string): Promise<Buffer> {
  const folder = await server.newFolder();
  await mkdir(join(folder, '.fj-perf/record'), { recursive: true });
  await writeFile(join(folder, '.fj-perf/record/baseline.json'), text);
  const archive = join(folder, 'archive');
  const hasZstd = await promisify(execFile)('zstd', ['--version']).then(
    () => true,
    () => false,
  );
  const compress = hasZstd ? ['--zstd'] : ['-z'];
  await promisify(execFile)('tar', [...compress, '-cf', archive, '-C', folder, '.fj-perf']);
  return await readFile(archive);
}
