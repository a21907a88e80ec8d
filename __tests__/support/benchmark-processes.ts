import { randomInt } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Sampling } from '../../src/gate/contracts/documents.ts';
import { measurePairs } from '../../src/gate/measure/measure-pairs.ts';
import type { PlannedBenchmark } from '../../src/gate/measure/pair-ledger.ts';
import { setUpMeasuring } from '../../src/gate/measure/set-up.ts';
import type { ProcessSettings, Side, SuiteOnSide } from '../../src/gate/measure/side-process.ts';
import { sameForBoth } from '../../src/gate/processes/side-environments.ts';
import { workerDir } from './built.ts';

const repositoryRoot = resolve(import.meta.dirname, '../..');

/** Suites that import the mitata of this repository. */
export const fixtureSuites = join(repositoryRoot, '__tests__/fixtures/suites');

export async function testSettings(benchTimeoutMs = 10_000): Promise<ProcessSettings> {
  const { settings } = await setUpMeasuring(
    { nodeArgs: [], execWrapper: [], benchTimeoutSeconds: benchTimeoutMs / 1000, lanes: 1 },
    {
      environments: sameForBoth({ PATH: process.env.PATH }),
      workerDir,
    },
  );
  return settings;
}

export function suiteIn(root: string, file: string, side: Side = 'candidate'): SuiteOnSide {
  return { side, root, file, foreignRoot: undefined };
}

/** Short turns: these tests are about what happens, not about how fast it is. */
export const shortSampling: Sampling = {
  p95_kind: 'call',
  estimator: 'adjacent-turns',
  calls_per_sample: 1,
  samples_per_turn: 20,
  warmup_turns: 2,
  most_warmup_turns: 2,
  measured_turns: 4,
};

/** The benchmarks at these positions of one suite, named by their position. */
export function planned(file: string, count: number, sampling = shortSampling): PlannedBenchmark[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `benchmark ${index}`,
    place: { baseline: { file, index }, candidate: { file, index } },
    sampling,
    slowestNsPerCall: 1_000,
  }));
}

/** The starting side is always the baseline, and each pair has a layout of its own. */
const chance = { uint32: () => 2 * randomInt(2 ** 31) };

/** Measures `pairs` pairs of each of the first `count` benchmarks of a suite. */
export async function measureSuite(request: {
  readonly roots: Readonly<Record<Side, string>>;
  readonly file: string;
  readonly count: number;
  readonly pairs?: number;
  readonly settings?: ProcessSettings;
  readonly sampling?: Sampling;
}) {
  const { roots, file, count, pairs = 1, sampling } = request;
  return measurePairs(
    {
      lanes: [
        {
          settings: request.settings ?? (await testSettings()),
          roots,
          makeControl: async () => roots.baseline,
        },
      ],
      benchmarks: planned(file, count, sampling),
      budgetMs: 60_000,
      reserveMs: 0,
      isWorthMore: () => false,
      needOf: (_, measured) => (measured.pairs.length >= pairs ? 'nothing' : 'pairs'),
      toNextDecision: () => 1,
    },
    {
      clock: { nowUnixMs: () => Date.now() },
      chance,
      progress: { report: () => {} },
    },
  );
}
