import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const program = resolve(import.meta.dirname, '../../support/time-beside-mitata.ts');

/** Both loops read the same code within a few percent here. */
const tolerance = 0.15;

it('our loop and mitata agree on the p50 of a call', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  const ratios = JSON.parse(stdout) as Record<string, number[]>;
  expect(Object.keys(ratios)).toHaveLength(5);
  for (const [name, ordered] of Object.entries(ratios)) {
    expect(ordered).toHaveLength(11);
    // The second of eleven from either end: an interval of 98.8% for the median, so that a shared
    // machine, which spreads the ratios, does not read as a loop that is off.
    const [low, high] = [ordered.at(1), ordered.at(-2)];
    expect(low, `${name}: ${ordered}`).toBeLessThan(1 + tolerance);
    expect(high, `${name}: ${ordered}`).toBeGreaterThan(1 - tolerance);
  }
});
