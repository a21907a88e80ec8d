import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const program = resolve(import.meta.dirname, '../../support/time-beside-mitata.ts');

/** Both loops read the same code within a few percent here; a shared machine adds its own. */
const tolerance = 0.15;

it('our loop and mitata agree on the p50 of a call, by the best of seven turns each', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  const results = JSON.parse(stdout) as Record<string, { oursNs: number; mitataNs: number }>;
  expect(Object.keys(results)).toHaveLength(5);
  for (const [name, result] of Object.entries(results)) {
    const ratio = result.oursNs / result.mitataNs;
    expect(ratio, `${name}: ${JSON.stringify(result)}`).toBeGreaterThan(1 - tolerance);
    expect(ratio, `${name}: ${JSON.stringify(result)}`).toBeLessThan(1 + tolerance);
  }
});
