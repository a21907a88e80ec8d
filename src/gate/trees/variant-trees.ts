import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { applyNullEdits } from '../null-edits/apply-null-edits.ts';
import { lettersOfLongFolder, type SelftestVariant } from '../plan/selftest-variants.ts';
import { editedFolder } from '../processes/side-environments.ts';
import { copyEdited } from './edited-tree.ts';
import { rootBelow, type SideTrees } from './side-trees.ts';

/** Two trees of equal code; real paths of equal length. */
export interface EqualTrees {
  /** The folder below which both stand. */
  readonly parent: string;
  readonly plain: string;
  /** With a variant's edits; where it has none, another clean checkout. */
  readonly edited: string;
}

/**
 * The trees of a self-test. What is checked out, installed and built in a folder is made when a run first
 * needs it, and serves all that follow.
 */
export class VariantTrees implements AsyncDisposable {
  readonly #tempDir: string;
  readonly #prepare: (folder: string) => Promise<SideTrees>;
  readonly #listModules: (root: string) => Promise<readonly string[]>;
  readonly #prepared = new Map<string, SideTrees>();
  #modules: readonly string[] | undefined;

  /** `listModules`: first-party files that suites of the tree at a root load as code, from the root. */
  constructor(
    tempDir: string,
    prepare: (folder: string) => Promise<SideTrees>,
    listModules: (root: string) => Promise<readonly string[]>,
  ) {
    this.#tempDir = tempDir;
    this.#prepare = prepare;
    this.#listModules = listModules;
  }

  /** Letters of a root in the short folder. */
  get shortRootLength(): number {
    return rootBelow(this.#tempDir, 'baseline').length;
  }

  /** The edited tree is the variant's until the next call. */
  async make({ edits, folder }: SelftestVariant): Promise<EqualTrees> {
    const parent = folder === 'short' ? this.#tempDir : longFolderIn(this.#tempDir);
    const { roots } = await this.#preparedIn(parent);
    const plain = roots.baseline;
    if (edits.length === 0) return { parent, plain, edited: roots.candidate };
    this.#modules ??= await this.#listModules(plain);
    const root = join(parent, editedFolder, basename(plain));
    const edited = await copyEdited(plain, root, this.#modules, (source, path) =>
      applyNullEdits(source, path, edits),
    );
    return { parent, plain, edited };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const trees of this.#prepared.values()) await trees.remove();
  }

  async #preparedIn(folder: string): Promise<SideTrees> {
    const known = this.#prepared.get(folder);
    if (known !== undefined) return known;
    await mkdir(folder, { recursive: true });
    const trees = await this.#prepare(folder);
    this.#prepared.set(folder, trees);
    return trees;
  }
}

/** Its name and the separator make the difference in letters. */
function longFolderIn(tempDir: string): string {
  return join(tempDir, 'a-long-way-'.repeat(lettersOfLongFolder).slice(0, lettersOfLongFolder - 1));
}
