import { describe, expect, it } from 'vitest';
import { measurePairs } from '../../../src/gate/measure/measure-pairs.ts';
import type { MeasuredPairs, Need } from '../../../src/gate/measure/pair-ledger.ts';
import { planned, testSettings } from '../../support/benchmark-processes.ts';
import { suiteOf } from '../../support/small-project.ts';
import { TemporaryFolder, TwinFolders } from '../../support/temporary-folder.ts';

const file = 'a.bench.mjs';
const suite = suiteOf(['one', '() => Math.sqrt(2)'], ['two', '() => Math.sqrt(3)']);

/** Two pairs of each benchmark, and then three of the control of the first. */
function untilControlled(id: string, { pairs, controlPairs }: MeasuredPairs): Need {
  if (pairs.length < 2) return 'pairs';
  return id === 'benchmark 0' && controlPairs.length < 3 ? 'control-pairs' : 'nothing';
}

async function measure(
  twins: TwinFolders,
  control: TemporaryFolder,
  needOf = untilControlled as (...asked: [string, MeasuredPairs, boolean]) => Need,
  budgetMs = 60_000,
) {
  let made = 0;
  const run = await measurePairs(
    {
      lanes: [
        {
          settings: await testSettings(),
          roots: twins.roots,
          makeControl: async () => {
            made += 1;
            return control.path;
          },
        },
      ],
      benchmarks: planned(file, 2),
      budgetMs,
      reserveMs: 0,
      isWorthMore: () => false,
      needOf,
      toNextDecision: () => 1,
    },
    {
      clock: { nowUnixMs: () => Date.now() },
      chance: { uint32: () => 1 },
      progress: { report: () => {} },
    },
  );
  const counts = (pairs: typeof run.pairs) => [...pairs.values()].map((some) => some.length);
  return { made, run, pairs: counts(run.pairs), controlPairs: counts(run.controlPairs) };
}

describe('the control', () => {
  it('is made once, and measured for the benchmarks that need it', async () => {
    using twins = new TwinFolders({ [file]: suite });
    using control = new TemporaryFolder({ [file]: suite });
    const { made, pairs, controlPairs } = await measure(twins, control);
    expect({ made, pairs, controlPairs }).toEqual({ made: 1, pairs: [2, 2], controlPairs: [3, 0] });
  });

  it('is not made where nothing needs it', async () => {
    using twins = new TwinFolders({ [file]: suite });
    const { made } = await measure(twins, twins.baseline, (_, { pairs }) =>
      pairs.length < 1 ? 'pairs' : 'nothing',
    );
    expect(made).toBe(0);
  });

  it('stands where the candidate stands: it is what the baseline is measured against', async () => {
    using twins = new TwinFolders({ [file]: suite });
    const slow =
      '() => { let v = 1; for (let i = 0; i < 1e5; i++) v = (v * 3 + i) & 0xffff; return v; }';
    using control = new TemporaryFolder({ [file]: suiteOf(['one', slow], ['two', slow]) });
    const { run } = await measure(twins, control);
    const [pair] = run.controlPairs.get('benchmark 0') ?? [];
    const p50Ns = (side: 'baseline' | 'candidate') => pair?.[side].turn_p50_ns[0] ?? Number.NaN;
    expect(p50Ns('candidate')).toBeGreaterThan(10 * p50Ns('baseline'));
  });

  it('gets its pairs when the time is up: no regression is called without them', async () => {
    using twins = new TwinFolders({ [file]: suite });
    using control = new TemporaryFolder({ [file]: suite });
    const needOf = (_: string, { controlPairs }: MeasuredPairs, timeIsUp: boolean): Need => {
      if (!timeIsUp) return 'pairs';
      return controlPairs.length < 2 ? 'control-pairs' : 'nothing';
    };
    const { controlPairs } = await measure(twins, control, needOf, 1);
    expect(controlPairs).toEqual([2, 2]);
  });

  it('that fails is told apart from a candidate that fails', async () => {
    using twins = new TwinFolders({ [file]: suite });
    const failing = suiteOf(['one', "() => { throw new Error('here'); }"], ['two', '() => 1']);
    using control = new TemporaryFolder({ [file]: failing });
    const { run } = await measure(twins, control);
    expect([...run.failures]).toEqual([
      ['benchmark 0', { side: 'control', message: expect.stringContaining('Error: here') }],
    ]);
  });
});
