import { expect, it } from 'vitest';
import { calibrateSuite } from '../../../src/gate/measure/calibrate-suites.ts';
import { chooseSampling } from '../../../src/gate/measure/choose-sampling.ts';
import { measureSuite, suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { suiteOf } from '../../support/small-project.ts';
import { TwinFolders } from '../../support/temporary-folder.ts';

/**
 * Calibration runs long enough for V8's last tier. Code that is stuck in a lower one in the short turns
 * of a pair reads two to nine times slower; a disturbed machine does not slow every turn of three pairs.
 */
it.each([
  ['a call that V8 can drop', '() => Math.sqrt(2)'],
  ['a loop over a global', '() => { for (let i = 0; i < 300; i++) globalThis.x = i; }'],
  ['a long loop over a global', '() => { for (let i = 0; i < 30_000; i++) globalThis.x = i; }'],
  [
    'a loop with parameters',
    'function* () { yield { 0: () => 300, bench(n) { for (let i = 0; i < n; i++) globalThis.x = i; } }; }',
  ],
  ['an async loop', 'async () => { for (let i = 0; i < 3_000; i++) globalThis.x = i; }'],
  ['an iterator', '(s) => { for (const _ of s) for (let i = 0; i < 300; i++) globalThis.x = i; }'],
])('measures optimised code: %s', async (_, body) => {
  using twins = new TwinFolders({ 'a.bench.mjs': suiteOf(['one', body]) });
  const settings = await testSettings();
  const suite = suiteIn(twins.roots.candidate, 'a.bench.mjs');
  const calibration = (await calibrateSuite(settings, suite, [0])).get(0);
  if (calibration?.kind !== 'calibrated') throw new Error(calibration?.message);

  const sampling = chooseSampling(calibration.nsPerCall, calibration.nsPerCall);
  const request = { roots: twins.roots, file: 'a.bench.mjs', count: 1, pairs: 3, sampling };
  const run = await measureSuite({ ...request, settings });
  const turns = [...run.pairs.values()].flat().flatMap((pair) => pair.candidate.turn_p50_ns);
  expect(Math.min(...turns) / calibration.nsPerCall).toBeLessThan(1.6);
});
