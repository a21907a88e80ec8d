import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  baselineDocument,
  checkText,
  type PerfBaseline,
  serializeDocument,
} from '../contracts/documents.ts';
import { messageOf } from '../contracts/problems.ts';
import { within } from '../system/time-limit.ts';

/** Where one gate's records live in the repository's cache. */
export interface RecordScope {
  readonly gateName: string;
  readonly os: string;
  readonly arch: string;
  /** A folder for the client's files, outside any checkout. */
  readonly tempDir: string;
  /** The client itself would try a silent server for minutes; a record is never worth that. */
  readonly limitMs: number;
}

/** A restored record informs; it comes from a place that a pull request can write to. */
export type RestoreResult =
  | { kind: 'restored'; record: PerfBaseline }
  | { kind: 'missing' }
  | { kind: 'unusable'; reason: string };

export type SaveResult = { kind: 'saved'; key: string } | { kind: 'not-saved'; reason: string };

/** Part of the entry's identity (the client hashes it): constant, and relative for all runners. */
const recordPath = '.fj-perf/record/baseline.json';

/** A record of 300 benchmarks with its history is below 1 MiB. */
const maxRecordBytes = 8 * 1024 * 1024;

/** Restores the newest record, preferring one of `commit`. Never throws and decides nothing. */
export async function restoreRecord(
  shelf: RecordScope,
  expected: { readonly commit: string | undefined; readonly ref: string | undefined },
): Promise<RestoreResult> {
  const prefix = keyPrefix(shelf);
  const first = expected.commit === undefined ? prefix : `${prefix}${expected.commit}/`;
  try {
    return await inFreshFolder(shelf, async (folder) => {
      const { restoreCache } = await import('@actions/cache');
      const key = await restoreCache([recordPath], first, [prefix]);
      if (key === undefined) return { kind: 'missing' };
      return await readRecord(join(folder, recordPath), expected.ref);
    });
  } catch (error) {
    return { kind: 'unusable', reason: messageOf(error) };
  }
}

/**
 * Saves a record under a new key: entries cannot be changed, and the newest with the prefix is found
 * first. `run` tells runs of the same commit apart. Never throws.
 */
export async function saveRecord(
  shelf: RecordScope,
  record: PerfBaseline,
  run: string,
): Promise<SaveResult> {
  const key = `${keyPrefix(shelf)}${record.commit}/${run}`;
  try {
    return await inFreshFolder(shelf, async (folder) => {
      await mkdir(dirname(join(folder, recordPath)), { recursive: true });
      await writeFile(join(folder, recordPath), serializeDocument(baselineDocument, record));
      const { saveCache } = await import('@actions/cache');
      // -1 stands for every refusal: a read-only token, a key in use, a service that is down.
      const id = await saveCache([recordPath], key);
      if (id !== -1) return { kind: 'saved', key };
      return {
        kind: 'not-saved',
        reason: 'the cache service did not take it (its message is above)',
      };
    });
  } catch (error) {
    return { kind: 'not-saved', reason: messageOf(error) };
  }
}

/** Ends in "/" so that the prefix of gate "a" is none of gate "a-b". */
function keyPrefix({ gateName, os, arch }: RecordScope): string {
  const safe = gateName.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 80);
  const digest = createHash('sha256').update(gateName).digest('hex').slice(0, 8);
  return `fj-perf-record-v1/${os}-${arch}/${safe === gateName ? safe : `${safe}~${digest}`}/`;
}

async function readRecord(path: string, ref: string | undefined): Promise<RestoreResult> {
  const stats = await lstat(path);
  if (!stats.isFile() || stats.size > maxRecordBytes) {
    return { kind: 'unusable', reason: `it is no regular file of at most ${maxRecordBytes} bytes` };
  }
  const checked = checkText(baselineDocument, await readFile(path, 'utf8'));
  if (checked.kind === 'invalid') return { kind: 'unusable', reason: checked.issues.join('; ') };
  if (ref !== undefined && checked.value.ref !== ref) {
    return { kind: 'unusable', reason: `it is of ${checked.value.ref ?? 'no ref'}, not of ${ref}` };
  }
  return { kind: 'restored', record: checked.value };
}

/**
 * The client looks for files below the working folder and extracts into GITHUB_WORKSPACE. Both point
 * to an empty folder meanwhile: in the checkout, the record would be an untracked file of the tree
 * under test, and an entry could replace the files that are measured.
 */
async function inFreshFolder<T>(
  shelf: RecordScope,
  act: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(shelf.tempDir, 'fj-perf-record-'));
  const before = process.cwd();
  const workspace = process.env.GITHUB_WORKSPACE;
  process.chdir(folder);
  process.env.GITHUB_WORKSPACE = process.cwd();
  let isDone = false;
  // A download that outlives the limit must not be extracted into the checkout: the variable goes
  // back only when the client is done.
  const work = act(folder).finally(() => {
    isDone = true;
    if (workspace === undefined) delete process.env.GITHUB_WORKSPACE;
    else process.env.GITHUB_WORKSPACE = workspace;
  });
  try {
    return await within(shelf.limitMs, work);
  } finally {
    process.chdir(before);
    if (isDone) await rm(folder, { recursive: true, force: true });
  }
}
