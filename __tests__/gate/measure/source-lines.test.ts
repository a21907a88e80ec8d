import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import { sourceLineInTree } from '../../../src/gate/measure/source-location.ts';
import { fixtureSuites, suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

async function linesOf(file: string, root = fixtureSuites): Promise<Record<string, string>> {
  const [listing] = await listSuites(await testSettings(), [suiteIn(root, file)]);
  if (listing?.kind !== 'listed') throw new Error(listing?.detail);
  return Object.fromEntries(
    listing.cases.map(({ id, definedAt }) => [id, `${definedAt?.file}:${definedAt?.line}`]),
  );
}

describe('where a suite asks for a benchmark', () => {
  it('is the line of the call, also after a wait', async () => {
    expect(await linesOf('groups.bench.mjs')).toMatchObject({
      'groups/outside': 'groups.bench.mjs:3',
      'outer/first': 'groups.bench.mjs:5',
      'outer/inner/third': 'groups.bench.mjs:8',
      'slow/after a wait': 'groups.bench.mjs:16',
      'slow/deeper/after another': 'groups.bench.mjs:19',
      'groups/plotted': 'groups.bench.mjs:28',
    });
  });

  it('is counted in the source where types are stripped', async () => {
    const lines = Object.values(await linesOf('typed.bench.ts'));
    expect(new Set(lines)).toEqual(new Set(['typed.bench.ts:7']));
  });

  it("is the suite's own line where a helper registers, and the part's where the suite has none", async () => {
    const wild = join(fixtureSuites, 'wild');
    const places = {
      ...(await linesOf('bench/harnessed.bench.mjs', wild)),
      ...(await linesOf('bench/orders.bench.cjs', wild)),
      ...(await linesOf('perf/all.bench.mjs', wild)),
    };
    expect(places).toEqual({
      'harnessed/max': 'bench/harnessed.bench.mjs:8',
      'harnessed/separator': 'bench/harnessed.bench.mjs:8',
      'orders/sum': 'bench/orders.bench.cjs:12',
      'orders/stringify': 'bench/orders.bench.cjs:13',
      'maps/get': 'perf/maps.mjs:4',
      'sets/has': 'perf/sets.mjs:4',
    });
  });

  it('is nothing that a process could make up', async () => {
    using folder = new TemporaryFolder();
    const root = join(folder.path, 'tree');
    await mkdir(join(root, 'bench'), { recursive: true });
    await mkdir(join(root, 'node_modules/x'), { recursive: true });
    await mkdir(join(root, '.git'));
    const outside = join(folder.path, 'outside.js');
    const names = ['bench/a.js', 'bench/a\u202eb.js', 'node_modules/x/b.js', '.git/config'];
    for (const name of names) await writeFile(join(root, name), '');
    await writeFile(outside, '');
    await symlink(outside, join(root, 'bench/link.js'));
    await symlink(folder.path, join(root, 'up'));

    const at = (path: string, line = 3) => sourceLineInTree(root, { path, line });
    expect(at(join(root, 'bench/a.js'))).toEqual({ file: 'bench/a.js', line: 3 });
    const refused = [
      ...names.slice(1).map((name) => join(root, name)),
      outside,
      join(root, 'bench/link.js'),
      join(root, 'up/outside.js'),
      join(root, 'bench/missing.js'),
      join(root, 'bench'),
      root,
      `${root}/bench/${'x'.repeat(300)}.js`,
      `${root}/bench/a.js\0`,
      'bench/a.js',
      '',
    ];
    expect(refused.filter((path) => at(path) !== undefined)).toEqual([]);
    expect(at(join(root, 'bench/a.js'), 1e9)).toBeUndefined();
    expect(sourceLineInTree(root, undefined)).toBeUndefined();
  });
});
