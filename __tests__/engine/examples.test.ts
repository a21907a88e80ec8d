import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const engine = new URL('../../src/engine/index.ts', import.meta.url).href;
const folder = new URL('../../examples/engine/', import.meta.url);
const copies = mkdtempSync(join(tmpdir(), 'engine-examples-'));
afterAll(() => rmSync(copies, { recursive: true }));

/** What each example prints. */
const PRINTED: { readonly [name: string]: readonly string[] } = {
  'linear-regression.ts': ['slope 2.010', 'intercept 1.000'],
  'neural-network.ts': ['loss 0.266 -> 0.000', 'answers 0 1 1 0'],
  'vmap-over-a-batch.ts': [
    'values f32[3] [0,0.7384602427482605,0.4912954568862915]',
    'slopes f32[3] [2,0.5448969602584839,-1.2148375511169434]',
  ],
};

describe('examples/engine', () => {
  it('has the examples that are run here', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(PRINTED));
  });

  it.each(Object.keys(PRINTED))('%s prints what it should', (name) => {
    const copy = join(copies, name);
    const code = readFileSync(new URL(name, folder), 'utf8');
    writeFileSync(copy, code.replaceAll('fj-perf-gate/engine', engine));
    const printed = execFileSync(process.execPath, [copy], { encoding: 'utf8' });
    expect(printed.trim().split('\n')).toEqual(PRINTED[name]);
  });
});
