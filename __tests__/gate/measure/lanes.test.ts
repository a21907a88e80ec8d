import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measurePairs } from '../../../src/gate/measure/measure-pairs.ts';
import { planned, testSettings } from '../../support/benchmark-processes.ts';
import { processesLeft } from '../../support/live-processes.ts';
import { TwinFolders } from '../../support/temporary-folder.ts';

const file = 'a.bench.mjs';
const head = `import { appendFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { bench, run } from 'mitata';
`;

/** Both benchmarks of one suite, in as many lanes as there are trees, to so many pairs. */
async function measureInLanes(lanes: readonly TwinFolders[], pairs: number) {
  const settings = await testSettings();
  const run = await measurePairs(
    {
      lanes: lanes.map(({ roots }) => ({
        settings,
        roots,
        makeControl: () => Promise.reject(new Error('no control was asked for')),
      })),
      benchmarks: planned(file, 2),
      budgetMs: 60_000,
      reserveMs: 0,
      isWorthMore: () => false,
      needOf: (_, measured) => (measured.pairs.length < pairs ? 'pairs' : 'nothing'),
      toNextDecision: (_, measured) => pairs - measured.pairs.length,
    },
    {
      clock: { nowUnixMs: () => Date.now() },
      chance: { uint32: () => 1 },
      progress: { report: () => {} },
    },
  );
  for (const { roots } of lanes) expect(await processesLeft(roots.baseline)).toEqual([]);
  const counts = Object.fromEntries([...run.pairs].map(([id, some]) => [id, some.length]));
  return { counts, failures: Object.fromEntries(run.failures) };
}

const both = (one: string) =>
  `${head}${one}\nbench('one', () => Math.sqrt(2));\nbench('two', () => Math.sqrt(3));\nawait run();`;

describe('lanes', () => {
  it('measure pairs at once, each in trees of its own, and no more than needed', async () => {
    const suite = both("appendFileSync(import.meta.dirname + '/loads', '+');");
    using first = new TwinFolders({ [file]: suite });
    using second = new TwinFolders({ [file]: suite });
    const { counts, failures } = await measureInLanes([first, second], 5);
    expect(failures).toEqual({});
    expect(counts).toEqual({ 'benchmark 0': 5, 'benchmark 1': 5 });
    const loads = [first, second].map(({ roots }) =>
      Object.values(roots).map((root) => readFileSync(join(root, 'loads'), 'utf8').length),
    );
    for (const [baseline = 0, candidate] of loads) {
      expect(baseline).toBeGreaterThanOrEqual(1);
      expect(candidate).toBe(baseline);
    }
    expect(loads.flat().reduce((sum, count) => sum + count)).toBe(10);
  });

  it('take turns with a suite that only one process of a side may load at a time', async () => {
    const suite = both(`const side = readFileSync(import.meta.dirname + '/side', 'utf8');
      await new Promise((resolve, reject) =>
        createServer().once('error', reject).listen('\\0fj-lanes-${process.pid}-' + side, resolve));`);
    using first = new TwinFolders({ [file]: suite });
    using second = new TwinFolders({ [file]: suite });
    for (const { baseline, candidate } of [first, second]) {
      baseline.write({ side: 'baseline' });
      candidate.write({ side: 'candidate' });
    }
    const { counts, failures } = await measureInLanes([first, second], 4);
    expect(failures).toEqual({});
    expect(counts).toEqual({ 'benchmark 0': 4, 'benchmark 1': 4 });
  });

  it('fail what fails alone as well, and go on with the others', async () => {
    const suite = `${head}
bench('one', () => { throw new Error('no luck'); });
bench('two', () => Math.sqrt(3));
await run();`;
    using first = new TwinFolders({ [file]: suite });
    using second = new TwinFolders({ [file]: suite });
    const { counts, failures } = await measureInLanes([first, second], 4);
    expect(failures).toEqual({
      'benchmark 0': { side: expect.any(String), message: expect.stringContaining('no luck') },
    });
    expect(counts).toEqual({ 'benchmark 0': 0, 'benchmark 1': 4 });
  });

  it('all end with an error of one', async () => {
    using first = new TwinFolders({ [file]: both('') });
    const settings = await testSettings();
    const lane = (makeControl: () => Promise<string>) => ({
      settings,
      roots: first.roots,
      makeControl,
    });
    const run = measurePairs(
      {
        lanes: [
          lane(() => Promise.reject(new Error('the disk is full'))),
          lane(() => Promise.reject(new Error('the disk is full'))),
        ],
        benchmarks: planned(file, 1),
        budgetMs: 60_000,
        reserveMs: 0,
        isWorthMore: () => false,
        needOf: () => 'control-pairs',
        toNextDecision: () => 8,
      },
      {
        clock: { nowUnixMs: () => Date.now() },
        chance: { uint32: () => 1 },
        progress: { report: () => {} },
      },
    );
    await expect(run).rejects.toThrow('the disk is full');
  });
});
