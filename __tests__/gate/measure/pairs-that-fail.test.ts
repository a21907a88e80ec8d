import { describe, expect, it } from 'vitest';
import { measureSuite, testSettings } from '../../support/benchmark-processes.ts';
import { processesLeft } from '../../support/live-processes.ts';
import { TemporaryFolder, TwinFolders } from '../../support/temporary-folder.ts';

/** A body that goes wrong with its `n`th call, in a turn that is well under way. */
const nthCall = (n: number, how: string) =>
  `(() => { let left = ${n}; return () => { if (left-- < 0) { ${how} } }; })()`;

const ways: readonly [string, string, string][] = [
  ['throws at once', "() => { throw new Error('at once'); }", 'Error: at once'],
  ['throws in a turn', nthCall(50, "throw new Error('in a turn');"), 'Error: in a turn'],
  [
    'rejects in a turn',
    "(() => { let left = 50; return async () => { if (left-- < 0) throw new Error('rejected'); }; })()",
    'Error: rejected',
  ],
  ['never returns', '() => { for (;;); }', 'it did not answer within'],
  ['never returns from a turn', nthCall(50, 'for (;;);'), 'it did not answer within'],
  [
    'never settles in a turn',
    '(() => { let left = 50; return () => left-- < 0 ? new Promise(() => {}) : Promise.resolve(); })()',
    'it did not answer within',
  ],
  ['ends the process', nthCall(50, 'process.exit(0);'), 'it exited with code 0'],
  [
    'kills the process',
    nthCall(50, "process.kill(process.pid, 'SIGKILL');"),
    'it was ended by SIGKILL',
  ],
  ['closes its input', nthCall(50, "require('node:fs').closeSync(0);"), 'Error: EBADF'],
  [
    'fails in a timer',
    "() => { setTimeout(() => { throw new Error('in a timer'); }, 0); }",
    'Error: in a timer',
  ],
  [
    'throws when all turns are over',
    "function* () { yield () => {}; throw new Error('at the end'); }",
    'Error: at the end',
  ],
  ['leaves its loop early', '(state) => { for (const _ of state) break; }', 'it does not iterate'],
  [
    'sends nonsense on our pipe',
    nthCall(50, "require('node:fs').writeSync(3, 'nonsense\\n');"),
    'invalid reply',
  ],
];

const suite = (body: string) => `import { createRequire } from 'node:module';
  import { bench, run } from 'mitata';
  const require = createRequire(import.meta.url);
  bench('before', () => Math.sqrt(2));
  bench('in question', ${body});
  bench('after', () => Math.sqrt(3));
  await run();`;
const good = suite('() => {}');

describe.each(['baseline', 'candidate'] as const)(
  'the %s is blamed when only its benchmark',
  (side) => {
    it.each(ways)('%s; the others are measured', async (_, body, reason) => {
      using bad = new TemporaryFolder({ 'a.bench.mjs': suite(body) });
      using fine = new TemporaryFolder({ 'a.bench.mjs': good });
      const run = await measureSuite({
        roots:
          side === 'baseline'
            ? { baseline: bad.path, candidate: fine.path }
            : { baseline: fine.path, candidate: bad.path },
        file: 'a.bench.mjs',
        count: 3,
        settings: await testSettings(600),
      });
      expect([...run.failures]).toEqual([
        ['benchmark 1', { side, message: expect.stringContaining(reason) }],
      ]);
      expect(run.pairs.get('benchmark 0')).toHaveLength(1);
      expect(run.pairs.get('benchmark 2')).toHaveLength(1);
      expect(await processesLeft(bad.path)).toEqual([]);
      expect(await processesLeft(fine.path)).toEqual([]);
    });
  },
);

describe('the candidate is blamed when both sides', () => {
  it.each([
    ['throw', "() => { throw new Error('both'); }", 'Error: both (a.bench.mjs:5)'],
    ['end', 'process.exit.bind(process, 4)', 'it exited with code 4'],
  ])('%s', async (_, body, reason) => {
    using twins = new TwinFolders({ 'a.bench.mjs': suite(body) });
    const run = await measureSuite({ roots: twins.roots, file: 'a.bench.mjs', count: 3 });
    expect([...run.failures]).toEqual([['benchmark 1', { side: 'candidate', message: reason }]]);
    expect(run.pairs.get('benchmark 2')).toHaveLength(1);
  });
});
