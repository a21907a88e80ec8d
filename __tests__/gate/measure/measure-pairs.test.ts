import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LaneSetup } from '../../../src/gate/measure/lane.ts';
import { measurePairs } from '../../../src/gate/measure/measure-pairs.ts';
import type { MeasuredPairs } from '../../../src/gate/measure/pair-ledger.ts';
import {
  fixtureSuites,
  measureSuite,
  planned,
  shortSampling,
  testSettings,
} from '../../support/benchmark-processes.ts';
import { processesLeft } from '../../support/live-processes.ts';
import { suiteOf } from '../../support/small-project.ts';
import { TemporaryFolder, TwinFolders } from '../../support/temporary-folder.ts';

const formsSuite = readFileSync(join(fixtureSuites, 'forms.bench.mjs'), 'utf8');
const head = "import { bench, run } from 'mitata';\n";

const laneIn = async (roots: LaneSetup['roots']): Promise<LaneSetup> => ({
  settings: await testSettings(),
  roots,
  makeControl: () => Promise.reject(new Error('no control was asked for')),
});
const untilTimeIsUp = (_: string, __: MeasuredPairs, timeIsUp: boolean) =>
  timeIsUp ? 'nothing' : 'pairs';

describe('measuring pairs', () => {
  it('gives figures of both sides for every form of benchmark', async () => {
    using other = new TemporaryFolder({ 'forms.bench.mjs': formsSuite });
    const run = await measureSuite({
      roots: { baseline: other.path, candidate: fixtureSuites },
      file: 'forms.bench.mjs',
      count: 10,
      pairs: 2,
    });
    expect([...run.failures]).toEqual([]);
    for (const pairs of run.pairs.values()) {
      expect(pairs.map(({ first }) => first)).toEqual(['baseline', 'candidate']);
      for (const figures of pairs.flatMap(({ baseline, candidate }) => [baseline, candidate])) {
        expect(figures.turn_p95_ns).toHaveLength(shortSampling.measured_turns);
        expect(figures.turn_p50_ns).toHaveLength(shortSampling.measured_turns);
        expect(figures.pooled_quantiles_ns).toHaveLength(21);
        expect(figures.pooled_quantiles_ns).toEqual(
          figures.pooled_quantiles_ns.toSorted((left, right) => left - right),
        );
      }
    }
    expect(await processesLeft(other.path)).toEqual([]);
  });

  it('tells how long each pair took, the loading that it waited for included', async () => {
    const slow = `import { setTimeout as delay } from 'node:timers/promises';
      ${head}
      await delay(200);
      bench('at once', () => {});
      bench('late', function* () { yield () => {}; });
      await run();`;
    using twins = new TwinFolders({ 'a.bench.mjs': slow });
    const run = await measureSuite({ roots: twins.roots, file: 'a.bench.mjs', count: 2 });
    const [[first], [second]] = [...run.pairs.values()].map((pairs) =>
      pairs.map(({ took_ms = Number.NaN }) => took_ms),
    ) as [[number], [number]];
    expect(first).toBeGreaterThanOrEqual(200);
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(first);
  });

  it('lets the sides take strict turns, the warm-up included', async () => {
    using shared = new TemporaryFolder();
    const log = join(shared.path, 'calls');
    const suite = (mark: string) => `import { appendFileSync } from 'node:fs';
      ${head}
      bench('logged', () => appendFileSync('${log}', '${mark}'));
      await run();`;
    using baseline = new TemporaryFolder({ 'a.bench.mjs': suite('b') });
    using candidate = new TemporaryFolder({ 'a.bench.mjs': suite('c') });
    const sampling = { ...shortSampling, samples_per_turn: 3, calls_per_sample: 2 };
    await measureSuite({
      roots: { baseline: baseline.path, candidate: candidate.path },
      file: 'a.bench.mjs',
      count: 1,
      sampling,
    });
    const calls = readFileSync(log, 'utf8');
    // One call of each while it is prepared, in any order.
    expect([...calls.slice(0, 2)].sort()).toEqual(['b', 'c']);
    const turns = sampling.warmup_turns + sampling.measured_turns;
    expect(calls.slice(2)).toBe('bbbbbbcccccc'.repeat(turns));
  });

  it('draws the same inputs on both sides, whatever was measured before', async () => {
    const suite = `import { appendFileSync } from 'node:fs';
      ${head}
      const note = (name, value) => appendFileSync(import.meta.dirname + '/drawn', name + value + '\\n');
      note('import ', Math.random());
      bench('first', function* () { note('first ', Math.random()); yield () => Math.random(); });
      bench('second', function* () { note('second ', Math.random()); yield () => {}; });
      await run();`;
    using twins = new TwinFolders({ 'a.bench.mjs': suite });
    await measureSuite({ roots: twins.roots, file: 'a.bench.mjs', count: 2 });
    const drawnIn = (root: string) => readFileSync(join(root, 'drawn'), 'utf8');
    const ofBaseline = drawnIn(twins.roots.baseline);
    const ofCandidate = drawnIn(twins.roots.candidate);
    expect(ofBaseline).toMatch(/^import 0\.\d+\nfirst 0\.\d+\nsecond 0\.\d+\n$/);
    expect(ofCandidate).toBe(ofBaseline);
  });

  it('waits for parameters that are promises, outside of what is timed', async () => {
    const strict = `if (!Array.isArray(list)) throw new Error('got ' + list);`;
    const draw = 'async [0]() { await null; return [1, 2, 3]; }';
    using twins = new TwinFolders({
      'a.bench.mjs': suiteOf(
        ['body', `function* () { yield { ${draw}, bench(list) { ${strict} } }; }`],
        ['asynchronous', `function* () { yield { ${draw}, async bench(list) { ${strict} } }; }`],
        [
          'slow to draw',
          'function* () { yield { [0]: () => new Promise((done) => setTimeout(done, 1)), bench(x) {} }; }',
        ],
      ),
    });
    const sampling = { ...shortSampling, calls_per_sample: 2 };
    const request = { roots: twins.roots, file: 'a.bench.mjs', count: 3, sampling };
    const { pairs, failures } = await measureSuite(request);
    expect([...failures]).toEqual([]);
    const [slow] = pairs.get('benchmark 2') ?? [];
    expect(Math.min(...(slow?.candidate.turn_p50_ns ?? []))).toBeLessThan(500_000);
  });

  it('ends with the time, and stops asking for what is decided', async () => {
    using other = new TemporaryFolder({ 'forms.bench.mjs': formsSuite });
    const rounds: number[] = [];
    const asked: string[] = [];
    let now = 0;
    const run = await measurePairs(
      {
        lanes: [await laneIn({ baseline: other.path, candidate: fixtureSuites })],
        benchmarks: planned('forms.bench.mjs', 2),
        budgetMs: 25,
        reserveMs: 0,
        isWorthMore: () => false,
        needOf: (id, { pairs }, timeIsUp) => {
          asked.push(`${id}, ${pairs.length} pairs, ${timeIsUp}`);
          return id === 'benchmark 0' || timeIsUp ? 'nothing' : 'pairs';
        },
        toNextDecision: () => 1,
      },
      {
        clock: { nowUnixMs: () => (now += 5) },
        chance: { uint32: () => 1 },
        progress: { report: (event) => event.kind === 'round' && rounds.push(event.undecided) },
      },
    );
    expect(run.pairs.get('benchmark 0')).toEqual([]);
    expect(run.pairs.get('benchmark 1')?.length).toBe(rounds.length);
    expect(new Set(rounds)).toEqual(new Set([1]));
    // With thousands of benchmarks, asking at every suite of every round would take minutes.
    expect(asked).toEqual([...new Set(asked)]);
  });

  it('gives more time to those that are worth it, and to no others', async () => {
    using twins = new TwinFolders({ 'forms.bench.mjs': formsSuite });
    let now = 0;
    const budgets = new Set<number>();
    const run = await measurePairs(
      {
        lanes: [await laneIn(twins.roots)],
        benchmarks: planned('forms.bench.mjs', 3),
        budgetMs: 100,
        reserveMs: 100,
        needOf: untilTimeIsUp,
        toNextDecision: () => 1,
        isWorthMore: (id) => id === 'benchmark 1',
      },
      {
        clock: { nowUnixMs: () => now },
        chance: { uint32: () => 1 },
        progress: {
          report: (event) => {
            if (event.kind === 'measuring') now += 30;
            if (event.kind === 'round') budgets.add(event.budgetMs);
          },
        },
      },
    );
    expect([...run.pairs.values()].map((pairs) => pairs.length)).toEqual([2, 4, 1]);
    expect([...budgets]).toEqual([100, 200]);
  });

  it('ends in the middle of a suite that is too long for its time', async () => {
    using twins = new TwinFolders({ 'forms.bench.mjs': formsSuite });
    let now = 0;
    const run = await measurePairs(
      {
        lanes: [await laneIn(twins.roots)],
        benchmarks: planned('forms.bench.mjs', 10),
        budgetMs: 100,
        reserveMs: 0,
        isWorthMore: () => false,
        needOf: untilTimeIsUp,
        toNextDecision: () => 1,
      },
      {
        clock: { nowUnixMs: () => now },
        chance: { uint32: () => 1 },
        progress: { report: ({ kind }) => (now += kind === 'measuring' ? 30 : 0) },
      },
    );
    const counts = [...run.pairs.values()].map((pairs) => pairs.length);
    expect(counts).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
    expect(await processesLeft(twins.roots.baseline)).toEqual([]);
  });
});

