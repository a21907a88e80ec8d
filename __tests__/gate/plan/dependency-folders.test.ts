import { describe, expect, it } from 'vitest';
import { compareDependencies } from '../../../src/gate/plan/dependency-folders.ts';

const installed = (withModules: string[], workspaces: string[] = []) => ({
  withModules: new Set(withModules),
  workspaces: new Set(workspaces),
});

const differing = (changed: string[], files: string[], there = installed([])) =>
  compareDependencies(changed, [...changed, ...files], there).differing;

describe('two trees ask for other packages', () => {
  it('where a lockfile differs, or is on one side only', () => {
    expect(differing(['package-lock.json'], ['package.json'])).toEqual(['.']);
    expect(differing(['web/yarn.lock', 'api/pnpm-lock.yaml', 'web/index.js'], [])).toEqual([
      'api',
      'web',
    ]);
  });

  it('where a folder differs that was copied into node_modules', () => {
    const copied = [{ source: 'packages/core', owner: '.' }];
    const there = { ...installed(['.']), copied };
    expect(differing(['packages/core/a.js'], ['package-lock.json'], there)).toEqual(['.']);
    expect(differing(['packages/core-2/a.js'], ['package-lock.json'], there)).toEqual([]);
    const ofMember = { ...there, copied: [{ source: 'packages/core', owner: 'web' }] };
    expect(differing(['packages/core/a.js'], ['web/yarn.lock'], ofMember)).toEqual(['web']);
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

  it('where the packages of a manifest stand: hoisted to a folder above, or in its own', () => {
    const change = ['packages/a/package.json'];
    expect(differing(change, [], installed(['.']))).toEqual(['.']);
    expect(differing(change, [], installed(['.', 'packages/a']))).toEqual(['packages/a']);
  });

  it('where the workspace of a manifest is, whatever its members have of their own', () => {
    const there = installed(['.', 'packages/a'], ['.']);
    expect(differing(['packages/a/package.json'], [], there)).toEqual(['.']);
  });

  it('where a patch of a package differs: its lockfile, or where its packages stand', () => {
    expect(differing(['patches/left.patch'], ['package-lock.json'])).toEqual(['.']);
    expect(differing(['web/patches/@s/left.patch'], ['web/yarn.lock', 'yarn.lock'])).toEqual([
      'web',
    ]);
    expect(differing(['.yarn/patches/left.patch'], ['yarn.lock'])).toEqual(['.']);
    expect(differing(['web/patches/left.patch'], [], installed(['.']))).toEqual(['.']);
    expect(differing(['patches/left.diff', 'dispatches/left.patch'], ['yarn.lock'])).toEqual([]);
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
      installed([]),
    );
    expect(
      ['.', 'web', 'web/packages/a', 'tools', 'tools/deep/x', 'webs'].map((folder) =>
        ownerOf(folder),
      ),
    ).toEqual(['.', 'web', 'web', '.', 'tools/deep', '.']);
  });
});
