import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../../contracts/problems.ts';

/** A file that several trees share as one, as it was when they were given it. */
export interface LinkedFile {
  /** From the root. */
  readonly path: string;
  readonly inode: number;
  readonly modifiedMs: number;
  readonly bytes: number;
}

export interface LinkedFiles {
  /** Real path of the tree that they are of. */
  readonly from: string;
  readonly linked: readonly LinkedFile[];
}

export function noteFile(source: string, path: string): LinkedFile {
  const { ino, mtimeMs, size } = lstatSync(source);
  return { path, inode: ino, modifiedMs: mtimeMs, bytes: size };
}

/**
 * Paths of the files that were written to since they were noted: through a link, what one side writes is in
 * the other and in the user's own tree. A file that was replaced by another is none of these. The time of
 * the last change of the inode says nothing: a second run in the same clone changes it by linking.
 */
export function changedDependencies({ from, linked }: LinkedFiles): string[] {
  return linked.flatMap(({ path, inode, modifiedMs, bytes }) => {
    const now = lstatSync(join(from, path), { throwIfNoEntry: false });
    if (now === undefined || now.ino !== inode) return [];
    return now.mtimeMs === modifiedMs && now.size === bytes ? [] : [path];
  });
}

/** Throws a GateError (dependency-written) where there are any. */
export function requireUnchanged(
  shared: LinkedFiles & { reinstallCommandFor(path: string): string },
): void {
  const paths = changedDependencies(shared);
  const [first] = paths;
  if (first === undefined) return;
  const command = shared.reinstallCommandFor(first);
  throw new GateError({ code: 'dependency-written', paths, command });
}
