import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireUnchanged } from '../../../../src/gate/trees/dependencies/changed-dependencies.ts';
import { giveTrees } from '../../../support/compared-trees.ts';
import { PackageManager } from '../../../support/package-managers.ts';
import {
  core,
  manifest,
  projectOf,
  read,
  sentenceOf,
} from '../../../support/project-with-dependencies.ts';
import type { Files } from '../../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../../support/temporary-repository.ts';

describe('an install that is older than its lockfile', () => {
  it('is refused until the command that is named has been run', async () => {
    using program = new PackageManager('npm');
    using repository = projectOf();
    program.run(repository.root, 'npm install');
    const older = repository.commit('1.0.0');
    repository.write(manifest('2.0.0'));
    program.run(repository.root, 'npm install --package-lock-only');
    repository.commit('2.0.0');
    await expect(giveTrees(repository, older, { manager: program })).rejects.toMatchObject({
      problem: {
        code: 'dependencies-stale',
        modules: 'node_modules',
        lockfile: 'package-lock.json',
        name: 'tiny-dep',
        found: '1.0.0',
        wanted: '2.0.0',
        command: 'npm ci',
      },
    });
    program.run(repository.root, 'npm ci');
    await using given = await giveTrees(repository, older, { manager: program });
    expect(read(given.baseline, 'tiny-dep')).toBe('tiny 1.0.0');
    expect(read(given.candidate, 'tiny-dep')).toBe('tiny 2.0.0');
  });
});

describe('what a run writes into a dependency', () => {
  it('is named, with the command that puts it right', async () => {
    using program = new PackageManager('npm');
    using repository = projectOf();
    program.run(repository.root, 'npm install');
    const older = repository.commit('older');
    await using given = await giveTrees(repository, older);
    requireUnchanged(given.shared);
    const path = 'node_modules/tiny-dep/index.js';
    writeFileSync(join(given.baseline, path), 'of the baseline');
    expect(() => requireUnchanged(given.shared)).toThrow(
      expect.objectContaining({
        problem: { code: 'dependency-written', paths: [path], command: 'npm ci' },
      }),
    );
    program.run(repository.root, 'npm ci');
    expect(read(repository.root, 'tiny-dep')).toBe('tiny 1.0.0');
  });
});

describe('packages of the repository that are linked', () => {
  const own = (value: string): Files => ({
    'packages/own/index.js': `exports.value = '${value}';`,
    'libs/other/index.js': `exports.value = '${value}';`,
  });
  it('are of each side, whatever differs, and nothing is installed', async () => {
    using program = new PackageManager('npm');
    using repository = new TemporaryRepository({
      '.gitignore': 'node_modules/\n',
      'package.json': JSON.stringify({
        name: 'root',
        private: true,
        workspaces: ['packages/*'],
        dependencies: { other: 'file:libs/other' },
      }),
      'packages/own/package.json': '{ "name": "own", "version": "1.0.0" }',
      'libs/other/package.json': '{ "name": "other", "version": "1.0.0" }',
      ...own('older'),
    });
    program.run(repository.root, 'npm install');
    const older = repository.commit('older');
    repository.commit('newer', own('newer'));
    await using given = await giveTrees(repository, older, { manager: program });
    expect(given.installed).toEqual([]);
    for (const name of ['own', 'other']) {
      expect(read(given.baseline, name)).toBe('older');
      expect(read(given.candidate, name)).toBe('newer');
    }
  });
});

describe('a folder of the repository', () => {
  it('that has only the name of an installed package is none of its sources', async () => {
    using program = new PackageManager('npm');
    using repository = projectOf();
    program.run(repository.root, 'npm install');
    const fixture = (value: string) => ({
      'fixtures/tiny-dep/package.json': '{ "name": "tiny-dep", "version": "1.0.0" }',
      'fixtures/tiny-dep/index.js': `exports.value = '${value}';`,
    });
    const older = repository.commit('older', fixture('older'));
    repository.commit('newer', fixture('newer'));
    await using given = await giveTrees(repository, older, { manager: program });
    expect(given.installed).toEqual([]);
    expect(read(given.baseline, 'tiny-dep')).toBe('tiny 1.0.0');
  });
});

