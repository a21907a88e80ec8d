import { describe, expect, it } from 'vitest';
import { findNpmMismatch } from '../../../../../src/gate/trees/dependencies/installed/npm-mismatch.ts';

type Entry = Readonly<Record<string, unknown>>;
type Packages = Readonly<Record<string, Entry>>;

const find = (installed: Packages, locked: Packages) =>
  findNpmMismatch(installed, { lockfileVersion: 3, packages: locked });

const at = (version: string, more: Entry = {}): Entry => ({
  version,
  integrity: `sha512-${version}`,
  ...more,
});
const root = (dependencies: Readonly<Record<string, string>>): Packages => ({
  '': { dependencies },
});

describe('an npm install is another than the lockfile asks for', () => {
  it.each<[string, Packages, Packages, object]>([
    [
      'another version',
      { 'node_modules/a': at('1.0.0') },
      { 'node_modules/a': at('2.0.0') },
      { name: 'a', found: '1.0.0', wanted: '2.0.0' },
    ],
    [
      'the same version with another digest',
      { 'node_modules/@s/a': at('1.0.0', { integrity: 'sha512-x' }) },
      { 'node_modules/@s/a': at('1.0.0') },
      { name: '@s/a', found: '1.0.0', wanted: '1.0.0' },
    ],
    [
      'another commit',
      { 'node_modules/a': { version: '1.0.0', resolved: `git+ssh://x/y.git#${'a'.repeat(40)}` } },
      { 'node_modules/a': { version: '1.0.0', resolved: `git+https://x/y.git#${'b'.repeat(40)}` } },
      { name: 'a', found: '1.0.0', wanted: '1.0.0' },
    ],
    [
      'one that is missing',
      {},
      { ...root({ a: '^1.0.0' }), 'node_modules/a': at('1.0.0') },
      { name: 'a', wanted: '1.0.0' },
    ],
    [
      'one that another would stand in for',
      { 'node_modules/a': at('1.0.0'), 'node_modules/b': at('1.0.0') },
      {
        ...root({ a: '1', b: '1' }),
        'node_modules/a': at('1.0.0', { dependencies: { b: '2' } }),
        'node_modules/b': at('1.0.0'),
        'node_modules/a/node_modules/b': at('2.0.0'),
      },
      { name: 'b', found: '1.0.0', wanted: '2.0.0' },
    ],
    [
      'one that hides another',
      {
        'node_modules/a': at('1.0.0'),
        'node_modules/b': at('2.0.0'),
        'node_modules/a/node_modules/b': at('1.0.0'),
      },
      {
        ...root({ a: '1', b: '2' }),
        'node_modules/a': at('1.0.0', { dependencies: { b: '>=1' } }),
        'node_modules/b': at('2.0.0'),
      },
      { name: 'b', found: '1.0.0', wanted: '2.0.0' },
    ],
    [
      'a package of the workspace in the place of a published one',
      { 'node_modules/a': { resolved: 'packages/a', link: true }, 'packages/a': {} },
      { 'node_modules/a': at('1.0.0') },
      { name: 'a', wanted: '1.0.0' },
    ],
  ])('%s', (_, installed, locked, mismatch) => {
    expect(find(installed, locked)).toEqual({ found: undefined, ...mismatch });
  });

  it('in a lockfile of version 1', () => {
    const lock = {
      lockfileVersion: 1,
      dependencies: { a: { ...at('1.0.0'), dependencies: { b: at('2.0.0') } } },
    };
    const installed = { 'node_modules/a': at('1.0.0') };
    expect(findNpmMismatch(installed, lock)).toBeUndefined();
    const older = { ...installed, 'node_modules/a/node_modules/b': at('1.0.0') };
    expect(findNpmMismatch(older, lock)).toEqual({ name: 'b', found: '1.0.0', wanted: '2.0.0' });
  });
});

describe('an npm install is what the lockfile asks for', () => {
  const twoPackages = { ...root({ a: '1' }), 'node_modules/a': at('1.0.0') };
  it.each<[string, Packages, Packages]>([
    ['the same', { 'node_modules/a': at('1.0.0') }, twoPackages],
    [
      'without what is optional, for development, or a peer',
      { 'node_modules/a': at('1.0.0', { dependencies: { o: '1', d: '1', p: '1' } }) },
      {
        '': {
          dependencies: { a: '1' },
          devDependencies: { d: '1' },
          optionalDependencies: { o: '1' },
        },
        'node_modules/a': at('1.0.0', {
          optionalDependencies: { o: '1' },
          peerDependencies: { p: '1', q: '1' },
        }),
        'node_modules/d': at('1.0.0', { dev: true }),
        'node_modules/o': at('1.0.0', { optional: true, os: ['darwin'] }),
        'node_modules/p': at('1.0.0', { peer: true }),
      },
    ],
    [
      'of one workspace alone',
      { 'node_modules/w': { resolved: 'packages/w', link: true }, 'packages/w': {} },
      {
        ...twoPackages,
        'node_modules/w': { resolved: 'packages/w', link: true },
        'node_modules/v': { resolved: 'packages/v', link: true },
        'packages/w': {},
        'packages/v': { dependencies: { a: '1' } },
      },
    ],
    [
      'with what came inside another package in another version',
      { 'node_modules/a/node_modules/b': at('1.0.0', { inBundle: true }) },
      { 'node_modules/a/node_modules/b': at('1.0.1', { inBundle: true }) },
    ],
    [
      'with a digest of another kind, or from another registry',
      { 'node_modules/a': at('1.0.0', { resolved: 'https://mirror/a.tgz' }) },
      {
        'node_modules/a': at('1.0.0', { integrity: 'sha1-x', resolved: 'https://registry/a.tgz' }),
      },
    ],
    [
      'with one of several digests',
      { 'node_modules/a': at('1.0.0') },
      { 'node_modules/a': at('1.0.0', { integrity: 'sha512-other sha512-1.0.0' }) },
    ],
    [
      'from git, whose archive has another digest on each machine',
      {
        'node_modules/a': at('1.0.0', {
          resolved: `git+ssh://x#${'a'.repeat(40)}`,
          integrity: 'sha512-x',
        }),
      },
      { 'node_modules/a': at('1.0.0', { resolved: `git+https://x#${'a'.repeat(40)}` }) },
    ],
    [
      'with a package that was linked to a folder outside',
      { 'node_modules/a': { resolved: '../a', link: true }, '../a': { version: '9.0.0' } },
      twoPackages,
    ],
    [
      'with one more that nobody asked for',
      { 'node_modules/a': at('1.0.0'), 'node_modules/more': at('1.0.0') },
      twoPackages,
    ],
    [
      'with an alias',
      { 'node_modules/odd': at('3.0.1', { name: 'is-odd' }) },
      { ...root({ odd: 'npm:is-odd@3.0.1' }), 'node_modules/odd': at('3.0.1', { name: 'is-odd' }) },
    ],
    [
      'with the same package in another place',
      { 'node_modules/w': { resolved: 'w', link: true }, w: {}, 'w/node_modules/a': at('1.0.0') },
      {
        'node_modules/w': { resolved: 'w', link: true },
        w: { dependencies: { a: '1' } },
        'node_modules/a': at('1.0.0'),
      },
    ],
    [
      'in a store, with links to it',
      {
        'node_modules/a': { resolved: 'node_modules/.store/a@1/node_modules/a', link: true },
        'node_modules/.store/a@1/node_modules/a': at('1.0.0'),
      },
      twoPackages,
    ],
  ])('%s', (_, installed, locked) => {
    expect(find(installed, locked)).toBeUndefined();
  });
});
