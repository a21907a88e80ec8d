import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { calibrateTrees } from '../../../src/gate/measure/calibrate-trees.ts';
import type { CatalogueEntry } from '../../../src/gate/plan/catalogue.ts';
import { testSettings } from '../../support/benchmark-processes.ts';
import { TemporaryFolder, TwinFolders } from '../../support/temporary-folder.ts';

/** In the first process of a tree that tries it, "unlucky" takes a hundred times as long. */
const suite = `import { appendFileSync, existsSync, readFileSync } from 'node:fs';
  import { bench, run } from 'mitata';
  const spin = (ms) => { for (const end = performance.now() + ms; performance.now() < end; ); };
  const tried = import.meta.dirname + '/tried';
  const side = readFileSync(import.meta.dirname + '/side', 'utf8');
  bench('steady', () => spin(0.05));
  bench('unlucky', function* () {
    const isSlow = side === 'baseline' && !existsSync(tried);
    appendFileSync(tried, 'unlucky\\n');
    yield () => spin(isSlow ? 5 : 0.05);
  });
  bench('slower in the candidate', () => spin(side === 'candidate' ? 5 : 0.05));
  await run();`;

const place = (index: number) => ({ file: 'a.bench.mjs', index });
const entry = (name: string, index: number): CatalogueEntry => ({
  id: `a/${name}`,
  group: 'a',
  name,
  baseline: place(index),
  candidate: place(index),
});

it('tries again where the sides are far apart, and believes the shorter time of each', async () => {
  using baseline = new TemporaryFolder({ 'a.bench.mjs': suite, side: 'baseline' });
  using candidate = new TemporaryFolder({ 'a.bench.mjs': suite, side: 'candidate' });
  const roots = { baseline: baseline.path, candidate: candidate.path };
  const entries = [entry('steady', 0), entry('unlucky', 1), entry('slower in the candidate', 2)];
  const calibrations = await calibrateTrees(
    entries,
    (side, file) => ({ side, file, root: roots[side], foreignRoot: undefined }),
    { settings: await testSettings(), furtherCpus: [] },
  );
  const ms = (at: number, side: 'baseline' | 'candidate') => {
    const result = calibrations.of(entries[at] as CatalogueEntry, side);
    return result?.kind === 'calibrated' ? result.nsPerCall / 1e6 : Number.NaN;
  };
  expect(ms(1, 'baseline')).toBeLessThan(1);
  expect(ms(2, 'baseline')).toBeLessThan(1);
  // Of its 5 ms by the clock, what another process had the CPU for is left out.
  expect(ms(2, 'candidate')).toBeGreaterThan(1);
  const triedIn = (root: string) =>
    readFileSync(join(root, 'tried'), 'utf8').split('\n').length - 1;
  expect(triedIn(roots.baseline)).toBe(2);
});

it('runs nothing of what the candidate lacks, and keeps why another could not be tried', async () => {
  const failing = `import { bench, run } from 'mitata';
    bench('gone', () => process.exit(1));
    bench('throws', () => { throw new Error('on purpose'); });
    await run();`;
  using twins = new TwinFolders({ 'a.bench.mjs': failing });
  const { candidate: _, ...gone }: CatalogueEntry = entry('gone', 0);
  const throws = entry('throws', 1);
  const calibrations = await calibrateTrees(
    [gone, throws],
    (side, file) => ({ side, file, root: twins.roots[side], foreignRoot: undefined }),
    { settings: await testSettings(), furtherCpus: [] },
  );
  expect(calibrations.of(gone, 'baseline')).toBeUndefined();
  expect(calibrations.of(gone, 'candidate')).toBeUndefined();
  for (const side of ['baseline', 'candidate'] as const) {
    expect(calibrations.of(throws, side)).toEqual({
      kind: 'failed',
      message: 'Error: on purpose (a.bench.mjs:3)',
    });
  }
});
