import { saveRecord } from '../../../src/gate/record/actions-cache.ts';
import type { CacheEntry } from './cache-service.ts';
import { pushEvent } from './events.ts';
import { makeRecord } from './records.ts';
import { type ActionsServer, startActionsServer } from './server.ts';
import { main, pull, type SharedChanges } from './shared-changes.ts';
import type { JobOfSituation, Situation } from './situation.ts';
import { withinJob } from './within-job.ts';

export interface SavedRecord {
  readonly entry: CacheEntry;
  readonly bytes: Buffer;
}

/** The baseline's record is found in the cache, or saved there. */
export function recordSituations(
  changes: SharedChanges,
  saved: () => SavedRecord | undefined,
): Situation[] {
  return [
    {
      name: 'a shard, and a record in the cache',
      calls: { 'cache/GetCacheEntryDownloadURL': 'reading', 'blob/get': 'downloading' },
      leavesReport: true,
      jobOn: (server) => shardJob(changes, server, saved()),
    },
    {
      name: 'a push to main',
      calls: {
        'cache/CreateCacheEntry': 'writing',
        'blob/put': 'uploading',
        'cache/FinalizeCacheEntryUpload': 'writing',
      },
      leavesReport: false,
      fewFaults: true,
      jobOn: async (server) => {
        const sha = changes.regressed.idOf('main');
        const workspace = await changes.checkOut(server, main);
        const inputs = { 'time-budget-seconds': '0.1', filter: 'loops/sum' };
        return { event: pushEvent(main, sha), sha, ref: main, workspace, inputs };
      },
    },
  ];
}

/** The record that is found in the cache later. */
export async function saveSharedRecord(changes: SharedChanges): Promise<SavedRecord> {
  await using server = await startActionsServer();
  const sha = changes.regressed.idOf('main');
  const tempDir = await server.newFolder();
  const shelf = { gateName: 'main', os: 'Linux', arch: 'X64', tempDir, limitMs: 60_000 };
  const push = { event: pushEvent(main, sha), sha, ref: main, workspace: tempDir };
  await withinJob({ server, ...push }, async () => {
    await saveRecord(shelf, makeRecord({ commit: sha }), '1-1');
  });
  const [entry] = server.cache.entries;
  const bytes = server.blobs.read(entry?.blobPath ?? '');
  if (entry === undefined || bytes === undefined) throw new Error('the record was not saved');
  return { entry, bytes };
}

/** The third of three shards of two benchmarks has nothing to measure. */
async function shardJob(
  changes: SharedChanges,
  server: ActionsServer,
  saved: SavedRecord | undefined,
): Promise<JobOfSituation> {
  if (saved === undefined) throw new Error('prepare first');
  server.cache.entries.push(saved.entry);
  server.blobs.write(saved.entry.blobPath, saved.bytes);
  const inputs = { mode: 'measure', shard: '3/3' };
  return { ...(await changes.jobOfPullRequest(server, pull)), inputs };
}
