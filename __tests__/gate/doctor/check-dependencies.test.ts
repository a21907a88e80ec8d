import { describe, expect, it } from 'vitest';
import { checkDependencies } from '../../../src/gate/doctor/check-dependencies.ts';
import type { Files } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const lock = (version: string) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { left: version } },
      'node_modules/left': { version, integrity: `sha512-${version}` },
    },
  });
const installed = (version: string): Files => ({
  'node_modules/.package-lock.json': lock(version),
  'node_modules/left/package.json': JSON.stringify({ name: 'left', version }),
});
const ignoring = { '.gitignore': 'node_modules/\nbuilt/\n' };

describe('the finding about dependencies', () => {
  it('is good where what is installed is what is locked', async () => {
    using repository = new TemporaryRepository({ ...ignoring, 'package-lock.json': lock('1.0.0') });
    repository.write(installed('1.0.0'));
    expect(await checkDependencies(repository)).toEqual([
      {
        check: 'dependencies',
        outcome: 'good',
        message: 'What is installed is what package-lock.json asks for.',
      },
    ]);
  });

  it('is a problem with the command where it is not, as a check would end', async () => {
    using repository = new TemporaryRepository({
      ...ignoring,
      'web/package-lock.json': lock('2.0.0'),
    });
    for (const [path, text] of Object.entries(installed('1.0.0'))) {
      repository.write({ [`web/${path}`]: text });
    }
    expect(await checkDependencies(repository)).toEqual([
      {
        check: 'dependencies',
        outcome: 'problem',
        message:
          'web/node_modules is not what web/package-lock.json asks for (left is 1.0.0, not 2.0.0): run "cd web && npm ci" first.',
        exitCode: 2,
      },
    ]);
  });

  it('is none without lockfile or install, nor for what git ignores', async () => {
    using repository = new TemporaryRepository({ ...ignoring, 'a.js': '' });
    repository.write({ 'node_modules/left/package.json': '{}' });
    for (const [path, text] of Object.entries(installed('1.0.0'))) {
      repository.write({ [`built/${path}`]: text, 'built/package-lock.json': lock('2.0.0') });
    }
    expect(await checkDependencies(repository)).toEqual([]);
  });
});
