import { basename, dirname, join } from 'node:path';
import {
  inLane,
  makeSideEnvironments,
  type SideEnvironments,
} from '../processes/side-environments.ts';
import { copyForLane } from '../trees/lane-tree.ts';
import { type SuiteNode, withNodeOnPath } from './machine/find-suite-node.ts';

/**
 * What the processes of a further lane run in: what a suite keeps beside itself, in its home or among its
 * temporary files, is not made for two that measure it at once.
 */
export interface LaneGround {
  readonly environments: SideEnvironments;
  /** The lane's copy of a tree, built and installed as that is, at a path as long; made when asked for first. */
  treeOf(root: string): Promise<string>;
}

/** Grounds below `tempDir`, where the first lane's trees and homes are. Lanes are counted from 0. */
export function groundsBelow(
  tempDir: string,
  passEnv: readonly string[],
  node: SuiteNode,
): (lane: number) => Promise<LaneGround> {
  return async (lane) => {
    const copies = new Map<string, Promise<string>>();
    return {
      environments: withNodeOnPath(await makeSideEnvironments(passEnv, tempDir, lane), node),
      treeOf: (root) => {
        const copy = copies.get(root) ?? copyForLane(root, pathInLane(root, lane));
        copies.set(root, copy);
        return copy;
      },
    };
  };
}

/** Of a tree that stands in a folder with a side's name. */
function pathInLane(root: string, lane: number): string {
  const folder = dirname(root);
  return join(dirname(folder), inLane(basename(folder), lane), basename(root));
}
