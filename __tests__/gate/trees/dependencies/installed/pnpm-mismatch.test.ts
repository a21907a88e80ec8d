import { describe, expect, it } from 'vitest';
import { findPnpmMismatch } from '../../../../../src/gate/trees/dependencies/installed/pnpm-mismatch.ts';
import { parseFields } from '../../../../../src/gate/trees/dependencies/installed/read-state.ts';

const lock = (text: string) => parseFields(`lockfileVersion: '9.0'\n${text}`) ?? {};
const find = (current: string, locked: string, modules = '') =>
  findPnpmMismatch(lock(current), lock(locked), parseFields(modules) ?? {});

const asking = (version: string, group = 'dependencies') =>
  `importers:\n  .:\n    ${group}:\n      a: { specifier: '*', version: ${version} }\n`;
const holding = (integrity: string, more = '') =>
  `packages:\n  a@1.0.0:\n    resolution: { integrity: ${integrity} }\nsnapshots:\n  a@1.0.0:\n    dependencies: { ${more} }\n`;

describe('a pnpm install is another than the lockfile asks for', () => {
  it('by version, in whatever group, without its peers', () => {
    const mismatch = { name: 'a', found: '1.0.0', wanted: '2.0.0' };
    expect(find(asking('1.0.0(b@1.0.0)'), asking('2.0.0(b@1.0.0)'))).toEqual(mismatch);
    expect(find(asking('1.0.0', 'devDependencies'), asking('2.0.0'))).toEqual(mismatch);
  });

  it('by digest, and by what a package depends on', () => {
    expect(find(holding('sha512-x'), holding('sha512-y'))).toMatchObject({ name: 'a' });
    expect(find(holding('sha512-x', 'b: 1.0.0'), holding('sha512-x', 'b: 2.0.0'))).toEqual({
      name: 'b',
      found: '1.0.0',
      wanted: '2.0.0',
    });
  });

  it('by what is missing, where it was not left out', () => {
    expect(find('importers: { .: {} }', asking('1.0.0'))).toEqual({
      name: 'a',
      found: undefined,
      wanted: '1.0.0',
    });
  });
});

describe('a pnpm install is what the lockfile asks for', () => {
  it.each([
    ['the same', asking('1.0.0'), asking('1.0.0'), ''],
    ['of some projects of a workspace', 'importers: {}', asking('1.0.0'), ''],
    ['without optional ones', 'importers: { .: {} }', asking('1.0.0', 'optionalDependencies'), ''],
    [
      'without those for development',
      'importers: { .: {} }',
      asking('1.0.0', 'devDependencies'),
      '',
    ],
    [
      'for development only',
      'importers: { .: {} }',
      asking('1.0.0'),
      'included: { dependencies: false }',
    ],
    ['without skipped ones', holding('x'), holding('x', 'b: 1.0.0'), "skipped: ['b@1.0.0']"],
    ['in another format', "lockfileVersion: '6.0'", asking('1.0.0'), ''],
  ])('%s', (_, current, locked, modules) => {
    const there = current.startsWith('lockfileVersion')
      ? (parseFields(current) ?? {})
      : lock(current);
    expect(findPnpmMismatch(there, lock(locked), parseFields(modules) ?? {})).toBeUndefined();
  });

  it('in a lockfile of two documents', () => {
    const text = `---\nlockfileVersion: '9.0'\n---\nlockfileVersion: '9.0'\n${asking('1.0.0')}`;
    expect(parseFields(text)).toEqual(lock(asking('1.0.0')));
  });
});
