import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BenchmarkEvidence } from '../../../src/gate/contracts/documents.ts';
import type { Trees } from '../../../src/gate/measure/trees-with-suites.ts';
import {
  measureChange,
  measureControl,
  type StoppingRule,
} from '../../../src/gate/measure/two-trees.ts';
import {
  type Policy,
  type PolicyOverrides,
  resolvePolicy,
} from '../../../src/gate/policy/policy.ts';
import type { Ports } from '../../../src/gate/ports.ts';
import { sameForBoth } from '../../../src/gate/processes/side-environments.ts';
import { composeRecord } from '../../../src/gate/record/compose-record.ts';
import { workerDir } from '../../support/built.ts';
import { suiteOf } from '../../support/small-project.ts';
import { type Files, TemporaryFolder } from '../../support/temporary-folder.ts';

const file = 'a.bench.mjs';

/** A fixed number of pairs, and whatever else a test needs. */
function stopping(pairs: number, changes: Partial<StoppingRule> = {}): StoppingRule {
  return {
    looks: [pairs],
    needOf: (measured) => (measured.pairs.length >= pairs ? 'nothing' : 'pairs'),
    ...changes,
  };
}

/** Two trees with what measuring them needs. */
class TwoTrees implements Disposable {
  /** What a pair takes by the clock, beside what it takes. */
  msPerPair = 0;
  readonly #folders: readonly TemporaryFolder[];
  readonly trees: Trees;

