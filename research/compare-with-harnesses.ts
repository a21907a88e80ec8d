/**
 * Times the same ten benchmarks with tinybench itself, with benchmark.js itself, and as the gate measures suites of
 * both, by turns in one process: `node research/compare-with-harnesses.ts [rounds]` (default 7). Prints medians over
 * the rounds, in nanoseconds a call: p50 beside tinybench, which times each call by itself, so that what its clock
 * takes is in its figures, and means beside benchmark.js, which has nothing but the means of long batches.
 */
import { createRequire } from 'node:module';
import { Bench } from 'tinybench';
import { PlainTurns } from '../__tests__/support/plain-turns.ts';
import { chooseSampling } from '../src/gate/measure/choose-sampling.ts';
import { prepareBenchmark } from '../src/gate/measure/worker/benchmark-forms.ts';
import RecordedSuites from '../src/gate/measure/worker/harnesses/benchmark.ts';
import { Bench as RecordedBench } from '../src/gate/measure/worker/harnesses/tinybench.ts';
import { quantile, sorted } from '../src/gate/measure/worker/quantiles.ts';
import { type Case, expandCases, registry } from '../src/gate/measure/worker/registry.ts';
import { CalibratingTurns } from '../src/gate/measure/worker/turn-sources.ts';

const BenchmarkJs: typeof RecordedSuites = createRequire(import.meta.url)('benchmark');
const rounds = Number(process.argv[2] ?? 7);
let kept: unknown;

function spin(times: number): number {
  let seed = 1;
  for (let i = 0; i < times; i++) seed = (seed * 48271) % 2147483647;
  return seed;
}

const text = JSON.stringify(Array.from({ length: 60 }, (_, i) => ({ id: i, name: `item ${i}` })));
const words = Array.from({ length: 200 }, (_, i) => `word ${(i * 7919) % 200}`);
const pause = () => new Promise((resolve) => setImmediate(resolve));
let list: string[] = [];
const reset = () => {
  list = [...words];
};

interface Sample {
  readonly fn: () => unknown;
  readonly reset?: () => void;
}

const samples: Readonly<Record<string, Sample>> = {
  'arithmetic, 1 µs': { fn: () => (kept = spin(170)) },
  'arithmetic, 10 µs': { fn: () => (kept = spin(1_700)) },
  'arithmetic, 100 µs': { fn: () => (kept = spin(17_000)) },
  'arithmetic, 2 ms': { fn: () => (kept = spin(340_000)) },
  'parse JSON': { fn: () => (kept = JSON.parse(text)) },
  'split and join': { fn: () => (kept = text.split(',').join(';')) },
  'fill a map': { fn: () => (kept = new Map(words.map((word) => [word, word.length]))) },
  'async arithmetic': { fn: async () => (kept = spin(1_700)) },
  'async, over the event loop': { fn: async () => (kept = await pause()) },
  'sort in place, reset before': { fn: () => (kept = list.sort()), reset },
};

type Figures = Record<string, number>;
const median = (numbers: readonly number[]) => quantile(sorted(numbers), 0.5);

async function byTinybench(): Promise<Figures> {
  const bench = new Bench({ time: 200, warmupTime: 100 });
  for (const [name, { fn, reset: beforeEach }] of Object.entries(samples)) {
    bench.add(name, fn, beforeEach ? { beforeEach } : {});
  }
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
      return [name, result.latency.p50 * 1e6];
    }),
  );
}

async function byBenchmarkJs(): Promise<Figures> {
  const suite = new BenchmarkJs.Suite();
  for (const [name, { fn }] of syncSamples()) suite.add(name, fn, { maxTime: 0.3 });
  await new Promise((resolve) => suite.on('complete', resolve).run({ async: true }));
  return Object.fromEntries(
    Array.from(suite as unknown as ArrayLike<{ name: string; stats: { sample: number[] } }>).map(
      ({ name, stats }) => [name, median(stats.sample) * 1e9],
    ),
  );
}

