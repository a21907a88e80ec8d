import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { childEnvironment, type OwnFolders } from './child-environment.ts';

/** What the processes of each side find in their environment. */
export type SideEnvironments = Readonly<Record<'baseline' | 'candidate', NodeJS.ProcessEnv>>;

/**
 * The name of each side's folder, which holds its tree, its home and its temporary files. All are of one
 * length: a path is part of what a process is given and of what it makes, and a longer one moves all that
 * lies behind it (Mytkowicz et al., "Producing wrong data", ASPLOS 2009; docs/decisions/two-trees.md).
 */
export const sideFolders = { baseline: 'base', candidate: 'cand' } as const;

/** Where a copy of the baseline stands that takes the candidate's place; as long as theirs. */
export const controlFolder = 'ctrl';

/** Folder of a self-test's tree with edits that change nothing; as long as the others. */
export const editedFolder = 'edit';

/** A folder's name in a lane, as long as the first lane's: `base`, `bas2`, `bas3`. Lanes are counted from 0. */
export function inLane(name: string, lane: number): string {
  return lane === 0 ? name : `${name.slice(0, -1)}${lane + 1}`;
}

/**
 * The environments of both sides, with a home and a folder for temporary files each, made below
 * `tempDir`: suites of both run at the same time, and what one keeps there under a fixed name is not for
 * the other, nor for another lane. Throws a GateError (usage) as `childEnvironment` does.
 */
export async function makeSideEnvironments(
  passEnv: readonly string[],
  tempDir: string,
  lane = 0,
): Promise<SideEnvironments> {
  const environmentIn = async (name: string) =>
    childEnvironment(passEnv, await makeOwnFolders(join(tempDir, inLane(name, lane))));
  return {
    baseline: await environmentIn(sideFolders.baseline),
    candidate: await environmentIn(sideFolders.candidate),
  };
}

/** One environment for whatever runs, where only one tree is looked at. */
export function sameForBoth(env: NodeJS.ProcessEnv): SideEnvironments {
  return { baseline: env, candidate: env };
}

async function makeOwnFolders(parent: string): Promise<OwnFolders> {
  const folders = { home: join(parent, 'home'), temporary: join(parent, 'tmp') };
  await mkdir(folders.home, { recursive: true });
  await mkdir(folders.temporary, { recursive: true });
  return folders;
}
