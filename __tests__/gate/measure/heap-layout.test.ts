import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchOf } from '../../../src/gate/measure/launch.ts';
import { measureSuite, suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { repositoryRoot } from '../../support/scan-sources.ts';
import { TemporaryFolder, TwinFolders } from '../../support/temporary-folder.ts';

const file = 'a.bench.mjs';

/** Notes what the heap holds as the suite is loaded, and how full the young generation is at a benchmark. */
const noting = `
import { appendFileSync } from 'node:fs';
import { getHeapSpaceStatistics, getHeapStatistics } from 'node:v8';
import { bench, run } from 'mitata';
const note = (name, bytes) => appendFileSync(import.meta.dirname + '/' + name, bytes + '\\n');
note('heaps', getHeapStatistics().used_heap_size);
bench('one', function* () {
  const space = getHeapSpaceStatistics().find((one) => one.space_name === 'new_space');
  note('fills', space.space_used_size);
  yield () => {};
});
await run();
`;

const notesIn = (root: string, name: string) =>
  readFileSync(join(root, name), 'utf8').trim().split('\n').map(Number);

describe('the layout of the heap', () => {
  it('is another in each pair, and the same on both of its sides', async () => {
    using twins = new TwinFolders({ [file]: noting });
    const run = await measureSuite({ roots: twins.roots, file, count: 1, pairs: 8 });
    const seeds = run.pairs.get('benchmark 0')?.map(({ layout_seed }) => layout_seed);
    expect(new Set(seeds).size).toBe(8);
    for (const name of ['heaps', 'fills']) {
      const [baseline, candidate] = [twins.roots.baseline, twins.roots.candidate].map((root) =>
        notesIn(root, name),
      );
      expect(baseline).toHaveLength(8);
      baseline?.forEach((bytes, pair) => {
        expect(Math.abs(bytes - (candidate?.[pair] ?? 0)), name).toBeLessThan(50_000);
      });
      expect(Math.max(...(baseline ?? [])) - Math.min(...(baseline ?? []))).toBeGreaterThan(
        200_000,
      );
    }
  });

  it('makes garbage of at most one collection of the young generation', async () => {
    const worker = join(repositoryRoot, 'src/gate/measure/worker');
    using folder = new TemporaryFolder({
      'shift.mjs': `import { writeSync } from 'node:fs';
import { shiftCollections } from ${JSON.stringify(join(worker, 'heap-layout.ts'))};
import { randomNumbers } from ${JSON.stringify(join(worker, 'random-numbers.ts'))};
for (let seed = 0; seed < 300; seed++) {
  const random = randomNumbers(seed);
  writeSync(1, 'shift\\n');
  shiftCollections((limit) => Math.floor(random() * limit));
}`,
    });
    const settings = { ...(await testSettings()), prefix: [], nodeArgs: ['--trace-gc'] };
    const { program, args } = launchOf(settings, suiteIn(folder.path, 'shift.mjs'), 'preload', {});
    const output = execFileSync(program, args, { encoding: 'utf8' });
    const collections = output
      .split('shift\n')
      .slice(1)
      .map((between) => between.match(/Scavenge|Mark-Compact/g)?.length ?? 0);
    expect(collections).toHaveLength(300);
    expect(Math.max(...collections)).toBe(1);
    expect(Math.min(...collections)).toBe(0);
  });
});