/** benchmark.js neither waits for promises nor has anything around each call. */
function syncSamples() {
  return Object.entries(samples).filter(([name, one]) => !one.reset && !name.startsWith('async'));
}

async function byGate(
  define: () => unknown,
  read: (turns: PlainTurns) => number,
): Promise<Figures> {
  await define();
  const cases = registry()
    .benchmarks.splice(0)
    .flatMap((benchmark) => [...expandCases(benchmark)]);
  const figures: Figures = {};
  for (const one of cases) figures[one.name] = read(await turnsOf(one));
  return figures;
}

async function turnsOf(one: Case): Promise<PlainTurns> {
  const prepared = await prepareBenchmark(one);
  const calibration = new CalibratingTurns(20, prepared.hooksAround);
  await prepared.run(calibration);
  const nsPerCall = calibration.nsPerCall();
  const { hooksNsPerCall: perCallNs = 0, hooksNsPerSample: perSampleNs = 0 } =
    calibration.hooksNs();
  const sampling = chooseSampling(nsPerCall, nsPerCall, { perCallNs, perSampleNs });
  const turns = new PlainTurns(20, sampling.samples_per_turn, sampling.calls_per_sample);
  await prepared.run(turns);
  return turns;
}

const ways: Readonly<Record<string, () => Promise<Figures>>> = {
  tinybench: byTinybench,
  'gate, tinybench': () =>
    byGate(
      () => {
        const bench = new RecordedBench();
        for (const [name, { fn, reset: beforeEach }] of Object.entries(samples)) {
          bench.add(name, fn, beforeEach ? { beforeEach } : {});
        }
        return bench.run();
      },
      (turns) => turns.p50Ns(),
    ),
  'benchmark.js': byBenchmarkJs,
  'gate, benchmark.js': () =>
    byGate(
      () => {
        const suite = new RecordedSuites.Suite();
        for (const [name, { fn }] of syncSamples()) suite.add(name, fn);
        suite.run({ async: true });
      },
      (turns) => turns.meanNs(),
    ),
};

const seen: Record<string, Record<string, number[]>> = {};
for (let round = 0; round < rounds; round++) {
  for (const [way, measure] of Object.entries(ways)) {
    const figures = await measure();
    for (const [name, p50Ns] of Object.entries(figures)) {
      seen[name] ??= {};
      seen[name][way] ??= [];
      seen[name][way].push(p50Ns);
    }
  }
}

/** What a pair of readings of tinybench's clock takes. */
function clockNs(): number {
  const gaps = Array.from({ length: 10_000 }, () => {
    const start = process.hrtime.bigint();
    return Number(process.hrtime.bigint() - start);
  });
  return median(gaps.slice(5_000));
}

const clock = clockNs();
const row = (name: string, cells: readonly string[]) =>
  process.stdout.write(`| ${[name, ...cells].join(' | ')} |\n`);
row('ns', [...Object.keys(ways), 'ratio to tinybench', 'less its clock', 'to benchmark.js']);
row(
  '---',
  Array.from({ length: 7 }, () => '---:'),
);
for (const [name, ofWays] of Object.entries(seen)) {
  const p50s = Object.keys(ways).map((way) => (ofWays[way] ? median(ofWays[way]) : Number.NaN));
  const [tiny = 0, gateTiny = 0, old = 0, gateOld = 0] = p50s;
  const ratios = [gateTiny / tiny, gateTiny / (tiny - clock), gateOld / old];
  const shown = (number: number, digits: number) =>
    Number.isNaN(number) ? '' : number.toFixed(digits);
  row(name, [...p50s.map((ns) => shown(ns, 0)), ...ratios.map((ratio) => shown(ratio, 3))]);
}
process.stdout.write(`\nA pair of readings of tinybench's clock takes ${clock} ns.\n`);
process.exit(kept === undefined ? 1 : 0);