  constructor(baseline: Files, candidate: Files, suite = file) {
    this.#folders = [baseline, candidate, {}].map((files) => new TemporaryFolder(files));
    const treeAt = (place: 0 | 1) => ({ root: this.#path(place), suites: [suite] });
    this.trees = { baseline: treeAt(0), candidate: treeAt(1) };
  }

  measure<T>(
    how: (...request: Parameters<typeof measureChange>) => Promise<T>,
    rule: StoppingRule,
    changes: PolicyOverrides &
      Partial<Pick<Policy, 'nodeArgs' | 'onMissingBaseline' | 'perBench'>> = {},
  ): Promise<T> {
    const { nodeArgs = [], onMissingBaseline = 'fail', perBench = [], ...overrides } = changes;
    const usual = resolvePolicy(undefined, overrides, 'test');
    const policy = { ...usual, nodeArgs, onMissingBaseline, perBench };
    const processes = {
      environments: sameForBoth({ PATH: process.env.PATH }),
      workerDir,
      compileCacheDir: join(this.#path(2), 'compiled'),
      makeControl: async () => this.#path(1),
    };
    let aheadMs = 0;
    const ports: Ports = {
      clock: { nowUnixMs: () => Date.now() + aheadMs },
      chance: { uint32: () => randomInt(2 ** 32) },
      log: { info: () => {}, warn: () => {} },
      progress: {
        report: (event) => {
          if (event.kind === 'measuring') aheadMs += this.msPerPair;
        },
      },
    };
    return how({ trees: this.trees, policy, stopping: rule, processes }, ports);
  }

  #path(place: number): string {
    return (this.#folders[place] as TemporaryFolder).path;
  }

  [Symbol.dispose](): void {
    for (const folder of this.#folders) folder[Symbol.dispose]();
  }
}

/** Half as long again in the tree that holds a file `slow`, whichever side it is on. */
const slowWhereMarked = `import { existsSync } from 'node:fs';
const rounds = existsSync(import.meta.dirname + '/slow') ? 3000 : 2000;
function work() {
  let value = 1;
  for (let i = 0; i < rounds; i += 1) value = (value * 3 + i) & 0xffff;
  return value;
}
${suiteOf(['work', '() => work()'])}`;

const outcomeOf = ([benchmark]: readonly BenchmarkEvidence[]) => {
  if (benchmark?.outcome.kind !== 'measured') throw new Error(JSON.stringify(benchmark?.outcome));
  return benchmark.outcome;
};

describe('the time for measuring', () => {
  it.each([
    ['is half as long again for what looks slower, where nobody set it', true, {}, 5],
    ['is no longer for what does not', false, {}, 4],
    ['is kept to by whoever set it', true, { timeBudgetSeconds: 33 }, 4],
  ])('%s', async (_, isSlower, changes, pairs) => {
    const suite = suiteOf(['one', '() => Math.sqrt(2)']);
    using two = new TwoTrees({ [file]: suite }, { [file]: suite });
    // Of one benchmark the time is 33 s.
    two.msPerPair = 10_000;
    const rule: StoppingRule = {
      looks: [100],
      needOf: (...[, , , , timeIsUp]) => (timeIsUp ? 'nothing' : 'pairs'),
      looksSlower: () => isSlower,
    };
    const measured = await two.measure(measureChange, rule, changes);
    expect(outcomeOf(measured.benchmarks).pairs).toHaveLength(pairs);
  });
});

describe('measuring a tree against its control, both ways', () => {
  it('shows what the control alone does as a bias of the trees, and as no other', async () => {
    using two = new TwoTrees({ [file]: slowWhereMarked }, { [file]: slowWhereMarked, slow: '' });
    const measured = await two.measure(measureControl, stopping(3));
    expect(outcomeOf(measured.benchmarks).pairs).toHaveLength(3);
    expect(measured.swappedPairs.get('a/work')).toHaveLength(3);
    const saved = {
      tool_version: '0.0.0',
      name: 'main',
      commit: 'c'.repeat(40),
      ref: null,
      saved_at_unix_ms: 0,
    };
    const record = composeRecord(measured, [], saved, undefined);
    const { noise } = record.benchmarks[0] ?? {};
    expect(noise?.pairs).toBe(6);
    expect(noise?.tree_effect_percent).toBeGreaterThan(20);
    expect(Math.abs(noise?.effect_percent ?? Number.NaN)).toBeLessThan(15);
  });

  it('fails a benchmark that fails with the trees swapped', async () => {
    const suite = suiteOf(['one', '() => Math.sqrt(2)']);
    // Each side has a folder of its own for compiled modules.
    const failing = suiteOf([
      'one',
      "() => { if (process.env.NODE_COMPILE_CACHE.endsWith('cand')) throw new Error('here'); }",
    ]);
    using two = new TwoTrees({ [file]: failing }, { [file]: suite });
    const { benchmarks } = await two.measure(measureControl, stopping(1));
    expect(benchmarks[0]?.outcome).toEqual({
      kind: 'failed',
      reason: 'Error: here (a.bench.mjs:2)',
    });
  });

  it('says where a benchmark failed that fails in the control only', async () => {
    const failing = suiteOf(['one', "() => { throw new Error('edited'); }"]);
    const good = suiteOf(['one', '() => Math.sqrt(2)']);
    using control = new TemporaryFolder({ [file]: failing });
    using two = new TwoTrees({ [file]: good }, { [file]: good });
    const { benchmarks } = await two.measure((request, ports) => {
      const processes = { ...request.processes, makeControl: async () => control.path };
      return measureControl({ ...request, processes }, ports);
    }, stopping(1));
    expect(benchmarks[0]?.outcome).toEqual({
      kind: 'failed',
      reason: 'it failed in its control: Error: edited (a.bench.mjs:2)',
    });
  });
});

/** Fails in the processes of these numbers, counted in its own tree. */
const failingIn = (
  ...processes: number[]
) => `import { appendFileSync, readFileSync } from 'node:fs';
const loads = import.meta.dirname + '/loads';
appendFileSync(loads, 'x');
const isBad = ${JSON.stringify(processes)}.includes(readFileSync(loads, 'utf8').length);
${suiteOf(['one', "() => { if (isBad) throw new Error('by chance'); }"])}`;

describe('a benchmark that fails on the baseline', () => {
  const good = suiteOf(['one', '() => Math.sqrt(2)']);
  // The first process lists, the second tries, and each pair needs one.
  const always = failingIn(...Array.from({ length: 20 }, (_, i) => i + 1));

  it.each([
    ['while it is tried', [2]],
    ['in a pair', [4]],
  ])('once, %s, is tried once more', async (_, processes) => {
    using two = new TwoTrees({ [file]: failingIn(...processes) }, { [file]: good });
    const { benchmarks, remarks } = await two.measure(measureChange, stopping(3));
    expect(outcomeOf(benchmarks).pairs).toHaveLength(3);
    expect(remarks.filter(({ kind }) => kind === 'counts-as-new')).toEqual([]);
  });

  it.each([
    ['whenever it is tried', always],
    ['in one pair and in the one in its place', failingIn(4, 5)],
  ])('%s has failed: it could be slower, and nobody knows', async (_, suite) => {
    using two = new TwoTrees({ [file]: suite }, { [file]: good });
    const { benchmarks } = await two.measure(measureChange, stopping(3));
    expect(benchmarks[0]?.outcome).toEqual({
      kind: 'failed',
      reason: 'it failed on the baseline: Error: by chance (a.bench.mjs:6)',
    });
  });

  it('counts as new where the budgets let a baseline be missing, and a remark says so', async () => {
    using two = new TwoTrees({ [file]: always }, { [file]: good });
    const { benchmarks, remarks } = await two.measure(measureChange, stopping(3), {
      onMissingBaseline: 'warn',
    });
    const message = 'Error: by chance (a.bench.mjs:6)';
    expect(benchmarks[0]?.outcome).toEqual({
      kind: 'candidate-only',
      why: 'failed-on-baseline',
      message,
      remark: `It failed on the baseline: ${message}.`,
    });
    expect(remarks).toContainEqual({ kind: 'counts-as-new', bench_id: 'a/one', message });
  });
});

describe('measuring a change', () => {
  const suite = suiteOf(['one', '() => Math.sqrt(2)'], ['two', '() => Math.sqrt(3)']);

  it('marks the benchmarks of a suite that differs, and of no other', async () => {
    using same = new TwoTrees({ [file]: suite, 'other.js': '1' }, { [file]: suite });
    const equal = await same.measure(measureChange, stopping(1));
    expect(equal.benchmarks.map((one) => one.suite_changed)).toEqual([undefined, undefined]);
    using two = new TwoTrees({ [file]: suite }, { [file]: `${suite}// now with a remark\n` });
    const changed = await two.measure(measureChange, stopping(1));
    expect(changed.benchmarks.map((one) => one.suite_changed)).toEqual([true, true]);
    expect(outcomeOf(changed.benchmarks).pairs).toHaveLength(1);
    expect(changed.remarks).toEqual(equal.remarks);
  });

  it('tells of limits that hold for no benchmark', async () => {
    using same = new TwoTrees({ [file]: suite }, { [file]: suite });
    const perBench = ['a/one', 'a/tow', 'two', 'b/*'].map((match) => ({ match, reason: 'test' }));
    const { remarks } = await same.measure(measureChange, stopping(1), { perBench });
    expect(remarks).toContainEqual({ kind: 'exceptions-unmatched', matches: ['a/tow', 'b/*'] });
  });

  it('names a helper of the suite that differs, and not the code that is measured', async () => {
    const bench = 'bench/a.bench.mjs';
    const helped = `import '../lib.mjs';\nimport './input.mjs';\n${suite}`;
    using two = new TwoTrees(
      { [bench]: helped, 'bench/input.mjs': '1;', 'lib.mjs': '1;' },
      { [bench]: helped, 'bench/input.mjs': '2;', 'lib.mjs': '2;' },
      bench,
    );
    const { benchmarks } = await two.measure(measureChange, stopping(1));
    expect(benchmarks.map((one) => one.changed_suite_files)).toEqual([
      ['bench/input.mjs'],
      ['bench/input.mjs'],
    ]);
  });

  it.each([
    ['tells how coarse the timer of the processes is', 0.002],
    ['fails what takes no time that the timer could read', 1],
  ])('%s', async (_, stepMs) => {
    const coarse = `const real = performance.now.bind(performance);
performance.now = () => Math.floor(real() / ${stepMs}) * ${stepMs};`;
    using preload = new TemporaryFolder({ 'coarse.cjs': coarse });
    using two = new TwoTrees({ [file]: suite }, { [file]: suite });
    const nodeArgs = ['--require', join(preload.path, 'coarse.cjs')];
    const { benchmarks } = await two.measure(measureChange, stopping(1), { nodeArgs });
    if (stepMs === 1) {
      expect(benchmarks[0]?.outcome).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('the timer read 0 for a sample'),
      });
      return;
    }
    const [pair] = outcomeOf(benchmarks).pairs;
    expect(pair?.baseline.timer_step_ns).toBeCloseTo(stepMs * 1e6, -1);
    expect(pair?.candidate.timer_step_ns).toBeCloseTo(stepMs * 1e6, -1);
  });
});

describe('names of benchmarks', () => {
  it.each([
    ['may change', '() => Math.sqrt(2)', ['a/roots measured'], { kind: 'benchmarks-renamed' }],
    [
      'tell of other work',
      '() => Math.cbrt(2)',
      ['a/roots candidate-only', 'a/work baseline-only'],
      { kind: 'benchmarks-replaced', suites: [{ file, removed: 1, added: 1 }] },
    ],
  ])('%s', async (_, body, expected, remark) => {
    using two = new TwoTrees(
      { [file]: suiteOf(['work', '() => Math.sqrt(2)']) },
      { [file]: suiteOf(['roots', body]) },
    );
    const { benchmarks, remarks } = await two.measure(measureChange, stopping(4));
    const kinds = benchmarks.map(({ bench_id, outcome }) => `${bench_id} ${outcome.kind}`);
    expect(kinds.sort()).toEqual(expected);
    expect(remarks).toMatchObject([remark]);
  });
});
