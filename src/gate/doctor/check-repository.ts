import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { utcDay } from '../contracts/day.ts';
import { GateError, problemOf } from '../contracts/problems.ts';
import { reportFolder } from '../contracts/report-files.ts';
import { credentialsLeftIn } from '../git/credentials-left.ts';
import { gitIn, isShallow } from '../git/git.ts';
import type { Repository } from '../git/repository.ts';
import { baselineCommit, readRecord } from '../record/local-store.ts';
import { riskNotesDir } from '../risk-notes/path.ts';
import type { ReviewedNote } from '../risk-notes/review.ts';
import { folderInTree } from '../system/safe-files.ts';
import { advice, type Finding, good, problem } from './finding.ts';

/** How much of its history the clone has. */
export async function checkDepth(repository: Repository): Promise<Finding> {
  if (!(await isShallow(gitIn(repository.root))))
    return good('history', 'The clone has its whole history.');
  return advice(
    'history',
    'The clone is shallow, so a baseline may have to be fetched first.',
    'git fetch --unshallow, or "fetch-depth: 0" at actions/checkout',
  );
}

/** Whether reports and baselines can be written where they belong. */
export async function checkPlaces({ root }: Repository): Promise<Finding> {
  try {
    for (const path of [reportFolder, '.fj-perf/baselines']) {
      const folder = await folderInTree(root, path, 'reports and baselines go there');
      await requireWritable(folder, path);
    }
    return good('places', 'Reports and baselines can be written.');
  } catch (error) {
    return problem('places', error);
  }
}

async function requireWritable(folder: string, path: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch (cause) {
    // What is not there yet is made in the folder above.
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return requireWritable(dirname(folder), path);
    throw new GateError({ code: 'unsafe-path', path, detail: message }, { cause });
  }
}

/** Whether `check` without flags would find what to compare with. */
export async function checkBaseline(repository: Repository, name: string): Promise<Finding> {
  try {
    const commit = await baselineCommit(repository, name);
    const record = await readRecord(repository, name);
    const saved =
      record === undefined ? 'its record is not here' : `saved ${utcDay(record.saved_at_unix_ms)}`;
    return good('baseline', `"${name}" is commit ${commit.slice(0, 12)}, ${saved}.`);
  } catch (error) {
    const found = problemOf(error);
    const save = 'npx fj-perf-gate baseline save';
    if (found.code !== 'baseline-unknown') return problem('baseline', error, save);
    // A workflow never needs one: there the event names the commit.
    return advice(
      'baseline',
      `No baseline "${name}" is saved in this clone, so "check" needs a commit to compare with.`,
      `npx fj-perf-gate check --baseline-ref ${found.revision ?? 'HEAD'}`,
    );
  }
}

/** Credentials that benchmark code could read, from where checkouts leave them. Never shows a value. */
export async function checkCredentials({ root }: Repository): Promise<Finding> {
  const left = await credentialsLeftIn(root);
  if (left.length === 0) return good('credentials', 'The checkout holds no credentials.');
  return advice(
    'credentials',
    `The checkout holds credentials (${left.join(', ')}), which benchmark code can read.`,
    'Set "persist-credentials: false" at actions/checkout, or remove them with "git config --unset-all".',
  );
}

/** What is not ignored is measured along with the tree, and makes it another tree after each run. */
export function checkIgnored(missingLines: readonly string[]): Finding {
  // The store ignores itself.
  const missing = missingLines.filter((line) => line !== '.fj-perf/');
  if (missing.length === 0) return good('ignored', 'Reports and packages stay out of git.');
  return advice(
    'ignored',
    `git does not ignore ${missing.join(' and ')}, so each run would take it for a part of the tree.`,
    'npx fj-perf-gate init adds the lines to .gitignore',
  );
}

export function checkNotes(
  notes: readonly ReviewedNote[],
  ignoringRule: string | undefined,
): Finding {
  if (ignoringRule !== undefined) {
    return advice(
      'risk notes',
      `git ignores ${riskNotesDir} (${ignoringRule}), and the gate reads risk notes from git.`,
      'Ignore "artifacts/ci/" instead.',
    );
  }
  const invalid = notes.filter(({ state }) => state === 'invalid');
  if (invalid.length === 0) return good('risk notes', `${notes.length} here, none invalid.`);
  return advice(
    'risk notes',
    `${invalid.length} of ${notes.length} can cover nothing, since they are not valid.`,
    'npx fj-perf-gate risk-note check',
  );
}
