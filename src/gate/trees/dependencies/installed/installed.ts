import type { Agent } from 'package-manager-detector';

/** What a package manager left beside the packages of one folder, which says what it installed. */
export interface Installed {
  readonly agent: Agent;
  /** The name of the lockfile that it goes by; undefined where the folder has none. */
  readonly lockfile: string | undefined;
  /** Whether it made the `node_modules` of a folder: `.` is its own, others are paths from that. */
  covers(folder: string): boolean;
  /**
   * Whether the manager installed what stands as `name` in the `node_modules` of `parent`, a path from its
   * folder; undefined where it does not say.
   */
  keeps(parent: string, name: string): boolean | undefined;
  /** A package that is not what the lockfile asks for. */
  findMismatch(): Mismatch | undefined;
  /** Packages that lie in a folder and were copied from there. */
  readonly folderPackages: readonly FolderPackage[];
}

export interface Mismatch {
  readonly name: string;
  /** The installed version; undefined where it is missing. */
  readonly found?: string | undefined;
  /** The version that is locked; undefined where none is. */
  readonly wanted?: string | undefined;
}

/** All are paths from the install's folder. */
export interface FolderPackage {
  readonly name: string;
  readonly source: string;
  /** Where copies can stand. */
  readonly places: readonly string[];
}

/** A folder in the user's tree, and the same one in the checkout of the candidate. */
export interface Place {
  readonly folder: string;
  readonly locked: string;
}
