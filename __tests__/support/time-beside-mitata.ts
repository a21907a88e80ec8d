/**
 * Times functions by turns with our loop and with mitata's `measure`, in one process and in samples of
 * about the same length, and prints of each the ratio of our p50 to mitata's, turn by turn, ordered: what
 * slows the machine for longer than a turn slows both. Run as a program of its own, not inside a test runner.
 */
import { do_not_optimize, measure } from 'mitata';
import { chooseSampling } from '../../src/gate/measure/choose-sampling.ts';
import { prepareBenchmark } from '../../src/gate/measure/worker/benchmark-forms.ts';
import { CalibratingTurns } from '../../src/gate/measure/worker/turn-sources.ts';
import { PlainTurns } from './plain-turns.ts';

const turnsOfEach = 11;

function arithmetic(rounds: number): () => void {
  let seed = 1;
  return () => {
    for (let i = 0; i < rounds; i++) seed = (seed * 48271) % 2147483647;
    do_not_optimize(seed);
  };
}

const text = JSON.stringify(Array.from({ length: 60 }, (_, i) => ({ id: i, name: `item ${i}` })));
const bodies: Record<string, () => unknown> = {
  'arithmetic, about 200 ns': arithmetic(13),
  'arithmetic, about 2 µs': arithmetic(135),
  'arithmetic, about 50 µs': arithmetic(3_400),
  'parsing, about 10 µs': () => do_not_optimize(JSON.parse(text)),
  'async arithmetic, about 2 µs': async () => arithmeticAsync(),
};
const arithmeticAsync = arithmetic(135);

async function timeOurs(body: () => unknown): Promise<{ p50Ns: number; calls: number }> {
  const benchmark = { groups: [], name: '', place: undefined, args: {}, body };
  const calibration = new CalibratingTurns(10);
  const prepared = await prepareBenchmark(benchmark);
  await prepared.run(calibration);
  const nsPerCall = calibration.nsPerCall();
  const { samples_per_turn, calls_per_sample } = chooseSampling(nsPerCall, nsPerCall);
  const turns = new PlainTurns(20, samples_per_turn, calls_per_sample);
  await prepared.run(turns);
  return { p50Ns: turns.p50Ns(), calls: calls_per_sample };
}

async function p50OfMitata(body: () => unknown, calls: number): Promise<number> {
  // mitata unrolls its batches by four; of several thousand calls they would span whole time slices.
  const batch = calls === 1 ? { batch_threshold: 0 } : { batch_samples: 4 * Math.ceil(calls / 4) };
  const { p50 } = await measure(body, { min_cpu_time: 40e6, gc: false, ...batch } as object);
  return p50;
}

const ratios: Record<string, number[]> = {};
for (const [name, body] of Object.entries(bodies)) {
  const ofBody: number[] = [];
  for (let turn = 0; turn < turnsOfEach; turn++) {
    const { p50Ns, calls } = await timeOurs(body);
    ofBody.push(p50Ns / (await p50OfMitata(body, calls)));
  }
  ratios[name] = ofBody.toSorted((a, b) => a - b);
}
process.stdout.write(JSON.stringify(ratios));
