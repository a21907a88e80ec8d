import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrateSuite } from '../../../src/gate/measure/calibrate-suites.ts';
import { fixtureSuites, suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { processesLeft } from '../../support/live-processes.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

/** Benchmarks that go wrong, between two that do not. */
const misfits: readonly [string, string, string][] = [
  ['throws at once', "() => { throw new RangeError('at once'); }", 'RangeError: at once'],
  [
    'throws after many calls',
    "(() => { let left = 500; return () => { if (left-- < 0) throw new Error('later'); }; })()",
    'Error: later',
  ],
  ['rejects', "async () => { throw new Error('rejected'); }", 'Error: rejected'],
  ['never settles', '() => new Promise(() => {})', 'it did not answer within 2 s'],
  ['never returns', '() => { for (;;); }', 'it did not answer within 2 s'],
  ['ends the process', '() => process.exit(0)', 'it exited with code 0'],
  ['kills the process', "() => process.kill(process.pid, 'SIGKILL')", 'it was ended by SIGKILL'],
  [
    'fails in a timer',
    "(() => { let left = 3; return () => { if (left-- > 0) setTimeout(() => { throw new Error('in a timer'); }, 0); }; })()",
    'Error: in a timer',
  ],
  [
    'leaves a rejection behind',
    "() => { Promise.reject(new Error('nobody waits')); }",
    'Error: nobody waits',
  ],
  ['does not iterate', '(state) => {}', 'it does not iterate over its state to the end'],
  [
    'yields nothing',
    'function* () {}',
    'it is a generator that yields nothing: yield the function to measure',
  ],
  [
    'yields no function',
    'function* () { yield 1; }',
    'it is a generator that yields no function to measure',
  ],
  [
    'yields twice',
    'function* () { yield () => {}; yield () => {}; }',
    'it is a generator that yields twice',
  ],
  [
    'yields with a parameter that is none',
    'function* () { yield { 0: 1, bench(x) {} }; }',
    'its parameter 0 is no function',
  ],
  [
    'draws a promise at times',
    'function* () { let n = 0; yield { 0: () => (n++ < 50 ? n : Promise.resolve(n)), bench(x) {} }; }',
    'its parameter 0 is a promise at times',
  ],
  [
    'asks for concurrency',
    'function* () { yield { concurrency: 4, async bench() {} }; }',
    'it asks for concurrency, which is not supported',
  ],
];

describe('calibrating a suite', () => {
  it('finds what a call takes in every form of benchmark', async () => {
    const settings = await testSettings();
    const suite = suiteIn(fixtureSuites, 'forms.bench.mjs');
    const indexes = Array.from({ length: 10 }, (_, index) => index);
    const results = await calibrateSuite(settings, suite, indexes);
    for (const index of indexes) {
      const result = results.get(index);
      if (result?.kind !== 'calibrated') throw new Error(`${index}: ${result?.message}`);
      // 200 rounds of a multiplication and a remainder; sorting, arguments and waiting cost more.
      expect(result.nsPerCall).toBeGreaterThan(100);
      expect(result.nsPerCall).toBeLessThan(100_000);
    }
    expect(await processesLeft(join(fixtureSuites, 'forms.bench.mjs'))).toEqual([]);
  });

  it('waits for code that is compiled in the middle, and forgets what came before', async () => {
    using folder = new TemporaryFolder({
      'a.bench.mjs': `import { bench, run } from 'mitata';
        const spin = (ms) => { for (const end = performance.now() + ms; performance.now() < end; ); };
        let calls = 0;
        bench('first', () => {});
        bench('speeds up', () => {
          calls++;
          if (calls === 30) spin(60);
          else if (calls < 60) spin(0.3);
        });
        await run();`,
    });
    const suite = suiteIn(folder.path, 'a.bench.mjs');
    const result = (await calibrateSuite(await testSettings(), suite, [0, 1])).get(1);
    if (result?.kind !== 'calibrated') throw new Error(result?.message);
    expect(result.nsPerCall).toBeLessThan(100_000);
  });

  it('fails each benchmark that goes wrong, with its own reason, and goes on with the others', async () => {
    const good = "bench('good', () => Math.sqrt(2));\n";
    const text = misfits.map(([name, body]) => `bench('${name}', ${body});\n`).join(good);
    using folder = new TemporaryFolder({
      'a.bench.mjs': `import { bench, run } from 'mitata';\n${good}${text}${good}await run();`,
    });
    const count = 2 * misfits.length + 1;
    const indexes = Array.from({ length: count }, (_, index) => index);
    const suite = suiteIn(folder.path, 'a.bench.mjs');
    const results = await calibrateSuite(await testSettings(2_000), suite, indexes);

    const outcomes = indexes.map((index) => {
      const result = results.get(index);
      return result?.kind === 'calibrated' ? 'calibrated' : result?.message;
    });
    // A line each, behind the import and a good one.
    const expected = misfits.flatMap(([, , reason], at) => [
      'calibrated',
      /^\w*Error: /.test(reason) ? `${reason} (a.bench.mjs:${2 * at + 3})` : reason,
    ]);
    expect(outcomes).toEqual([...expected, 'calibrated']);
    expect(await processesLeft(folder.path)).toEqual([]);
  });

  it('does not blame a benchmark for the end that an earlier one set off', async () => {
    using folder = new TemporaryFolder({
      'a.bench.mjs': `import { bench, run } from 'mitata';
        let armed = false;
        bench('sets it off', () => {
          if (!armed) setTimeout(() => process.exit(7), 15);
          armed = true;
        });
        bench('waits', async () => new Promise((resolve) => setTimeout(resolve, 5)));
        bench('good', () => {});
        await run();`,
    });
    const suite = suiteIn(folder.path, 'a.bench.mjs');
    const results = await calibrateSuite(await testSettings(), suite, [0, 1, 2]);
    expect(results.get(1)).toMatchObject({ kind: 'calibrated' });
    expect(results.get(2)).toMatchObject({ kind: 'calibrated' });
  });

  it('fails all of a suite that loads no longer', async () => {
    using folder = new TemporaryFolder({ 'a.bench.mjs': "throw new Error('gone');" });
    const suite = suiteIn(folder.path, 'a.bench.mjs');
    const results = await calibrateSuite(await testSettings(), suite, [0, 1]);
    for (const index of [0, 1]) expect(results.get(index)).toMatchObject({ kind: 'failed' });
  });

  it('ends what the suite started', async () => {
    using folder = new TemporaryFolder({
      'sleep.mjs': 'setTimeout(() => {}, 60_000);',
      'a.bench.mjs': `import { spawn } from 'node:child_process';
        import { bench, run } from 'mitata';
        spawn(process.execPath, [import.meta.dirname + '/sleep.mjs'], { stdio: 'inherit' });
        bench('good', () => {});
        bench('ends', () => process.exit(3));
        await run();`,
    });
    const suite = suiteIn(folder.path, 'a.bench.mjs');
    const results = await calibrateSuite(await testSettings(), suite, [0, 1]);
    expect(results.get(0)).toMatchObject({ kind: 'calibrated' });
    expect(results.get(1)).toEqual({ kind: 'failed', message: 'it exited with code 3' });
    expect(await processesLeft(folder.path)).toEqual([]);
  });
});
