import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import { toPlainLine } from '../contracts/plain-text.ts';
import { GateError } from '../contracts/problems.ts';

export interface GitOptions {
  /** Said when git fails: "git failed while …". */
  readonly doing: string;
  /** Added to the allow-listed environment: an index file, a token for one fetch. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/** Runs one git command in one folder and gives its output; rejects when git fails. */
export type Git = (args: readonly string[], options: GitOptions) => Promise<string>;

/** No hook, filter or helper that a tree or its configuration names may run. */
const hardening = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'core.safecrlf=false',
  'advice.detachedHead=false',
  'gc.auto=0',
];
const passed = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'LANG', 'LC_ALL'];
const maxOutput = 256 * 1024 * 1024;

/**
 * The one place that runs git. Arguments never pass a shell; refs that come from outside must stand
 * behind `--end-of-options`. Resolves with stdout; throws a GateError (git-failed) otherwise.
 */
export async function runGit(
  cwd: string,
  args: readonly string[],
  options: GitOptions,
): Promise<string> {
  const env: NodeJS.ProcessEnv = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  for (const name of passed) env[name] = process.env[name];
  const settings = [...hardening, ...trustedFolders(cwd)];
  try {
    const { stdout } = await promisify(execFile)(
      'git',
      [...settings.flatMap((setting) => ['-c', setting]), ...args],
      {
        cwd,
        env: { ...env, ...options.env },
        maxBuffer: maxOutput,
        timeout: options.timeoutMs ?? 300_000,
        encoding: 'utf8',
      },
    );
    return stdout;
  } catch (cause) {
    const { code, stderr, message } = cause as NodeJS.ErrnoException & { stderr?: string };
    if (code === 'ENOENT') {
      throw new GateError({ code: 'command-missing', command: 'git', detail: message }, { cause });
    }
    const detail = toPlainLine(stderr || message).slice(0, 500);
    throw new GateError({ code: 'git-failed', doing: options.doing, detail }, { cause });
  }
}

/** `runGit` for callers that stay in one folder. */
export function gitIn(cwd: string): Git {
  return (args, options) => runGit(cwd, args, options);
}

/** Whether the clone lacks a part of its history. */
export async function isShallow(git: Git): Promise<boolean> {
  const args = ['rev-parse', '--is-shallow-repository'];
  return (await git(args, { doing: 'looking at the clone' })).trim() === 'true';
}

/** The workspace of a container job often belongs to another user than the one who runs the job. */
function trustedFolders(cwd: string): string[] {
  const workspace = process.env.GITHUB_WORKSPACE;
  if (!workspace || relative(workspace, cwd).startsWith('..')) return [];
  return [workspace, cwd].map((folder) => `safe.directory=${folder}`);
}

/** stdout of git, or undefined where git says no. A missing git still throws. */
export async function askGit(
  cwd: string,
  args: readonly string[],
  options: GitOptions,
): Promise<string | undefined> {
  try {
    return await runGit(cwd, args, options);
  } catch (error) {
    if (error instanceof GateError && error.problem.code === 'git-failed') return undefined;
    throw error;
  }
}

/** What git lists with `-z`; nothing where it says no. A missing git still throws. */
export async function listByGit(
  cwd: string,
  args: readonly string[],
  doing: string,
): Promise<string[]> {
  const output = await askGit(cwd, args, { doing });
  return (output ?? '').split('\0').filter((entry) => entry !== '');
}

/** Settings whose keys match: each its key, a line feed and its value, or with `--name-only` its key. */
export function readSettings(cwd: string, keys: string, ...how: string[]): Promise<string[]> {
  const args = ['config', ...how, '-z', '--get-regexp', keys];
  return listByGit(cwd, args, 'reading the configuration');
}

/**
 * Environment for a command that reads or writes a work tree: switches off every filter driver that the
 * configuration defines. Which files pass through one, a tree's own `.gitattributes` decides, and a
 * change could so feed any driver of this machine. Files stay as they are stored, as with LFS.
 */
export async function withoutFilters(cwd: string): Promise<Record<string, string>> {
  const names = await readSettings(cwd, '^filter\\.', '--name-only');
  const drivers = new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))));
  const settings = [...drivers].flatMap((driver) => [
    [`${driver}.clean`, ''],
    [`${driver}.smudge`, ''],
    [`${driver}.process`, ''],
    [`${driver}.required`, 'false'],
  ]);
  // Not by `-c`, which takes the first "=" of a driver's name for the end of the key.
  const variables = settings.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(variables) };
}