describe('what a suite does besides', () => {
  it.each([
    ['touches process.stdin', "process.stdin.on('data', () => {}); process.stdin.resume();"],
    ['imports the process as a module', "import process from 'node:process'; process.argv;"],
    ['reads its input to the end', 'for await (const _ of process.stdin);'],
    [
      'prints a lot',
      "const line = 'x'.repeat(80) + '\\n'; for (let i = 0; i < 2e5; i++) console.log(line);",
    ],
    ['sends messages to a parent', "process.send?.({ cmd: 'NODE_HANDLE_ACK' });"],
    ['disconnects', 'process.disconnect?.();'],
    ['changes the time', 'performance.now = () => 0; globalThis.performance = undefined;'],
    ['changes its folder', "process.chdir('/');"],
    ['keeps a timer', 'setInterval(() => {}, 1);'],
  ])('is no obstacle: it %s', async (_, text) => {
    using twins = new TwinFolders({
      'a.bench.mjs': `${head}${text}\nbench('one', () => Math.sqrt(2)); await run();`,
    });
    const run = await measureSuite({ roots: twins.roots, file: 'a.bench.mjs', count: 1 });
    expect([...run.failures]).toEqual([]);
    expect(run.pairs.get('benchmark 0')).toHaveLength(1);
    for (const root of Object.values(twins.roots)) expect(await processesLeft(root)).toEqual([]);
  });
});
