import { describe, expect, it } from 'vitest';
import { installEnvironment } from '../../../src/gate/processes/install-environment.ts';

const base = {
  PATH: '/repo/tree/node_modules/.bin:/usr/bin:node_modules/.bin::/repo/tree-of-mine/bin',
  HOME: '/run/home',
  TMPDIR: '/run/tmp',
};
const request = { treeUnderTest: '/repo/tree', named: [] };

describe('the environment of the install', () => {
  it('has what package managers read, and the home of the person', () => {
    const given = {
      HOME: '/home/someone',
      NODE_AUTH_TOKEN: 'secret',
      NPM_CONFIG_USERCONFIG: '/runner/.npmrc',
      npm_config_registry: 'https://registry.example/',
      YARN_NPM_AUTH_TOKEN: 'secret',
      HTTPS_PROXY: 'http://proxy',
      no_proxy: 'localhost',
      NODE_EXTRA_CA_CERTS: '/ca.pem',
      SSH_AUTH_SOCK: '/agent',
    };
    expect(installEnvironment(base, request, given)).toEqual({
      ...given,
      PATH: '/usr/bin:/repo/tree-of-mine/bin',
      TMPDIR: '/run/tmp',
    });
  });

  it('has nothing else, least of all what is of the workflow', () => {
    const own = {
      GITHUB_TOKEN: 'secret',
      GH_TOKEN: 'secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      'INPUT_GITHUB-TOKEN': 'secret',
      GITHUB_ENV: '/runner/env',
      AWS_SECRET_ACCESS_KEY: 'secret',
      NODE_OPTIONS: '--require ./hostile.js',
      TMPDIR: '/tmp',
    };
    const named = Object.keys(own).filter((name) => !/^(?:AWS|NODE|TMP)/.test(name));
    expect(installEnvironment(base, { ...request, named }, own)).toEqual({
      ...base,
      PATH: '/usr/bin:/repo/tree-of-mine/bin',
    });
  });

  it('has further variables that are named', () => {
    const own = { COMPANY_REGISTRY: 'secret', OTHER: 'secret' };
    const env = installEnvironment(base, { ...request, named: ['COMPANY_REGISTRY', 'NONE'] }, own);
    expect(env).toMatchObject({ COMPANY_REGISTRY: 'secret' });
    expect(env).not.toHaveProperty('OTHER');
    expect(env).not.toHaveProperty('NONE');
  });

  it('has not what npm, by which we were started, made of the configuration of the tree', () => {
    const own = {
      npm_command: 'exec',
      npm_config_script_shell: './hostile',
      npm_config_local_prefix: '/repo/tree',
      NPM_CONFIG_REGISTRY: 'https://registry.example/',
    };
    const env = installEnvironment(base, request, own);
    expect(Object.keys(env).filter((name) => /^npm_/i.test(name))).toEqual(['NPM_CONFIG_REGISTRY']);
  });
});
