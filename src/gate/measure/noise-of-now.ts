import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pairLogRatio } from '../compare/pair-effect.ts';
import { robustEffect } from '../compare/robust-effect.ts';
import { GateError } from '../contracts/problems.ts';
import { resolvePolicy } from '../policy/policy.ts';
import type { Ports } from '../ports.ts';
import type { SideEnvironments } from '../processes/side-environments.ts';
import { measureChange } from './two-trees.ts';

/** How far equal code is from being measured as equal, on this machine, now. */
export interface NoiseNow {
  readonly pairs: number;
  /** Standard deviation of one pair's effect. */
  readonly pairSdPercent: number;
}

const pairs = 6;
const budgetSeconds = 8;

/** Computes, allocates and branches, for some microseconds; needs nothing but Node. */
const suite = `import { bench, run } from 'mitata';
const numbers = Array.from({ length: 200 }, (_, i) => (i * 7919) % 200);
bench('sort', () => [...numbers].sort((a, b) => a - b));
await run();
`;

/**
 * Measures a small benchmark of our own against itself, at two paths below `tempDir`, within seconds.
 * Throws a GateError when it cannot be measured.
 */
export async function measureNoise(
  processes: { readonly environments: SideEnvironments; readonly workerDir: string },
  tempDir: string,
  ports: Ports,
): Promise<NoiseNow> {
  const file = 'noise.bench.mjs';
  const treeAt = async (name: string) => {
    const root = join(tempDir, name);
    await mkdir(root);
    await writeFile(join(root, file), suite);
    return { root, suites: [file] };
  };
  const measured = await measureChange(
    {
      trees: { baseline: await treeAt('equal-a'), candidate: await treeAt('equal-b') },
      policy: resolvePolicy(undefined, { timeBudgetSeconds: budgetSeconds }, 'defaults'),
      stopping: {
        looks: [pairs],
        needOf: (measured) => (measured.pairs.length >= pairs ? 'nothing' : 'pairs'),
      },
      processes: {
        ...processes,
        compileCacheDir: join(tempDir, 'compiled'),
        makeControl: async () => tempDir,
      },
    },
    ports,
  );
  const outcome = measured.benchmarks[0]?.outcome;
  if (outcome?.kind !== 'measured' || outcome.pairs.length < 2) {
    const detail = outcome?.kind === 'failed' ? outcome.reason : `no pairs in ${budgetSeconds} s`;
    throw new GateError({ code: 'nothing-measured', detail });
  }
  const effects = outcome.pairs.map((pair) => pairLogRatio(pair, outcome.sampling.estimator));
  const { standardError } = robustEffect(effects);
  return {
    pairs: effects.length,
    pairSdPercent: 100 * standardError * Math.sqrt(effects.length),
  };
}
