import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWhole } from '../../../src/gate/system/safe-files.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

describe('createWhole', () => {
  it('writes a file and leaves nothing else', async () => {
    using folder = new TemporaryFolder();
    expect(await createWhole(join(folder.path, 'c.json'), 'text\n')).toBe('created');
    expect(folder.read('c.json')).toBe('text\n');
    expect(readdirSync(folder.path)).toEqual(['c.json']);
  });

  it('leaves what is there: a file, a folder, a link to nothing', async () => {
    using folder = new TemporaryFolder({ 'c.json': 'mine\n' });
    mkdirSync(join(folder.path, 'd.json'));
    symlinkSync('nowhere', join(folder.path, 'e.json'));
    for (const name of ['c.json', 'd.json', 'e.json']) {
      expect(await createWhole(join(folder.path, name), 'other\n')).toBe('exists');
    }
    expect(folder.read('c.json')).toBe('mine\n');
    expect(readdirSync(folder.path).sort()).toEqual(['c.json', 'd.json', 'e.json']);
    expect(existsSync(join(folder.path, 'nowhere'))).toBe(false);
  });

  it('fails where it cannot write, with the reason', async () => {
    using folder = new TemporaryFolder();
    await expect(createWhole(join(folder.path, 'no/c.json'), 'x')).rejects.toThrow('ENOENT');
  });
});
