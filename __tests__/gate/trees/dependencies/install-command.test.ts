import { describe, expect, it } from 'vitest';
import { installCommandOf } from '../../../../src/gate/trees/dependencies/install-command.ts';
import { type Files, TemporaryFolder } from '../../../support/temporary-folder.ts';

async function installs(files: Files): Promise<string | undefined> {
  using folder = new TemporaryFolder(files);
  return await installCommandOf(folder.path);
}

const manifest = (more: object = {}): Files => ({ 'package.json': JSON.stringify(more) });

describe('the command that installs', () => {
  it.each([
    ['package-lock.json', 'npm ci'],
    ['pnpm-lock.yaml', 'pnpm i --frozen-lockfile'],
    ['yarn.lock', 'yarn install --frozen-lockfile'],
    ['bun.lock', 'bun install --frozen-lockfile'],
  ])('keeps to %s', async (lockfile, command) => {
    expect(await installs({ ...manifest(), [lockfile]: '{}' })).toBe(command);
  });

  it('is that of a newer Yarn where the lockfile is', async () => {
    const lockfile = '__metadata:\n  version: 8\n';
    expect(await installs({ ...manifest(), 'yarn.lock': lockfile })).toBe(
      'yarn install --immutable',
    );
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
