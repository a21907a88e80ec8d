import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { NIGHTLY } from './random-programs.ts';

const LIMIT_BYTES = 1_000_000;
const script = fileURLToPath(new URL('./memory-of-calls.ts', import.meta.url));

/** Kept bytes by kind of call, measured in a process of its own. */
async function keptBytes(): Promise<{ kinds: number; kept: Record<string, number> }> {
  const how = NIGHTLY ? 'each' : 'together';
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--disable-warning=ExperimentalWarning',
    script,
    '100000',
    how,
  ]);
  return JSON.parse(stdout) as { kinds: number; kept: Record<string, number> };
}

it('100,000 calls of transformed functions keep less than 1 MB', async () => {
  const { kinds, kept } = await keptBytes();
  console.log(`${kinds} kinds of calls: ${JSON.stringify(kept)} bytes kept`);
  expect(Object.keys(kept)).toHaveLength(NIGHTLY ? kinds : 1);
  for (const [kind, bytes] of Object.entries(kept)) expect(bytes, kind).toBeLessThan(LIMIT_BYTES);
}, 1_800_000);
