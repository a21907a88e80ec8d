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

/**
 * What V8's own code calls, it inlines last: by its own thresholds `reduce` below took fifteen times as long
 * as the loop in all of the some thousand calls that a pair makes.
 */
it.each([
  ['reduce', '(list) => list.reduce((sum, one) => sum + one, 0)'],
  ['some', '(list) => list.some((one) => one < 0)'],
  ['forEach', '(list) => { let sum = 0; list.forEach((one) => { sum += one; }); return sum; }'],
])('measures code as it is once a program has run for a while: %s', async (_, calling) => {
  const list = 'Array.from({ length: 1000 }, (_, at) => at)';
  const loop = '(list) => { let sum = 0; for (const one of list) sum += one; return sum; }';
  const bodyOf = (work: string) => `((work, list) => () => work(list))(${work}, ${list})`;
  using twins = new TwinFolders({
    'a.bench.mjs': suiteOf(['loop', bodyOf(loop)], ['calling', bodyOf(calling)]),
  });
  const sampling = { ...chooseSampling(3_000, 3_000), samples_per_turn: 200 };
  const request = { roots: twins.roots, file: 'a.bench.mjs', count: 2, pairs: 3, sampling };
  const { pairs } = await measureSuite(request);
  const [ofLoop = Number.NaN, ofCalling = Number.NaN] = [...pairs.values()].map((measured) =>
    Math.min(...measured.flatMap(({ candidate }) => candidate.turn_p50_ns)),
  );
  expect(ofCalling / ofLoop).toBeLessThan(4);
});
