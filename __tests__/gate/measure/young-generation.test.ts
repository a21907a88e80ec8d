import { describe, expect, it } from 'vitest';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import { suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

const file = 'a.bench.mjs';

/** Keeps much of what it allocates for a while, so that the young generation has a reason to grow. */
const suite = `
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

async function largestMiB(nodeArgs: readonly string[]): Promise<number> {
  using folder = new TemporaryFolder({ [file]: suite });
  const settings = { ...(await testSettings()), nodeArgs };
  const [listed] = await listSuites(settings, [suiteIn(folder.path, file)]);
  if (listed?.kind !== 'listed') throw new Error(listed?.detail);
  return Number(listed.cases[0]?.name);
}

describe('the young generation of a benchmark process', () => {
  it('does not grow, whatever is kept alive', async () => {
    expect(await largestMiB([])).toBeLessThanOrEqual(2 * 2);
  });

  it('has the size that the budgets give it', async () => {
    const own = ['--min-semi-space-size=16', '--max-semi-space-size=16'];
    expect(await largestMiB(own)).toBeGreaterThanOrEqual(16);
  });
});
