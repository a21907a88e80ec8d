import { type Dirent, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Placed, placeFile, placeLink } from '../place-file.ts';
import { type LinkedFile, noteFile } from './changed-dependencies.ts';
import { isRealFolder } from './installed/read-state.ts';
import { storeFolders } from './installed/store-folders.ts';

/** A tree that is given dependencies. */
export interface Target {
  /** Real path. */
  readonly root: string;
  /** Of the folder of a `node_modules`, by path from the root, whether it is wanted. Default: every one. */
  readonly isShared?: (folder: string) => boolean;
}

export interface Sharing {
  readonly asCopies: boolean;
  /** What the package manager says that filled the `node_modules` of a folder. Default: nothing. */
  readonly keepsIn?: (folder: string) => Keeps;
}

/**
 * Whether a package manager installed what stands as `name` in the `node_modules` of `parent`, a path from
 * the root; undefined where it does not say.
 */
export type Keeps = (parent: string, name: string) => boolean | undefined;

export interface SharedDependencies {
  /** Real path of the tree that they are of; the other paths are from there. */
  readonly from: string;
  readonly linked: readonly LinkedFile[];
  /** What stands in a `node_modules` and was not installed, sorted. */
  readonly leftOut: readonly string[];
}

/** What managers themselves keep in `node_modules`; all else with a dot is some tool's. */
const keptByManagers: ReadonlySet<string> = new Set([
  '.bin',
  '.bun-tag',
  '.modules.yaml',
  '.package-lock.json',
  '.package-map.json',
  '.pnpm-workspace-state.json',
  '.pnpm-workspace-state-v1.json',
  '.yarn-integrity',
  '.yarn-metadata.json',
  '.yarn-state.yml',
]);

/**
 * Gives every target the `node_modules` of these `folders` of `from`, file by file, as hard links or as
 * copies; `asCopies` when a build will write into them. Links to workspace packages are relative, so they
 * then point into the new tree; one symbolic link to the whole folder would load the packages of `from`
 * (seen). What no manager installed is left out: it is of the code that made it. What a target has already
 * stays. All roots are real paths.
 */
export function shareDependencies(
  from: string,
  folders: readonly string[],
  targets: readonly Target[],
  { asCopies, keepsIn = () => () => undefined }: Sharing,
): SharedDependencies {
  const walk = new Walk(from, asCopies ? 'copied' : 'linked');
  for (const folder of folders) {
    const roots = targets.flatMap(({ root, isShared = () => true }) =>
      isShared(folder) && hasFolder(root, folder) ? [root] : [],
    );
    if (roots.length > 0) walk.share(folder, roots, keepsIn(folder));
  }
  const { linked, leftOut } = walk;
  return { from, linked, leftOut: leftOut.sort() };
}

/** One walk for all trees. Without promises: there are tens of thousands of files, and nothing else to do. */
class Walk {
  readonly linked: LinkedFile[] = [];
  readonly leftOut: string[] = [];
  readonly #from: string;
  readonly #how: Placed;
  #keeps: Keeps = () => undefined;

  constructor(from: string, how: Placed) {
    this.#from = from;
    this.#how = how;
  }

  share(folder: string, roots: readonly string[], keeps: Keeps): void {
    this.#keeps = keeps;
    const path = posix.join(folder, 'node_modules');
    if (lstatSync(join(this.#from, path)).isSymbolicLink()) placeLink(this.#from, path, roots);
    else this.#shareModules(path, roots);
  }

  /** `scope` is the folder of one, with its packages. */
  #shareModules(path: string, roots: readonly string[], scope?: string): void {
    const folder = scope === undefined ? path : posix.join(path, scope);
    this.#within(folder, roots, (below, entry, open) => {
      const name = scope === undefined ? entry.name : `${scope}/${entry.name}`;
      if (entry.isSymbolicLink()) placeLink(this.#from, below, open);
      else if (storeFolders.has(name)) this.#shareStore(below, open);
      // Managers rewrite what they keep themselves.
      else if (keptByManagers.has(name)) this.#shareContent(below, entry, open, 'copied');
      else if (/^@[^/]+$/.test(name) && entry.isDirectory()) this.#shareModules(path, open, name);
      else if (this.#isInstalled(posix.dirname(path), name, below)) {
        this.#sharePackage(below, entry, open);
      } else this.#leave(below, open);
    });
  }

  /** Names of packages begin with no dot. What came inside another package is in no list. */
  #isInstalled(parent: string, name: string, path: string): boolean {
    const said = this.#keeps(parent, name);
    if (said !== undefined) return said;
    return !name.startsWith('.') && existsSync(join(this.#from, path, 'package.json'));
  }

  /** `.pnpm` and its like: packages, each in a folder with a `node_modules`. */
  #shareStore(path: string, roots: readonly string[]): void {
    this.#within(path, roots, (below, entry, open) => {
      if (!entry.isDirectory()) this.#shareContent(below, entry, open, 'copied');
      else if (entry.name === 'node_modules') this.#shareModules(below, open);
      else this.#sharePackage(below, entry, open);
    });
  }

  /** Only directly below a package, `node_modules` holds what was installed; deeper it is its content. */
  #sharePackage(path: string, entry: Dirent, roots: readonly string[]): void {
    if (!entry.isDirectory()) {
      this.#shareContent(path, entry, roots);
      return;
    }
    this.#within(path, roots, (below, inner, open) => {
      if (inner.name === 'node_modules' && inner.isDirectory()) this.#shareModules(below, open);
      else this.#shareContent(below, inner, open);
    });
  }

  #shareContent(path: string, entry: Dirent, roots: readonly string[], how = this.#how): void {
    if (entry.isSymbolicLink()) placeLink(this.#from, path, roots);
    else if (entry.isFile()) this.#shareFile(path, roots, how);
    else if (entry.isDirectory()) {
      this.#within(path, roots, (below, inner, open) =>
        this.#shareContent(below, inner, open, how),
      );
    }
  }

  #shareFile(path: string, roots: readonly string[], how: Placed): void {
    const source = join(this.#from, path);
    const done = roots.map((root) => placeFile(source, join(root, path), how));
    if (done.includes('linked')) this.linked.push(noteFile(source, path));
  }

  /** What is committed is there already. */
  #leave(path: string, roots: readonly string[]): void {
    if (roots.some((root) => !existsSync(join(root, path)))) this.leftOut.push(path);
  }

  /** Each entry of a folder, with the trees in which it can be filled: those where no file or link has its place. */
  #within(
    path: string,
    roots: readonly string[],
    share: (below: string, entry: Dirent, open: readonly string[]) => void,
  ): void {
    const open = roots.filter((root) => makeFolder(join(root, path)));
    for (const entry of readdirSync(join(this.#from, path), { withFileTypes: true })) {
      share(posix.join(path, entry.name), entry, open);
    }
  }
}

/** False where a file or a link has its place. */
function makeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return lstatSync(path).isDirectory();
  }
}

/** A folder itself, through no link on the way: what is written into it stays in its tree. */
function hasFolder(root: string, folder: string): boolean {
  const parts = folder === '.' ? [] : folder.split('/');
  return parts.every((_, i) => isRealFolder(join(root, ...parts.slice(0, i + 1))));
}
