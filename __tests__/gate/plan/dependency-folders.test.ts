import { describe, expect, it } from 'vitest';
import { compareDependencies } from '../../../src/gate/plan/dependency-folders.ts';

const differing = (changed: string[], files: string[]) =>
  compareDependencies(changed, [...changed, ...files]).differing;

describe('two trees ask for other packages', () => {
  it('where a lockfile differs, or is on one side only', () => {
    expect(differing(['package-lock.json'], ['package.json'])).toEqual(['.']);
    expect(differing(['web/yarn.lock', 'api/pnpm-lock.yaml', 'web/index.js'], [])).toEqual([
      'api',
      'web',
    ]);
  });

  it('not where a manifest differs whose lockfile is the same, be it that of a folder above', () => {
    expect(differing(['package.json'], ['bun.lock'])).toEqual([]);
    expect(differing(['packages/a/package.json'], ['yarn.lock'])).toEqual([]);
    expect(differing(['packages/a/package.json'], ['packages/yarn.lock'])).toEqual([]);
  });

  it('where a manifest differs and no lockfile says more', () => {
    expect(differing(['package.json'], [])).toEqual(['.']);
    expect(differing(['a/package.json'], ['b/package-lock.json', 'a/b/yarn.lock'])).toEqual(['a']);
  });

  it('never for other files', () => {
    expect(differing(['src/package-lock.json.ts', 'lock.yaml', 'a/not-package.json'], [])).toEqual(
      [],
    );
  });
});

describe('the folder whose install makes a node_modules', () => {
  it('is the nearest one with dependencies of its own, at last the root', () => {
    const { ownerOf } = compareDependencies(
      ['web/yarn.lock'],
      ['web/yarn.lock', 'tools/deep/package-lock.json'],
    );
    expect(
      ['.', 'web', 'web/packages/a', 'tools', 'tools/deep/x', 'webs'].map((folder) =>
        ownerOf(folder),
      ),
    ).toEqual(['.', 'web', 'web', '.', 'tools/deep', '.']);
  });
});
