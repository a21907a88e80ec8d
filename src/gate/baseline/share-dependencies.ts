import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  symlink,
} from 'node:fs/promises';
import { join, relative } from 'node:path';
import { detect, resolveCommand } from 'package-manager-detector';

const lockfiles = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
];

/** Whether both trees ask for the same packages: every lockfile is equal, or absent on both sides. */
export async function haveEqualLockfiles(left: string, right: string): Promise<boolean> {
  // Without a lockfile the manifest is all there is to compare.
  const names = [...lockfiles];
  const present = await Promise.all(lockfiles.map((name) => exists(join(left, name))));
  if (!present.includes(true)) names.push('package.json');
  for (const name of names) {
    const [ours, theirs] = await Promise.all([contentOf(left, name), contentOf(right, name)]);
    if (ours === undefined && theirs === undefined) continue;
    if (ours === undefined || theirs === undefined || !ours.equals(theirs)) return false;
  }
  return true;
}

/** The command that installs a tree's dependencies as its lockfile says; undefined without manifest. */
export async function installCommandOf(root: string): Promise<string | undefined> {
  if (!(await exists(join(root, 'package.json')))) return undefined;
  const detected = await detect({ cwd: root, stopDir: root });
  const frozen = resolveCommand(detected?.agent ?? 'npm', 'frozen', []);
  const locked = detected !== null && frozen !== null;
  return locked ? [frozen.command, ...frozen.args].join(' ') : 'npm install --no-audit --no-fund';
}

/**
 * Gives `to` every `node_modules` of `from`, file by file, as hard links or as copies. Links to
 * workspace packages are relative, so they then point into the new tree; one symbolic link to the
 * whole folder would load the candidate's workspace packages (seen). `asCopies` when an install or a
 * build will write into them. Returns how many files there are.
 */
export async function shareDependencies(
  from: string,
  to: string,
  asCopies: boolean,
): Promise<number> {
  const place = asCopies ? copyFile : linkOrCopy;
  let files = 0;

  async function shareFolder(source: string, target: string): Promise<void> {
    await mkdir(target, { recursive: true });
    for (const entry of await readdir(source, { withFileTypes: true })) {
      const [inside, outside] = [join(source, entry.name), join(target, entry.name)];
      if (entry.isSymbolicLink()) await symlink(await relink(inside), outside);
      else if (entry.isDirectory()) await shareFolder(inside, outside);
      else if (entry.isFile()) {
        files++;
        await place(inside, outside);
      }
    }
  }

  /** A link by absolute path into the candidate's tree would lead back to it. */
  async function relink(path: string): Promise<string> {
    const target = await readlink(path);
    const below = relative(from, target);
    const leadsBack = target.startsWith('/') && !below.startsWith('..');
    return leadsBack ? join(to, below) : target;
  }

  for (const folder of await findNodeModules(from, to)) {
    await shareFolder(join(from, folder), join(to, folder));
  }
  return files;
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error;
    await copyFile(from, to);
  }
}

/** The outermost `node_modules` folders of `from` whose package folder exists in `to` as well. */
async function findNodeModules(from: string, to: string, below = ''): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(from, below), { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === '.git') continue;
    const path = join(below, entry.name);
    if (entry.name === 'node_modules') found.push(path);
    else if (await exists(join(to, path))) found.push(...(await findNodeModules(from, to, path)));
  }
  return found;
}

async function contentOf(root: string, name: string): Promise<Buffer | undefined> {
  return readFile(join(root, name)).catch(() => undefined);
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