describe('two package managers in one repository', () => {
  it('each answer for their own folder', async () => {
    using npm = new PackageManager('npm');
    using yarn = new PackageManager('yarn 1');
    using repository = projectOf();
    const asking = (version: string): Files => ({
      'web/package.json': JSON.stringify({
        name: 'web',
        private: true,
        dependencies: { 'tiny-dep': `file:../vendor/tiny-dep-${version}.tgz` },
      }),
    });
    npm.run(repository.root, 'npm install');
    repository.write(asking('1.0.0'));
    yarn.run(join(repository.root, 'web'), 'yarn install');
    const older = repository.commit('older');
    repository.write(asking('2.0.0'));
    yarn.run(join(repository.root, 'web'), 'yarn install');
    repository.commit('newer');
    repository.write({ 'web/node_modules/.x/a.js': 'made', 'node_modules/.x/a.js': 'made' });

    await using given = await giveTrees(repository, older, { manager: yarn });
    expect(given.installed).toEqual(['baseline: yarn install --frozen-lockfile']);
    expect(read(join(given.baseline, 'web'), 'tiny-dep')).toBe('tiny 1.0.0');
    expect(read(join(given.candidate, 'web'), 'tiny-dep')).toBe('tiny 2.0.0');
    expect(read(given.baseline, 'tiny-dep')).toBe('tiny 1.0.0');
    expect(given.shared.leftOut).toEqual(['node_modules/.x', 'web/node_modules/.x']);

    repository.git('checkout', '--quiet', older, '--', 'web');
    repository.commit('back');
    await expect(giveTrees(repository, older, { manager: yarn })).rejects.toMatchObject({
      problem: {
        code: 'dependencies-stale',
        modules: 'web/node_modules',
        lockfile: 'web/yarn.lock',
        name: 'tiny-dep',
        found: '2.0.0',
        wanted: '1.0.0',
        command: 'cd web && yarn install --frozen-lockfile',
      },
    });
  });
});

describe('the command of the budgets file', () => {
  it('installs all of the baseline, and the candidate has what is installed', async () => {
    using program = new PackageManager('npm');
    using repository = projectOf();
    program.run(repository.root, 'npm install');
    const older = repository.commit('older');
    repository.commit('newer', core('core 2'));
    program.run(repository.root, 'npm ci');
    const installCommand = 'mkdir -p node_modules/own';
    await using given = await giveTrees(repository, older, { manager: program, installCommand });
    expect(given.installed).toEqual([`baseline: ${installCommand}`]);
    expect(existsSync(join(given.baseline, 'node_modules/own'))).toBe(true);
    expect(existsSync(join(given.baseline, 'node_modules/tiny-dep'))).toBe(false);
    expect(read(given.candidate, '@t/core')).toBe('core 2');
  });
});

describe('a candidate in place', () => {
  it('has its own, which the baseline shares', async () => {
    using program = new PackageManager('npm');
    using repository = projectOf();
    program.run(repository.root, 'npm install');
    const older = repository.commit('older');
    repository.write({ 'node_modules/.x/a.js': 'made', 'README.md': 'not committed' });
    await using given = await giveTrees(repository, older, { isInPlace: true });
    expect(given.candidate).toBe(repository.root);
    expect(read(given.baseline, 'tiny-dep')).toBe('tiny 1.0.0');
    expect(existsSync(join(repository.root, 'node_modules/.x/a.js'))).toBe(true);
    expect(given.shared.leftOut).toEqual(['node_modules/.x']);
  });
});

describe('no install of npm that was asked to leave something out is refused', () => {
  it.each([1, 2, 3])('with a lockfile of version %i', async (version) => {
    using program = new PackageManager('npm', { npm_config_lockfile_version: String(version) });
    using repository = projectOf();
    repository.write({
      '.npmrc': '',
      'package.json': JSON.stringify({
        name: 'root',
        private: true,
        workspaces: ['packages/*'],
        dependencies: { '@t/core': '1.0.0' },
        devDependencies: { 'tiny-dep': 'file:vendor/tiny-dep-1.0.0.tgz' },
        optionalDependencies: { 'for-aix': 'file:libs/for-aix' },
      }),
      'libs/for-aix/package.json': '{ "name": "for-aix", "version": "1.0.0", "os": ["aix"] }',
    });
    program.run(repository.root, 'npm install');
    const older = repository.commit('older');
    const lock = JSON.parse(readFileSync(join(repository.root, 'package-lock.json'), 'utf8'));
    expect(lock.lockfileVersion).toBe(version);
    for (const flags of ['--omit=dev', '--omit=optional --ignore-scripts', '-w packages/core']) {
      program.run(repository.root, `npm ci ${flags}`);
      expect([flags, await sentenceOf(giveTrees(repository, older))]).toEqual([flags, 'none']);
    }
  });
});

describe('a package of a workspace that pnpm injects', () => {
  it('is of each side: where its folder differs, the baseline installs its own', async () => {
    using program = new PackageManager('pnpm 10');
    const own = (value: string) => ({ 'packages/own/index.js': `exports.value = '${value}';` });
    using repository = new TemporaryRepository({
      '.gitignore': 'node_modules/\n',
      'package.json': JSON.stringify({
        name: 'root',
        private: true,
        dependencies: { own: 'workspace:*' },
      }),
      'pnpm-workspace.yaml':
        'packages: [packages/*]\ninjectWorkspacePackages: true\ndedupeInjectedDeps: false\n',
      'packages/own/package.json': '{ "name": "own", "version": "1.0.0" }',
      ...own('older'),
    });
    program.run(repository.root, 'pnpm install');
    const older = repository.commit('older');
    repository.write(own('newer'));
    program.run(repository.root, 'pnpm install');
    repository.commit('newer');
    await using given = await giveTrees(repository, older, { manager: program });
    expect(given.installed).toEqual(['baseline: pnpm i --frozen-lockfile']);
    expect(read(given.baseline, 'own')).toBe('older');
    expect(read(given.candidate, 'own')).toBe('newer');
  });
});
