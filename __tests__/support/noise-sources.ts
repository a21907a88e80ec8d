import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededHeavyTails, seededNormal, seededRandom } from './seeded-noise.ts';

/** Log ratios of pairs in which nothing changed. */
export interface NoiseSource {
  readonly name: string;
  /** A run's noise, for so many pairs, around 0. */
  readonly draw: (pairs: number) => number[];
}

/** What the intervals are held against; seeded, so that each draw is the same every time. */
export function noiseSources(): NoiseSource[] {
  return [recordedNoise(1), heavyTails(2), twoModes(3), outliers(4), drifting(5)];
}

/** What the verdicts are held against: as noisy as a busy machine, and as strange as could be thought of. */
export function verdictNoises(seed: number): NoiseSource[] {
  const [random, normal] = [seededRandom(seed), seededNormal(seed + 1)];
  const sign = () => (random() < 0.5 ? -1 : 1);
  const source = (name: string, drawPair: () => number): NoiseSource => ({
    name,
    draw: (pairs) => fill(pairs, drawPair),
  });
  // Student's t with two degrees of freedom: its variance is infinite.
  const heavy = () => normal() / Math.sqrt((normal() ** 2 + normal() ** 2) / 2);
  return [
    recordedNoise(seed + 2),
    source('normal, 2%', () => 0.02 * normal()),
    source('normal, 7%', () => 0.07 * normal()),
    source('normal, 10%', () => 0.1 * normal()),
    source('normal, 15%', () => 0.15 * normal()),
    source('t with 2 degrees, 5%', () => 0.05 * heavy()),
    source('t with 2 degrees, 10%', () => 0.1 * heavy()),
    source('two modes, ±10%', () => 0.1 * sign() + 0.01 * normal()),
    source('two modes, ±30%', () => 0.3 * sign() + 0.02 * normal()),
    source('one in ten off by 40%', () => (random() < 0.1 ? 0.34 * sign() : 0) + 0.02 * normal()),
    source(
      'one in three off by 80%',
      () => (random() < 1 / 3 ? 0.6 * sign() : 0) + 0.02 * normal(),
    ),
    source('anything up to 2.7 times', () => 2 * random() - 1),
  ];
}

/** Written by research/record-noise.ts. */
interface Recording {
  readonly log_ratios: Readonly<Record<string, readonly number[]>>;
}

/** A run of one recorded benchmark: its pairs drawn anew, with a sign by chance, so that 0 is the truth. */
export function recordedNoise(seed: number): NoiseSource {
  const random = seededRandom(seed);
  const path = join(import.meta.dirname, '../fixtures/noise/recorded.json');
  const recording: Recording = JSON.parse(readFileSync(path, 'utf8'));
  const benchmarks = Object.values(recording.log_ratios);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  return {
    name: 'recorded',
    draw: (pairs) => {
      const ratios = pick(benchmarks);
      return Array.from({ length: pairs }, () => (random() < 0.5 ? 1 : -1) * pick(ratios));
    },
  };
}

function heavyTails(seed: number): NoiseSource {
  const noise = seededHeavyTails(seed);
  return { name: 'heavy tails', draw: (pairs) => fill(pairs, () => 0.02 * noise()) };
}

/** Processes settle in one of two states, 8% apart: a pair is level, or off by 8% either way. */
function twoModes(seed: number): NoiseSource {
  const [random, normal] = [seededRandom(seed), seededNormal(seed + 100)];
  const state = () => (random() < 0.5 ? 0.08 : 0);
  return {
    name: 'two modes',
    draw: (pairs) => fill(pairs, () => state() - state() + 0.01 * normal()),
  };
}

function outliers(seed: number): NoiseSource {
  const [random, normal] = [seededRandom(seed), seededNormal(seed + 100)];
  const outlier = () => (random() < 0.1 ? (random() < 0.5 ? 0.34 : -0.34) : 0);
  return { name: 'outliers', draw: (pairs) => fill(pairs, () => 0.02 * normal() + outlier()) };
}

/** The machine's speed wanders from pair to pair (a random walk), and the side that begins gains or loses. */
function drifting(seed: number): NoiseSource {
  const normal = seededNormal(seed);
  return {
    name: 'drifting',
    draw: (pairs) => {
      let drift = 0;
      return Array.from({ length: pairs }, (_, pair) => {
        drift += 0.005 * normal();
        return (pair % 2 === 0 ? drift : -drift) + 0.02 * normal();
      });
    },
  };
}

function fill(count: number, draw: () => number): number[] {
  return Array.from({ length: count }, draw);
}
