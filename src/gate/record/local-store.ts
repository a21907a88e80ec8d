import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  baselineDocument,
  checkText,
  type PerfBaseline,
  serializeDocument,
} from '../contracts/documents.ts';
import { GateError, usageError } from '../contracts/problems.ts';
import { revisionToCompare } from '../git/default-branch.ts';
import { askGit, runGit } from '../git/git.ts';
import { commitOf, type Repository } from '../git/repository.ts';
import { makeFolderInTree, writeWhole } from '../system/safe-files.ts';

/** Named baselines of one clone: a commit under `refs/fj-perf/`, a record below `.fj-perf/`. */
const refPrefix = 'refs/fj-perf/baselines/';
const storeDir = '.fj-perf';
const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Throws a GateError for a name that is no name: it becomes part of a ref and of a path. */
export function checkBaselineName(name: string): string {
  if (namePattern.test(name) && !/\.\.|\.$|\.lock$/.test(name)) return name;
  throw usageError(
    `"${name}" cannot name a baseline: use letters, digits, ".", "_" and "-", at most 100.`,
  );
}

/** Stores the record and points the baseline's ref at its commit. Returns the record's path. */
export async function storeBaseline({ root }: Repository, record: PerfBaseline): Promise<string> {
  const name = checkBaselineName(record.name);
  const folder = await makeFolderInTree(
    root,
    `${storeDir}/baselines`,
    'the baselines are kept there',
  );
  // Keeps the store out of the user's commits without touching their own ignore file.
  await writeWhole(join(root, storeDir, '.gitignore'), '*\n');
  const path = join(folder, `${name}.json`);
  await writeWhole(path, serializeDocument(baselineDocument, record), () =>
    runGit(root, ['update-ref', `${refPrefix}${name}`, record.commit], {
      doing: `saving the baseline ${name}`,
    }),
  );
  return path;
}

/** The commit of a named baseline. Throws a GateError when there is none. */
export async function baselineCommit(repository: Repository, name: string): Promise<string> {
  const commit = await commitOf(repository, `${refPrefix}${checkBaselineName(name)}`);
  if (commit !== undefined) return commit;
  throw new GateError({
    code: 'baseline-unknown',
    name,
    known: await baselineNames(repository),
    revision: await revisionToCompare(repository),
  });
}

/** Names of all saved baselines, sorted. */
export async function baselineNames({ root }: Repository): Promise<string[]> {
  const output = await askGit(root, ['for-each-ref', '--format=%(refname)', refPrefix], {
    doing: 'listing the baselines',
  });
  return (output ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(refPrefix.length))
    .sort();
}

/** The record of a named baseline; undefined when there is none. Throws when it is damaged. */
export async function readRecord(
  { root }: Repository,
  name: string,
): Promise<PerfBaseline | undefined> {
  const path = join(root, storeDir, 'baselines', `${checkBaselineName(name)}.json`);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  return parseRecord(text, path);
}

/** Throws a GateError (record-corrupt) when the text is no valid record. */
export function parseRecord(text: string, path: string): PerfBaseline {
  const checked = checkText(baselineDocument, text);
  if (checked.kind === 'valid') return checked.value;
  throw new GateError({ code: 'record-corrupt', path, issues: checked.issues });
}
