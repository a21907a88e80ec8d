import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groundsBelow } from '../../../src/gate/measure/lane-grounds.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

const node = { path: process.execPath, version: '24.0.0', v8: '13.6', isBehindShim: false };

describe('what a further lane runs in', () => {
  it('is a copy of each tree, as it is and at a path as long, made once', async () => {
    using folder = new TemporaryFolder({
      'base/tree/a.mjs': "export { default } from 'dependency';",
      'base/tree/built/b.txt': 'built',
      'base/tree/node_modules/dependency/package.json': '{"main":"index.js"}',
      'base/tree/node_modules/dependency/index.js': 'module.exports = 7;',
    });
    const root = join(folder.path, 'base/tree');
    const ground = await groundsBelow(folder.path, [], node)(1);
    const copy = await ground.treeOf(root);
    expect(copy).toBe(join(folder.path, 'bas2/tree'));
    expect(copy).toHaveLength(root.length);
    expect(folder.read('bas2/tree/built/b.txt')).toBe('built');
    const code = `import seven from ${JSON.stringify(join(copy, 'a.mjs'))}; console.log(seven)`;
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
    ).toBe('7\n');
    folder.write({ 'bas2/tree/made-by-a-suite': '' });
    expect(await ground.treeOf(root)).toBe(copy);
    expect(existsSync(join(copy, 'made-by-a-suite'))).toBe(true);
  });

  it('has packages of the tree itself that are its own', async () => {
    using folder = new TemporaryFolder({
      'base/tree/packages/own/index.js': '',
      'base/tree/node_modules/@org/other/index.js': '',
    });
    const root = join(folder.path, 'base/tree');
    symlinkSync('../../packages/own', join(root, 'node_modules/@org/own'));
    const copy = await (await groundsBelow(folder.path, [], node)(1)).treeOf(root);
    const found = realpathSync(join(copy, 'node_modules/@org/own/index.js'));
    expect(found).toBe(join(copy, 'packages/own/index.js'));
  });

  it('has homes and temporary folders that no other lane has', async () => {
    using folder = new TemporaryFolder();
    const ground = groundsBelow(folder.path, [], node);
    const [second, third] = [await ground(1), await ground(2)];
    const homes = [second, third].flatMap(({ environments: { baseline, candidate } }) => [
      baseline.HOME,
      candidate.HOME,
      baseline.TMPDIR,
      candidate.TMPDIR,
    ]);
    expect(new Set(homes).size).toBe(8);
    for (const home of homes) expect(existsSync(home ?? '')).toBe(true);
  });
});
