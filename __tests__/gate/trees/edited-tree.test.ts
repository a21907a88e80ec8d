import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeControl } from '../../../src/gate/trees/control-tree.ts';
import { copyEdited } from '../../../src/gate/trees/edited-tree.ts';
import { type Files, TemporaryFolder } from '../../support/temporary-folder.ts';

const text = 'export const answer = 42;\n';
const files: Files = {
  'tree/src/code.js': text,
  'tree/src/other.js': text,
  'tree/node_modules/left/index.js': text,
  'outside.js': text,
};
const mark = (source: string) => `// edited\n${source}`;

function folderWithTree() {
  const folder = new TemporaryFolder(files);
  const [from, to] = [join(folder.path, 'tree'), join(folder.path, 'copy/tree')];
  const read = (path: string) => readFileSync(join(to, path), 'utf8');
  return { folder, from, to, read };
}

describe('a copy of a tree with edits', () => {
  it('has them in the files that were named, and the dependencies as they are', async () => {
    const { folder, from, to, read } = folderWithTree();
    using _ = folder;
    await copyEdited(from, to, ['src/code.js'], async (source, path) => `${path}\n${source}`);
    expect(read('src/code.js')).toBe(`src/code.js\n${text}`);
    expect(read('src/other.js')).toBe(text);
    const modules = 'node_modules/left/index.js';
    expect(statSync(join(to, modules)).ino).toBe(statSync(join(from, modules)).ino);
    expect(readFileSync(join(from, 'src/code.js'), 'utf8')).toBe(text);
  });

  it('has nothing of an earlier copy at that place', async () => {
    const { folder, from, to, read } = folderWithTree();
    using _ = folder;
    await copyEdited(from, to, ['src/code.js'], mark);
    writeFileSync(join(to, 'left-behind.txt'), '');
    await copyEdited(from, to, ['src/other.js'], mark);
    expect(read('src/code.js')).toBe(text);
    expect(read('src/other.js')).toBe(mark(text));
    expect(existsSync(join(to, 'left-behind.txt'))).toBe(false);
  });

  it('is all that is written to, whatever paths foreign code names', async () => {
    const { folder, from, to, read } = folderWithTree();
    using _ = folder;
    symlinkSync(join(folder.path, 'outside.js'), join(from, 'link.js'));
    symlinkSync('../outside.js', join(from, 'relative-link.js'));
    mkdirSync(join(from, 'folder.js'));
    const named = [
      '../../outside.js',
      'link.js',
      'relative-link.js',
      'node_modules/left/index.js',
      'folder.js',
      'missing.js',
      join(folder.path, 'outside.js'),
    ];
    await copyEdited(from, to, named, mark);
    expect(readFileSync(join(folder.path, 'outside.js'), 'utf8')).toBe(text);
    expect(read('node_modules/left/index.js')).toBe(text);
  });

  it('keeps a file as it is that another name leads to as well', async () => {
    const { folder, from, to, read } = folderWithTree();
    using _ = folder;
    const linked: string[] = [];
    await copyEdited(from, to, ['src/code.js', 'src/other.js'], (source, path) => {
      // As if something else had linked it since it was copied.
      if (path === 'src/code.js') linkSync(join(to, 'src/other.js'), join(folder.path, 'twin.js'));
      linked.push(path);
      return mark(source);
    });
    expect(linked).toEqual(['src/code.js']);
    expect(read('src/other.js')).toBe(text);
  });
});

it('the control is such a copy with text above and below, at a path as long', async () => {
  using folder = new TemporaryFolder({ 'base/tree/src/code.js': text });
  const baseline = join(folder.path, 'base/tree');
  const root = await makeControl(baseline, ['src/code.js'], folder.path);
  expect(root).toHaveLength(baseline.length);
  const edited = readFileSync(join(root, 'src/code.js'), 'utf8');
  expect(edited).toContain(text);
  expect(edited.indexOf(text)).toBeGreaterThan(0);
  expect(edited.endsWith(text)).toBe(false);
});
