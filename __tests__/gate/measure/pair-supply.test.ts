import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { measurePairs } from '../../../src/gate/measure/measure-pairs.ts';
import type { PairedRun } from '../../../src/gate/measure/pair-ledger.ts';
import { PairSupply } from '../../../src/gate/measure/pair-supply.ts';
import type { ProcessSettings } from '../../../src/gate/measure/side-process.ts';
import { planned, testSettings } from '../../support/benchmark-processes.ts';
import { processesLeft, processesNaming } from '../../support/live-processes.ts';
import { TwinFolders } from '../../support/temporary-folder.ts';

/** Notes the CPUs that it may use while it loads and while it is measured, and its process id. */
const noting = (
  name: string,
) => `import { appendFileSync, existsSync, readFileSync } from 'node:fs';
  import { bench, run } from 'mitata';
  const status = '/proc/self/status';
  const cpus = () => existsSync(status) ? /^Cpus_allowed_list:\\s*(.*)$/m.exec(readFileSync(status, 'utf8'))?.[1] : 'any';
  const note = (when) => appendFileSync(import.meta.dirname + '/notes', '${name} ' + when + ' ' + cpus() + '\\n');
  note('loads on');
  bench('one', function* () { note('measures on'); yield () => {}; });
  await run();`;

const suites = { 'a.bench.mjs': noting('a'), 'b.bench.mjs': noting('b') };
const files = (name: string) => ({
  against: 'candidate' as const,
  baseline: `${name}.bench.mjs`,
  candidate: `${name}.bench.mjs`,
});
const rootsOf =
  ({ roots }: TwinFolders) =>
  () => ({ ...roots, control: undefined });
const chance = { uint32: () => 7 };

async function measureBoth(
  twins: TwinFolders,
  settings: ProcessSettings,
  pairs = 2,
): Promise<PairedRun> {
  const benchmarks = ['a', 'b'].flatMap((name) =>
    planned(`${name}.bench.mjs`, 1).map((one) => ({ ...one, id: name })),
  );
  return measurePairs(
    {
      lanes: [{ settings, roots: twins.roots, makeControl: async () => twins.roots.baseline }],
      benchmarks,
      budgetMs: 60_000,
      reserveMs: 0,
      isWorthMore: () => false,
      needOf: (_, measured) => (measured.pairs.length >= pairs ? 'nothing' : 'pairs'),
      toNextDecision: () => 1,
    },
    {
      clock: { nowUnixMs: () => Date.now() },
      chance: { uint32: () => 0 },
      progress: { report: () => {} },
    },
  );
}

const notesIn = (root: string) => readFileSync(join(root, 'notes'), 'utf8').trim().split('\n');

describe('the next pair', () => {
  it('is measured where all are', async () => {
    using twins = new TwinFolders(suites);
    const settings = await testSettings();
    const run = await measureBoth(twins, settings);
    expect([...run.failures]).toEqual([]);
    expect([...run.pairs.values()].map((pairs) => pairs.length)).toEqual([2, 2]);
    for (const root of [twins.roots.baseline, twins.roots.candidate]) {
      const notes = notesIn(root);
      // Each suite once per round, and none that was prepared in vain but the last.
      expect(notes.filter((note) => / loads /.test(note)).length).toBeLessThanOrEqual(5);
      const measuredOn = new Set(
        notes.flatMap((note) => / measures on (.*)/.exec(note)?.[1] ?? []),
      );
      expect(measuredOn.size).toBe(1);
    }
    expect(await processesLeft(twins.roots.baseline)).toEqual([]);
  });

  it('loads on the other CPUs while one measures, on all while none does, and is moved then', async () => {
    using twins = new TwinFolders(suites);
    const settings = await testSettings();
    if (settings.elsewhere === undefined) return;
    const supply = new PairSupply(settings, rootsOf(twins), chance);
    const a = await supply.take(files('a'));
    supply.prepare(files('b'), files('a'));
    await expect.poll(() => notesIn(twins.roots.baseline)).toHaveLength(2);
    const b = await supply.take(files('b'));
    expect(notesIn(twins.roots.baseline)).toEqual([
      `a loads on ${cpusOf('self')}`,
      `b loads on ${settings.elsewhere.prefix.at(-1)}`,
    ]);
    for (const id of [...a.processIds(), ...b.processIds()]) {
      expect(cpusOf(id)).toBe(settings.prefix.at(-1));
    }
    a.kill();
    b.kill();
  });

  it('is started where all are when there is no other CPU', async () => {
    using twins = new TwinFolders(suites);
    const settings = { ...(await testSettings()), elsewhere: undefined };
    const run = await measureBoth(twins, settings);
    expect([...run.pairs.values()].map((pairs) => pairs.length)).toEqual([2, 2]);
    const cpus = notesIn(twins.roots.candidate).map((note) => note.split(' on ')[1]);
    expect(new Set(cpus).size).toBe(1);
  });

  it('is started anew when it could not be moved, or ended while it waited', async () => {
    using twins = new TwinFolders(suites);
    const run = await measureBoth(twins, await withOtherCpus({ movable: false }));
    expect([...run.failures]).toEqual([]);
    expect([...run.pairs.values()].map((pairs) => pairs.length)).toEqual([2, 2]);
  });

  it('is none of a suite that is being measured, which may have set up files of its own', async () => {
    using twins = new TwinFolders(suites);
    const settings = await withOtherCpus();
    const supply = new PairSupply(settings, rootsOf(twins), chance);
    supply.prepare(files('a'), files('a'));
    await delay(200);
    expect(existsSync(join(twins.roots.baseline, 'notes'))).toBe(false);
    supply.close();
  });

  it('is kept while another is wanted, and ended when another is to follow', async () => {
    using twins = new TwinFolders(suites);
    const supply = new PairSupply(await withOtherCpus(), rootsOf(twins), chance);
    supply.prepare(files('b'), files('a'));
    const a = await supply.take(files('a'));
    expect(await a.ready()).toBeUndefined();
    const b = await supply.take(files('b'));
    expect(await b.ready()).toBeUndefined();
    expect(notesIn(twins.roots.baseline).sort()).toEqual([
      expect.stringMatching(/^a loads/),
      expect.stringMatching(/^b loads/),
    ]);
    a.kill();
    b.kill();
    supply.prepare(files('a'), files('b'));
    supply.prepare(undefined, files('b'));
    expect(await processesLeft(twins.roots.baseline)).toEqual([]);
    expect(processesNaming(twins.roots.candidate)).toEqual([]);
  });
});

/** The CPUs that a process may use, as the kernel lists them. */
function cpusOf(processId: number | 'self'): string | undefined {
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  return /^Cpus_allowed_list:\s*(.*)$/m.exec(status)?.[1];
}

/** As on a machine with several CPUs, whatever this one has. */
async function withOtherCpus({ movable } = { movable: true }): Promise<ProcessSettings> {
  const settings = await testSettings();
  const { prefix } = settings;
  const move = async () => movable;
  return {
    ...settings,
    elsewhere: { prefix, everywhere: prefix, bringHere: move, letUseAll: move },
  };
}
