import { lstat, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, posix, relative } from 'node:path';
import { type Agent, detect } from 'package-manager-detector';
import { reportFolder } from '../contracts/report-files.ts';
import { findDefaultBranch } from '../git/default-branch.ts';
import { ignoringRule } from '../git/ignored-files.ts';
import { listWorkTree } from '../git/list-work-tree.ts';
import { commitOf, findRepository, type Repository } from '../git/repository.ts';
import { isLockfile } from '../plan/dependency-folders.ts';
import { firstHarness } from '../plan/harness-packages.ts';
import { isTooOld } from '../system/oldest-node.ts';
import { findHarnessSuites, type SuitesFound } from './find-harness-suites.ts';
import { type Manifest, readManifest } from './read-manifest.ts';

/** What can be found out about a repository without asking anybody. */
export interface Project {
  readonly root: string;
  readonly hasCommit: boolean;
  readonly defaultBranch: string;
  /** Of the package that `init` runs in, relative to the root with `/`; '' is the root itself. */
  readonly folder: string;
  readonly manifest: Manifest | undefined;
  /** Short, for names of files and groups. */
  readonly name: string;
  readonly isTypeScript: boolean;
  /** With the generation where it matters, such as `yarn@berry`. */
  readonly packageManager: Agent;
  /** Where dependencies are installed: the folder of the lockfile, in a workspace its root. */
  readonly installFolder: string;
  readonly isLocked: boolean;
  readonly hasWorkspaces: boolean;
  /** A file that names a Node that is new enough, such as `.nvmrc`. */
  readonly nodeVersionFile: string | undefined;
  /** Files that git knows or does not ignore, from the root. */
  readonly files: readonly string[];
  readonly found: SuitesFound;
  /** The workflow that uses this gate already, if one does. */
  readonly gatedBy: string | undefined;
  /** Packages that the suites, or a first one, are written with and that are not installed. */
  readonly missingHarnesses: readonly string[];
  /** Of the paths that the gate writes or reads, those that git ignores, with the rule. */
  readonly ignored: ReadonlyMap<string, string>;
}

/** Paths whose being ignored matters, each with a name below it that git can be asked for. */
export const pathsOfInterest = {
  reports: `${reportFolder}/report`,
  notes: 'artifacts/performance/risk_notes/a.risk_note.json',
  store: '.fj-perf/baselines',
  packages: 'node_modules/a',
} as const;

/** Looks at the repository around a folder; writes nothing. Throws a GateError outside a repository. */
export async function lookAtProject(cwd: string): Promise<Project> {
  const repository = await findRepository(cwd);
  const { root } = repository;
  const files = await listWorkTree(repository);
  const here = relative(root, await realpath(cwd)).replaceAll('\\', '/');
  const folder =
    nearestFolder(here, (place) => files.includes(posix.join(place, 'package.json'))) ?? '';
  const manifest = await readManifest(join(root, folder));
  const detected = await detect({ cwd: join(root, folder), stopDir: root });
  const lockedFolder = nearestFolder(folder, (place) =>
    files.some((file) => dirname(file) === (place || '.') && isLockfile(file)),
  );
  const has = (name: string) => files.includes(posix.join(folder, name));
  const isTypeScript = has('tsconfig.json') || manifest?.packages.has('typescript') === true;
  const found = await findHarnessSuites(repository, files);
  const harnesses = found.harnesses.length === 0 ? [firstHarness] : found.harnesses;
  return {
    root,
    hasCommit: (await commitOf(repository, 'HEAD')) !== undefined,
    defaultBranch: await findDefaultBranch(repository),
    folder,
    manifest,
    name: shortName(manifest?.name ?? basename(join(root, folder))),
    isTypeScript,
    packageManager: detected?.agent ?? 'npm',
    installFolder: lockedFolder ?? folder,
    isLocked: lockedFolder !== undefined,
    hasWorkspaces: manifest?.hasWorkspaces === true || has('pnpm-workspace.yaml'),
    nodeVersionFile: await findNodeVersionFile(repository, files),
    files,
    found,
    gatedBy: await findGate(repository, files),
    missingHarnesses: await notInstalled(harnesses, root, folder),
    ignored: await findIgnored(repository),
  };
}

/** The first of a folder and those above it, up to the root (''), that is what is looked for. */
function nearestFolder(from: string, isIt: (folder: string) => boolean): string | undefined {
  if (isIt(from)) return from;
  if (from === '') return undefined;
  const above = posix.dirname(from);
  return nearestFolder(above === '.' ? '' : above, isIt);
}

async function findNodeVersionFile(
  { root }: Repository,
  files: readonly string[],
): Promise<string | undefined> {
  for (const name of ['.nvmrc', '.node-version']) {
    if (!files.includes(name)) continue;
    const text = (await readFile(join(root, name), 'utf8').catch(() => '')).trim();
    const [, major = '', rest = ''] = /^v?(\d+)((?:\.\d+)*)$/.exec(text) ?? [];
    // A major version alone means its newest release.
    const version = rest === '' ? `${major}.999.0` : major + rest;
    if (major !== '' && !isTooOld(version)) return name;
  }
  return undefined;
}

async function findGate(
  { root }: Repository,
  files: readonly string[],
): Promise<string | undefined> {
  for (const file of files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))) {
    const text = await readFile(join(root, file), 'utf8').catch(() => '');
    if (/\bfj-perf-gate\b/.test(text)) return file;
  }
  return undefined;
}

async function findIgnored(repository: Repository): Promise<Map<string, string>> {
  const rules = new Map<string, string>();
  for (const path of Object.values(pathsOfInterest)) {
    const rule = await ignoringRule(repository, path);
    if (rule !== undefined) rules.set(path, rule);
  }
  return rules;
}

function shortName(name: string): string {
  const last = name.split('/').at(-1) ?? '';
  return (
    last
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'first'
  );
}

async function notInstalled(names: readonly string[], root: string, folder: string) {
  const installed = await Promise.all(names.map((name) => isInstalled(name, root, folder)));
  return names.filter((_, i) => !installed[i]);
}

/** Looks upwards as Node does, within the tree. */
async function isInstalled(name: string, root: string, folder: string): Promise<boolean> {
  const found = await lstat(join(root, folder, 'node_modules', name)).catch(() => undefined);
  if (found !== undefined) return true;
  return folder === '' || folder === '.' ? false : isInstalled(name, root, posix.dirname(folder));
}
