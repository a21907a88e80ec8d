import { readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { merge } from '../gate/commands/merge.ts';
import { problemOf, usageError } from '../gate/contracts/problems.ts';
import { reportFiles } from '../gate/contracts/report-files.ts';
import { type CheckOutcome, reportProblem } from '../gate/run/publish.ts';
import { runRequestOf } from './run-request.ts';
import type { Step } from './step.ts';

/** Judges the shards that other jobs measured against `baseline`; runs no code of the change. */
export async function mergeShards(baseline: string, step: Step): Promise<CheckOutcome> {
  const { cwd } = runRequestOf(step);
  try {
    const folder = resolve(step.runner.workspace, step.inputs.shardsPath ?? '.');
    const paths = await findEvidence(folder, cwd);
    step.core.info(`Merging ${paths.length} shards.`);
    const files = paths.map((path) => ({ path, name: relative(folder, path) }));
    return await merge({ cwd, files, baseline }, step.ports);
  } catch (error) {
    return await reportProblem(cwd, problemOf(error), step.ports);
  }
}

/** Every shard's evidence below a folder, in a fixed order; links are not followed. */
async function findEvidence(folder: string, checkout: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name === reportFiles.evidence)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length === 0) {
    throw usageError(
      `There is no ${reportFiles.evidence} below ${folder}: download the artifacts of the shards there, each into a folder of its own, with actions/download-artifact.`,
    );
  }
  // Files that are not committed would make this tree another than the one that was measured.
  const way = relative(await realpath(checkout), await realpath(folder));
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return paths;
  throw usageError(
    'The input shards-path lies inside the checkout: choose a folder below runner.temp.',
  );
}
