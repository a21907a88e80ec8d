import { describe, expect, it } from 'vitest';
import { childEnvironment } from '../../../src/gate/processes/child-environment.ts';

const own = {
  PATH: '/bin',
  LANG: 'C.UTF-8',
  LC_ALL: 'C',
  TZ: 'UTC',
  HOME: '/home/someone',
  TMPDIR: '/tmp',
  NODE_OPTIONS: '--inspect',
  GITHUB_TOKEN: 'secret',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  DATABASE_URL: 'db',
};

const folders = { home: '/t/home', temporary: '/t/tmp' };

describe('childEnvironment', () => {
  it('passes what the allow-list names and folders of its own, nothing else', () => {
    expect(childEnvironment([], folders, own, 'linux')).toEqual({
      PATH: '/bin',
      LANG: 'C.UTF-8',
      LC_ALL: 'C',
      TZ: 'UTC',
      HOME: '/t/home',
      TMPDIR: '/t/tmp',
    });
  });

  it('adds the variables that the user names, where they are set', () => {
    const env = childEnvironment(['DATABASE_URL', 'NOT_SET', 'HOME'], folders, own, 'linux');
    expect(env).toMatchObject({ DATABASE_URL: 'db', HOME: '/home/someone', TMPDIR: '/t/tmp' });
    expect(env).not.toHaveProperty('NOT_SET');
  });

  it.each(['ACTIONS_RUNTIME_TOKEN', 'actions_results_url', 'INPUT_TOKEN', 'GITHUB_ENV'])(
    'refuses to pass %s',
    (name) => {
      expect(() => childEnvironment([name], folders, own, 'linux')).toThrow(
        `pass_env names "${name}"`,
      );
    },
  );

  it('gives Windows programs what they need to start', () => {
    const onWindows = { home: 'C:\\t\\home', temporary: 'C:\\t\\tmp' };
    const windows = { Path: 'C:\\bin', SystemRoot: 'C:\\Windows', SECRET: 'x' };
    expect(childEnvironment([], onWindows, windows, 'win32')).toMatchObject({
      Path: 'C:\\bin',
      SystemRoot: 'C:\\Windows',
      TEMP: 'C:\\t\\tmp',
      USERPROFILE: 'C:\\t\\home',
    });
  });
});
