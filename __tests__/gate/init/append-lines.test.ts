import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLines, withLines } from '../../../src/gate/init/append-lines.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

describe('appendLines', () => {
  it('keeps what is there, and the mode of the file', async () => {
    using folder = new TemporaryFolder({ '.gitignore': 'a/\n' });
    chmodSync(join(folder.path, '.gitignore'), 0o600);
    await appendLines(folder.path, '.gitignore', ['b/', 'c/']);
    expect(folder.read('.gitignore')).toBe('a/\nb/\nc/\n');
    expect(statSync(join(folder.path, '.gitignore')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder.path)).toEqual(['.gitignore']);
  });

  it('makes the file where there is none', async () => {
    using folder = new TemporaryFolder();
    await appendLines(folder.path, '.gitignore', ['b/']);
    expect(folder.read('.gitignore')).toBe('b/\n');
  });
});

describe('withLines', () => {
  it.each([
    ['', 'b\n'],
    ['a', 'a\nb\n'],
    ['a\r\n', 'a\r\nb\r\n'],
    ['a\r\nc', 'a\r\nc\r\nb\r\n'],
  ])('adds to %j', (before, after) => {
    expect(withLines(before, ['b'])).toBe(after);
  });
});
