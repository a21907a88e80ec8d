import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { childEnvironment, type OwnFolders } from './child-environment.ts';

/** What the processes of each side find in their environment. */
export type SideEnvironments = Readonly<Record<'baseline' | 'candidate', NodeJS.ProcessEnv>>;

/**
 * A folder's name for each side, of equal length: what a process is given on its stack shifts what lies
 * behind it, which a loop can feel (Mytkowicz et al., "Producing wrong data", ASPLOS 2009).
 */
export const sideFolders = { baseline: 'side-b', candidate: 'side-c' } as const;

/**
 * The environments of both sides, with a home and a folder for temporary files each, made below
 * `tempDir`: suites of both run at the same time, and what one keeps there under a fixed name is not for
 * the other. Throws a GateError (usage) as `childEnvironment` does.
 */
export async function makeSideEnvironments(
  passEnv: readonly string[],
  tempDir: string,
): Promise<SideEnvironments> {
  const environmentIn = async (name: string) =>
    childEnvironment(passEnv, await makeOwnFolders(join(tempDir, name)));
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
