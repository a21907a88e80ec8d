import { usageError } from '../contracts/problems.ts';

/** What a program needs to start and to speak the user's language; nothing that carries a secret. */
const passedEverywhere = /^(?:PATH|LANG|LANGUAGE|LC_[A-Z]+|TZ)$/;
const passedOnWindows =
  /^(?:PATH|PATHEXT|COMSPEC|SYSTEMROOT|SYSTEMDRIVE|WINDIR|OS|PROGRAMFILES|PROGRAMFILES\(X86\)|PROGRAMDATA|NUMBER_OF_PROCESSORS|PROCESSOR_ARCHITECTURE)$/i;

const homesOnWindows = ['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'HOME'];

/**
 * The Actions runner's tokens, inputs and command files. Code under test that holds one of them could
 * steer the workflow, so no setting passes them on.
 */
export const neverPassed =
  /^(?:ACTIONS_.*|INPUT_.*|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|RUNNER_TOKEN)$/i;

/** Existing folders, in the place of the person's own. */
export interface OwnFolders {
  readonly home: string;
  readonly temporary: string;
}

/**
 * The environment of builds and benchmark processes: an allow-list taken from our own environment, the
 * variables named by `passEnv`, and folders of its own as home and for temporary files. Throws a
 * GateError (usage) when `passEnv` names a variable of the Actions runner.
 */
export function childEnvironment(
  passEnv: readonly string[],
  folders: OwnFolders,
  own: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): NodeJS.ProcessEnv {
  const refused = passEnv.find((name) => neverPassed.test(name));
  if (refused !== undefined) {
    throw usageError(
      `pass_env names "${refused}", which belongs to the Actions runner and would let benchmark code steer the workflow: take it out, and give the value under a name of your own if a suite needs it.`,
    );
  }
  const onWindows = platform === 'win32';
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(own)) {
    if (value === undefined) continue;
    if (passedEverywhere.test(name) || (onWindows && passedOnWindows.test(name))) env[name] = value;
  }
  for (const name of onWindows ? homesOnWindows : ['HOME']) env[name] = folders.home;
  for (const name of onWindows ? ['TEMP', 'TMP'] : ['TMPDIR']) env[name] = folders.temporary;
  // Last, so that a user who needs the real HOME can say so.
  for (const name of passEnv) {
    const value = own[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}

/** Where version managers of Node keep their versions and their choice. */
const readByVersionManagers =
  /^(?:HOME|USERPROFILE|APPDATA|LOCALAPPDATA|XDG_(?:CACHE|CONFIG|DATA|STATE)_HOME|(?:ASDF|FNM|MISE|N|NODENV|NODIST|NVM|PROTO|RTX|VOLTA)_[A-Z_]+)$/;

/** An environment with the person's own home and choice of Node, for finding that Node and nothing else. */
export function versionManagerEnvironment(
  env: NodeJS.ProcessEnv,
  own: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const given = Object.entries(own).filter(([name]) => readByVersionManagers.test(name));
  return { ...env, ...Object.fromEntries(given) };
}
