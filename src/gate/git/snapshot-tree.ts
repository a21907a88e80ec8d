import { copyFile, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { reportFiles, reportFolder } from '../contracts/report-files.ts';
import { makeTemporaryFolder } from '../system/temporary-folder.ts';
import { type GitOptions, runGit, withoutFilters } from './git.ts';
import type { Repository } from './repository.ts';

export interface Snapshot {
  readonly commit: string;
  /** What is checked out. */
  readonly head: string;
  /** True when the tree differs from it; the commit then exists only for the gate. */
  readonly dirty: boolean;
}

const doing = 'recording the tree as it is';

/** Committed or not, a run takes them away, or folders in their place, and writes its own: no change of the tree. */
const reports = Object.values(reportFiles).flatMap((name) =>
  ['', '/**'].map((inside) => `:(top,glob)${reportFolder}/**/${name}${inside}`),
);

/**
 * The tree as it is, as a commit: untracked files are in it, ignored ones are not (nor is what became of
 * the gate's reports), and branches, index and work tree stay untouched, also in the middle of a merge.
 * HEAD itself when nothing differs.
 */
export async function snapshotTree({ root }: Repository): Promise<Snapshot> {
  const folder = await makeTemporaryFolder('index-');
  try {
    // What does not depend on each other is asked at once: a process costs more than its work here.
    const [headCommit, headTree, ownIndex, noFilters] = await Promise.all([
      runGit(root, ['rev-parse', 'HEAD'], { doing }),
      runGit(root, ['rev-parse', 'HEAD^{tree}'], { doing }),
      runGit(root, ['rev-parse', '--git-path', 'index'], { doing }),
      withoutFilters(root),
    ]);
    const head = headCommit.trim();
    const own = resolve(root, ownIndex.trimEnd());
    const indexAt = (path: string) => ({ doing, env: { ...noFilters, GIT_INDEX_FILE: path } });
    const [pathAsOld, pathYoung] = [join(folder, 'as-old'), join(folder, 'young')];
    const [asOld, young] = [indexAt(pathAsOld), indexAt(pathYoung)];
    await copyIndex(own, pathAsOld, pathYoung);
    await addAll(root, asOld);
    await trustFiltered(root, asOld, young);
    const writeTree = async () => (await runGit(root, ['write-tree'], asOld)).trim();
    if ((await writeTree()) === headTree.trim()) return { commit: head, head, dirty: false };
    // Not left out when adding: git refuses to be told of a path there that is ignored.
    await runGit(root, ['reset', '--quiet', 'HEAD', '--', ...reports], asOld);
    const tree = await writeTree();
    if (tree === headTree.trim()) return { commit: head, head, dirty: false };
    const message = 'fj-perf-gate: the tree as it was';
    const commit = await runGit(root, ['commit-tree', tree, '-p', head, '-m', message], {
      doing,
      env: snapshotIdentity,
    });
    return { commit: commit.trim(), head, dirty: true };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Two copies of the index. Git looks again at what a file holds that is no older than the index, as it
 * may have changed within the same second: in `asOld` as in the user's own, in `young` at none.
 */
async function copyIndex(own: string, asOld: string, young: string): Promise<void> {
  const stats = await stat(own).catch(() => undefined);
  if (stats === undefined) return;
  const ageTo = async (path: string, seconds: number) => {
    await copyFile(own, path);
    await utimes(path, seconds, seconds);
  };
  await ageTo(asOld, Math.floor(stats.mtimeMs) / 1000);
  await ageTo(young, stats.mtimeMs / 1000 + 60);
}

function addAll(root: string, options: GitOptions): Promise<string> {
  return runGit(root, ['add', '--all', '--', ':/'], options);
}

/**
 * What a filter of git expands (LFS), it is not switched on here to be read again: of such files the index
 * is trusted whatever its age, or those of a fresh clone would look changed.
 */
async function trustFiltered(root: string, asOld: GitOptions, young: GitOptions): Promise<void> {
  const seen = await filteredEntries(root, asOld);
  if (seen.size === 0) return;
  await addAll(root, young);
  const trusted = await filteredEntries(root, young);
  const differing = [...trusted].filter(([path, entry]) => entry !== seen.get(path));
  for (let start = 0; start < differing.length; start += 100) {
    const some = differing.slice(start, start + 100);
    const entries = some.flatMap(([path, entry]) => ['--cacheinfo', `${entry},${path}`]);
    await runGit(root, ['update-index', '--add', ...entries], asOld);
  }
}

/** Mode and object (`100644,1234…`) of the files whose attributes name a filter, by path. */
async function filteredEntries(root: string, options: GitOptions): Promise<Map<string, string>> {
  const unfiltered = ['!filter', '-filter'].map((attribute) => `:(top,exclude,attr:${attribute})`);
  const args = ['ls-files', '--stage', '-z', '--full-name', '--', ':/', ...unfiltered];
  const output = await runGit(root, args, options);
  return new Map(
    output.split('\0').flatMap((line) => {
      const [, mode, object, path] = /^(\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
      return path === undefined ? [] : [[path, `${mode},${object}`]];
    }),
  );
}

/** Fixed, so that the same tree on the same HEAD is the same commit. */
const snapshotIdentity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role): [string, string][] => [
    [`GIT_${role}_NAME`, 'fj-perf-gate'],
    [`GIT_${role}_EMAIL`, 'fj-perf-gate@localhost'],
    [`GIT_${role}_DATE`, '2000-01-01T00:00:00Z'],
  ]),
);
