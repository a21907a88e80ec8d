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

describe('childEnvironment', () => {
  it('passes what the allow-list names and a temporary home, nothing else', () => {
    expect(childEnvironment([], '/t', own, 'linux')).toEqual({
      PATH: '/bin',
      LANG: 'C.UTF-8',
      LC_ALL: 'C',
      TZ: 'UTC',
      HOME: '/t',
      TMPDIR: '/t',
    });
  });

  it('adds the variables that the user names, where they are set', () => {
    const env = childEnvironment(['DATABASE_URL', 'NOT_SET', 'HOME'], '/t', own, 'linux');
    expect(env).toMatchObject({ DATABASE_URL: 'db', HOME: '/home/someone', TMPDIR: '/t' });
    expect(env).not.toHaveProperty('NOT_SET');
  });

  it.each(['ACTIONS_RUNTIME_TOKEN', 'actions_results_url', 'INPUT_TOKEN', 'GITHUB_ENV'])(
    'refuses to pass %s',
    (name) => {
      expect(() => childEnvironment([name], '/t', own, 'linux')).toThrow(
        `pass_env names "${name}"`,
      );
    },
  );

  it('gives Windows programs what they need to start', () => {
    const windows = { Path: 'C:\\bin', SystemRoot: 'C:\\Windows', SECRET: 'x' };
    expect(childEnvironment([], 'C:\\t', windows, 'win32')).toMatchObject({
      Path: 'C:\\bin',
      SystemRoot: 'C:\\Windows',
      TEMP: 'C:\\t',
      USERPROFILE: 'C:\\t',
    });
  });
});
