import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { giveTrees } from '../../../support/compared-trees.ts';
import { type Manager, managers, PackageManager } from '../../../support/package-managers.ts';
import { core, manifest, projectOf, read } from '../../../support/project-with-dependencies.ts';

const lockfileOf: Record<Manager, string> = {
  npm: 'package-lock.json',
  'pnpm 9': 'pnpm-lock.yaml',
  'pnpm 10': 'pnpm-lock.yaml',
  'yarn 1': 'yarn.lock',
  'yarn 4': 'yarn.lock',
};
const cleanInstallOf: Record<Manager, string> = {
  npm: 'npm ci',
  'pnpm 9': 'pnpm i --frozen-lockfile',
  'pnpm 10': 'pnpm i --frozen-lockfile',
  'yarn 1': 'yarn install --frozen-lockfile',
  'yarn 4': 'yarn install --immutable',
};
const copyCommandOf: Record<Manager, string> = {
  ...cleanInstallOf,
  'yarn 1': 'yarn install --force',
  'yarn 4': 'yarn install',
};
const installOf = (manager: Manager) => `${manager.split(' ')[0]} install`;

describe.each(managers)('with %s', (manager) => {
  const lockfile = lockfileOf[manager];

  it('each side has the version that its lockfile asks for, and an install of another is refused', async () => {
    using program = new PackageManager(manager);
    using repository = projectOf();
    program.run(repository.root, installOf(manager));
    const older = repository.commit('1.0.0');
    repository.write(manifest('2.0.0'));
    program.run(repository.root, installOf(manager));
    const newer = repository.commit('2.0.0');

    await using given = await giveTrees(repository, older, { manager: program });
    expect(read(given.baseline, 'tiny-dep')).toBe('tiny 1.0.0');
    expect(read(given.candidate, 'tiny-dep')).toBe('tiny 2.0.0');
    expect(given.installed).toEqual([`baseline: ${cleanInstallOf[manager]}`]);

    repository.git('checkout', '--quiet', older);
    await expect(giveTrees(repository, newer, { manager: program })).rejects.toMatchObject({
      problem: {
        code: 'dependencies-stale',
        modules: 'node_modules',
        lockfile,
        name: 'tiny-dep',
        found: '2.0.0',
        wanted: '1.0.0',
        command: cleanInstallOf[manager],
      },
    });
  });

  it('each side has its own copy of a folder of the repository, and an old copy is refused', async () => {
    using program = new PackageManager(manager);
    using repository = projectOf();
    program.run(repository.root, installOf(manager));
    const older = repository.commit('core 1');
    repository.write(core('core 2'));
    program.run(repository.root, copyCommandOf[manager]);
    repository.commit('core 2');

    await using given = await giveTrees(repository, older, { manager: program });
    expect(read(given.baseline, '@t/core')).toBe('core 1');
    expect(read(given.candidate, '@t/core')).toBe('core 2');

    // As an editor saves: what pnpm links would change along otherwise.
    repository.git('rm', '--quiet', 'packages/core/index.js');
    repository.commit('core 3', core('core 3'));
    await expect(giveTrees(repository, older, { manager: program })).rejects.toMatchObject({
      problem: {
        code: 'copy-stale',
        name: '@t/core',
        modules: 'node_modules',
        source: 'packages/core',
        file: 'index.js',
        command: copyCommandOf[manager],
      },
    });
    program.run(repository.root, copyCommandOf[manager]);
    expect(read(repository.root, '@t/core')).toBe('core 3');
  });

  it('neither side has what tools made in node_modules, and nothing is installed for equal lockfiles', async () => {
    using program = new PackageManager(manager);
    using repository = projectOf();
    program.run(repository.root, installOf(manager));
    const older = repository.commit('older');
    repository.commit('newer', { 'README.md': 'changed' });
    const made = ['node_modules/.prisma', 'node_modules/.x', 'node_modules/tiny-cache'];
    if (manager.startsWith('pnpm')) {
      made.push('node_modules/.pnpm/tiny-dep@file+vendor+tiny-dep-1.0.0.tgz/node_modules/.prisma');
    }
    for (const path of made) {
      repository.write({ [`${path}/package.json`]: '{}', [`${path}/lib.mjs`]: 'made' });
    }
    await using given = await giveTrees(repository, older, { manager: program });
    expect(given.installed).toEqual([]);
    expect(given.shared.leftOut).toEqual(made.toSorted());
    for (const root of [given.baseline, given.candidate]) {
      expect(read(root, 'tiny-dep')).toBe('tiny 1.0.0');
      expect(read(root, '@t/core')).toBe('core 1');
      for (const path of made) expect(existsSync(join(root, path))).toBe(false);
    }
  });
});
