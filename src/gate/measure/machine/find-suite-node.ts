import { execFile } from 'node:child_process';
import { access, constants, realpath } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute } from 'node:path';
import { promisify } from 'node:util';
import { toPlainLine } from '../../contracts/plain-text.ts';
import { GateError } from '../../contracts/problems.ts';
import { versionManagerEnvironment } from '../../processes/child-environment.ts';
import { makeSideEnvironments, type SideEnvironments } from '../../processes/side-environments.ts';
import { isTooOld, oldestNode } from '../../system/oldest-node.ts';
import { findOnPath } from './cpu-pinning.ts';

export interface SuiteNode {
  /** Of Node itself, where PATH has a program that only starts it. */
  readonly path: string;
  readonly version: string;
  readonly v8: string;
  /** Whether PATH has another program in its place, such as a shim of asdf or Volta. */
  readonly isBehindShim: boolean;
}

/**
 * The Node that will run the suites: the one on PATH, which the user or the workflow set up, not the
 * one that runs us. It is asked for its own place once, with the person's home: a version manager's shim
 * finds its versions there, and could not be started in the suites' environment. Throws a GateError when
 * there is none or it is too old.
 */
export async function findSuiteNode(
  env: NodeJS.ProcessEnv,
  own: NodeJS.ProcessEnv = process.env,
): Promise<SuiteNode> {
  const command = (await findOnPath('node', env)) ?? process.execPath;
  const script = 'JSON.stringify([process.execPath,process.versions.node,process.versions.v8])';
  const start = promisify(execFile)(command, ['-p', script], {
    env: versionManagerEnvironment(env, own),
    timeout: 30_000,
  });
  const { stdout } = await start.catch((cause: Error) => {
    const detail = toPlainLine(cause.message);
    throw new GateError({ code: 'command-missing', command, detail }, { cause });
  });
  const [path, version, v8] = readAnswer(command, stdout);
  if (isTooOld(version)) {
    throw new GateError({ code: 'node-too-old', found: version, needed: oldestNode });
  }
  await requireExecutable(path);
  return { path, version, v8, isBehindShim: (await realpath(command)) !== (await realpath(path)) };
}

/** The sides' environments, made below `tempDir`, with the suites' Node first on PATH where a shim is. */
export async function prepareEnvironments(
  passEnv: readonly string[],
  tempDir: string,
): Promise<{ readonly node: SuiteNode; readonly environments: SideEnvironments }> {
  const environments = await makeSideEnvironments(passEnv, tempDir);
  const node = await findSuiteNode(environments.candidate);
  return { node, environments: withNodeOnPath(environments, node) };
}

/** Node first on PATH where a shim is, so that what a suite or build starts by name is that Node. */
export function withNodeOnPath(environments: SideEnvironments, node: SuiteNode): SideEnvironments {
  if (!node.isBehindShim) return environments;
  const { baseline, candidate } = environments;
  const folder = dirname(node.path);
  const add = (env: NodeJS.ProcessEnv) => {
    const folders = (env.PATH ?? '').split(delimiter);
    return folders[0] === folder ? env : { ...env, PATH: [folder, ...folders].join(delimiter) };
  };
  return { baseline: add(baseline), candidate: add(candidate) };
}

/** A shim may print lines of its own before. */
function readAnswer(command: string, stdout: string): readonly [string, string, string] {
  try {
    const answer: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    if (Array.isArray(answer) && answer.length === 3) {
      const [path, version, v8] = answer.map(String);
      if (path && version && v8 && isAbsolute(path)) return [path, version, v8];
    }
  } catch {
    // Said below.
  }
  const detail = `asked where Node is, it printed "${toPlainLine(stdout).slice(0, 200)}"`;
  throw new GateError({ code: 'command-missing', command, detail });
}

async function requireExecutable(path: string): Promise<void> {
  await access(path, constants.X_OK).catch((cause: Error) => {
    throw new GateError(
      { code: 'command-missing', command: path, detail: cause.message },
      { cause },
    );
  });
}
