import { describe, expect, it } from 'vitest';
import {
  haveEqualLockfiles,
  installCommandOf,
} from '../../../src/gate/baseline/share-dependencies.ts';
import { type Files, TemporaryFolder } from '../../support/temporary-folder.ts';

async function areEqual(left: Files, right: Files): Promise<boolean> {
  using ours = new TemporaryFolder(left);
  using theirs = new TemporaryFolder(right);
  const [there, back] = await Promise.all([
    haveEqualLockfiles(ours.path, theirs.path),
    haveEqualLockfiles(theirs.path, ours.path),
  ]);
  expect(back).toBe(there);
  return there;
}

async function installs(files: Files): Promise<string | undefined> {
  using folder = new TemporaryFolder(files);
  return await installCommandOf(folder.path);
}

const manifest = (more: object = {}): Files => ({ 'package.json': JSON.stringify(more) });

describe('two trees ask for the same packages', () => {
  it('when every lockfile is the same, whatever the manifests say', async () => {
    const lock = { 'package-lock.json': '{"a":1}' };
    expect(
      await areEqual({ ...lock, ...manifest({ version: '1' }) }, { ...lock, ...manifest() }),
    ).toBe(true);
    expect(await areEqual(lock, { 'package-lock.json': '{"a":2}' })).toBe(false);
  });

  it('not when one has a lockfile that the other lacks', async () => {
    const lock = { 'pnpm-lock.yaml': 'a: 1' };
    expect(await areEqual(lock, {})).toBe(false);
    expect(await areEqual({ ...lock, 'yarn.lock': 'x' }, lock)).toBe(false);
    expect(await areEqual({ ...lock, ...manifest() }, manifest())).toBe(false);
  });

  it('when the manifests are the same and there is no lockfile', async () => {
    expect(await areEqual(manifest({ a: 1 }), manifest({ a: 1 }))).toBe(true);
    expect(await areEqual(manifest({ a: 1 }), manifest({ a: 2 }))).toBe(false);
    expect(await areEqual({}, {})).toBe(true);
    expect(await areEqual(manifest(), {})).toBe(false);
  });
});

describe('the command that installs', () => {
  it.each([
    ['package-lock.json', 'npm ci'],
    ['pnpm-lock.yaml', 'pnpm i --frozen-lockfile'],
    ['yarn.lock', 'yarn install --frozen-lockfile'],
    ['bun.lock', 'bun install --frozen-lockfile'],
  ])('keeps to %s', async (lockfile, command) => {
    expect(await installs({ ...manifest(), [lockfile]: '{}' })).toBe(command);
  });

  it('does not ask for a lockfile that is not there', async () => {
    expect(await installs(manifest())).toBe('npm i');
    expect(await installs(manifest({ packageManager: 'npm@11.0.0' }))).toBe('npm i');
    expect(await installs(manifest({ packageManager: 'pnpm@10.0.0' }))).toBe('pnpm i');
  });

  it('is none without a manifest', async () => {
    expect(await installs({ 'a.js': '' })).toBeUndefined();
  });
});
