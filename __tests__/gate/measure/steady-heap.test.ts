import { describe, expect, it } from 'vitest';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import { suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

const file = 'a.bench.mjs';

/** Keeps much of what it allocates for a while, so that the young generation has a reason to grow. */
const keepingForAWhile = `
import { getHeapSpaceStatistics } from 'node:v8';
import { bench, run } from 'mitata';
const sizeMiB = () =>
  getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size / 2 ** 20;
const kept = [];
let largest = 0;
for (let n = 0; n < 200_000; n++) {
  kept[n % 20_000] = new Array(100).fill(n);
  if (n % 1_000 === 0) largest = Math.max(largest, sizeMiB());
}
bench(String(largest), () => {});
await run();
`;

/** Keeps 80 MB, and counts the collections of the whole heap meanwhile. */
const keepingForGood = `
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { bench, run } from 'mitata';
let majors = 0;
const count = (list) => {
  for (const { detail } of list) if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) majors++;
};
new PerformanceObserver((list) => count(list.getEntries())).observe({ entryTypes: ['gc'] });
const kept = [];
for (let n = 0; n < 100; n++) {
  for (let m = 0; m < 1_000; m++) kept.push(new Array(100).fill(m));
  await setImmediate();
}
bench(String(majors), () => {});
await run();
`;

/** What the suite found, which is the name of its only benchmark. */
async function foundBy(suite: string, nodeArgs: readonly string[]): Promise<number> {
  using folder = new TemporaryFolder({ [file]: suite });
  const settings = { ...(await testSettings()), nodeArgs };
  const [listed] = await listSuites(settings, [suiteIn(folder.path, file)]);
  if (listed?.kind !== 'listed') throw new Error(listed?.detail);
  return Number(listed.cases[0]?.name);
}

describe('the young generation of a benchmark process', () => {
  it('does not grow, whatever is kept alive', async () => {
    expect(await foundBy(keepingForAWhile, [])).toBeLessThanOrEqual(2 * 2);
  });

  it('has the size that the budgets give it', async () => {
    const own = ['--min-semi-space-size=16', '--max-semi-space-size=16'];
    expect(await foundBy(keepingForAWhile, own)).toBeGreaterThanOrEqual(16);
  });
});

describe('the old generation of a benchmark process', () => {
  it('is not collected before it is large', async () => {
    expect(await foundBy(keepingForGood, [])).toBe(0);
  });

  it('begins with the size that the budgets give it', async () => {
    expect(await foundBy(keepingForGood, ['--initial-old-space-size=4'])).toBeGreaterThan(0);
  });
});
