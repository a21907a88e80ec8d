import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BenchmarkEvidence, PerfEvidence } from '../../../src/gate/contracts/documents.ts';
import { checkDocument, evidenceDocument } from '../../../src/gate/contracts/documents.ts';
import { exitCodeOf, problemOf } from '../../../src/gate/contracts/problems.ts';
import { judgeBenchmarks } from '../../../src/gate/judge/judge-benchmarks.ts';
import { judgeEvidence, judgeRun } from '../../../src/gate/judge/judge-run.ts';
import { mergeEvidence } from '../../../src/gate/judge/merge-evidence.ts';
import { takeShare } from '../../../src/gate/plan/split-shards.ts';
import {
  added,
  equal,
  evidenceOf,
  failed,
  faster,
  removed,
  slower,
  undecided,
} from '../../support/sample-evidence.ts';

const benchmarks = [
  slower('g/slower', 12),
  equal('g/equal'),
  faster('h/faster'),
  undecided('h/undecided'),
  added('h/added'),
  removed('i/removed'),
];

/** The evidence of every shard of a run, as `check --shard` would leave it. */
function shardsOf(all: BenchmarkEvidence[], count: number): PerfEvidence[] {
  return Array.from({ length: count }, (_, i) => shardOf(evidenceOf(all), i + 1, count));
}

function shardOf(whole: PerfEvidence, index: number, count: number): PerfEvidence {
  const listed = whole.benchmarks.map((one) => ({ id: one.bench_id, one }));
  const { members, shard } = takeShare(listed, { index, count, times: new Map() });
  const plan = { ...whole.plan, time_budget_ms: 1000 * index };
  return {
    ...whole,
    duration_ms: 100 * index,
    plan: shard === undefined ? plan : { ...plan, shard },
    benchmarks: members.map(({ one }) => one),
  };
}

const merge = (shards: readonly PerfEvidence[]) =>
  mergeEvidence(shards.map((evidence, i) => ({ path: `${i + 1}.json`, evidence })));

function problemWith(shards: readonly PerfEvidence[]) {
  try {
    merge(shards);
  } catch (error) {
    const problem = problemOf(error);
    expect(exitCodeOf(problem)).toBe(2);
    expect((error as Error).message).toMatch(/^[^\n]+\.$/);
    return problem;
  }
  return undefined;
}

describe('merged shards', () => {
  it('are the evidence of the whole run, and meet its schema', () => {
    const merged = merge(shardsOf(benchmarks, 3));
    expect(checkDocument(evidenceDocument, merged)).toMatchObject({ kind: 'valid' });
    const whole = evidenceOf(benchmarks.toSorted((a, b) => (a.bench_id < b.bench_id ? -1 : 1)));
    const { shards, ...rest } = merged;
    expect(rest).toEqual({
      ...whole,
      duration_ms: 300,
      plan: { ...whole.plan, time_budget_ms: 6000 },
    });
    expect(shards).toMatchObject([1, 2, 3].map((index) => ({ index, benchmarks: 2 })));
  });

  it('are judged as the whole run is, and as each shard was, however they are dealt out', () => {
    const dealt = fc.record({
      count: fc.integer({ min: 1, max: 9 }),
      all: fc.shuffledSubarray(benchmarks, { minLength: 1 }),
    });
    const verdictsOf = (evidence: PerfEvidence) =>
      judgeBenchmarks(evidence).toSorted((a, b) =>
        a.evidence.bench_id < b.evidence.bench_id ? -1 : 1,
      );
    fc.assert(
      fc.property(dealt, ({ count, all }) => {
        const shards = shardsOf(all, count);
        const verdicts = verdictsOf(merge(shards));
        expect(verdicts).toEqual(verdictsOf(evidenceOf(all)));
        const separate = shards.flatMap((shard) => judgeBenchmarks(shard));
        expect(new Set(verdicts.map((one) => JSON.stringify(one)))).toEqual(
          new Set(separate.map((one) => JSON.stringify(one))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order of the files', () => {
    const shards = shardsOf(benchmarks, 4);
    const merged = merge(shards);
    fc.assert(
      fc.property(fc.shuffledSubarray(shards, { minLength: 4 }), (shuffled) => {
        expect(merge(shuffled)).toEqual(merged);
      }),
      { numRuns: 20 },
    );
  });

  it('may be one, and may be empty', () => {
    expect(merge(shardsOf(benchmarks, 1)).benchmarks).toHaveLength(6);
    expect(merge(shardsOf(benchmarks, 9)).benchmarks).toHaveLength(6);
  });

  it('keep the noise of each benchmark, and where it is from if that is one place', () => {
    const known = { pairs: 8, effect_percent: 0, pair_sd_percent: 2 };
    const from = (day: number) => ({ saved_at_unix_ms: day, cpu_model: 'a CPU', node: '24.0.0' });
    const shards = shardsOf(
      benchmarks.map((one) => ({ ...one, aa_noise: known })),
      3,
    );
    const same = merge(shards.map((shard) => ({ ...shard, aa_noise: from(1) })));
    expect(same.aa_noise).toEqual(from(1));
    expect(same.benchmarks.map(({ aa_noise }) => aa_noise)).toEqual(benchmarks.map(() => known));
    const several = merge(shards.map((shard, day) => ({ ...shard, aa_noise: from(day) })));
    expect(several).not.toHaveProperty('aa_noise');
    expect(several.benchmarks).toEqual(same.benchmarks);
  });

  it('keep each warning once, and tell of machines that differ', () => {
    const [first, second] = shardsOf(benchmarks, 2) as [PerfEvidence, PerfEvidence];
    const merged = merge([
      { ...first, warnings: ['Not pinned.'] },
      {
        ...second,
        warnings: ['Not pinned.', 'Slow.'],
        environment: { ...second.environment, cpu_model: 'another CPU' },
      },
    ]);
    expect(merged.warnings).toEqual([
      'Not pinned.',
      'Slow.',
      expect.stringMatching(/a CPU, .* \(shard 1\); another CPU, .* \(shard 2\)\.$/),
    ]);
  });
});

describe('what are no shards of one run', () => {
  const [first, second, third] = shardsOf(benchmarks, 3) as [
    PerfEvidence,
    PerfEvidence,
    PerfEvidence,
  ];
  const planned = (evidence: PerfEvidence, changes: Partial<PerfEvidence['plan']>) => ({
    ...evidence,
    plan: { ...evidence.plan, ...changes },
  });
  const shardOfPlan = third.plan.shard as NonNullable<typeof third.plan.shard>;

  it.each([
    ['candidate', { ...third, candidate_id: 'c'.repeat(40) }],
    ['baseline', { ...third, baseline_id: 'c'.repeat(40) }],
    ['baseline', { ...third, baseline_name: 'other' }],
    ['baseline', { ...third, drift_since: 'v1.0.0' }],
    ['version of fj-perf-gate', { ...third, tool_version: '9.9.9' }],
    ['policy', planned(third, { policy: { ...third.plan.policy, on_removed: 'fail' } })],
    ['plan', planned(third, { family_size: 7 })],
    ['plan', planned(third, { max_p95_regression_percent: 10 })],
    ['plan', planned(third, { looks: [8] })],
    ['number of shards', planned(third, { shard: { ...shardOfPlan, count: 4 } })],
    [
      'split of the benchmarks',
      planned(third, { shard: { ...shardOfPlan, split_sha256: '0'.repeat(64) } }),
    ],
  ])('differ in the %s', (what, other) => {
    const problem = problemWith([first, second, other]);
    expect(problem).toEqual({ code: 'shards-differ', what, paths: ['1.json', '3.json'] });
  });

  it('lack one, or have one twice', () => {
    expect(problemWith([first])).toEqual({ code: 'shards-missing', missing: [2, 3], count: 3 });
    expect(problemWith([first, third])).toMatchObject({ missing: [2] });
    expect(problemWith([first, second, third, second])).toMatchObject({
      code: 'shard-doubled',
      index: 2,
      paths: ['2.json', '4.json'],
    });
  });

  it('have a number beyond their count', () => {
    const beyond = planned(second, { shard: { ...shardOfPlan, index: 4 } });
    expect(problemWith([first, second, third, beyond])?.code).toBe('shards-missing');
  });

  it('share a benchmark, or lack one', () => {
    const doubled = { ...third, benchmarks: [...third.benchmarks, equal('g/equal')] };
    expect(problemWith([first, second, doubled])).toMatchObject({
      code: 'shards-share-benchmark',
      id: 'g/equal',
    });
    expect(problemWith([first, second, { ...third, benchmarks: [] }])).toEqual({
      code: 'shards-incomplete',
      found: 4,
      expected: 6,
    });
  });

  it('are whole runs, merged ones too, or nothing', () => {
    expect(problemWith([evidenceOf(benchmarks)])).toEqual({ code: 'not-a-shard', path: '1.json' });
    expect(problemWith([merge([first, second, third])])).toMatchObject({ code: 'not-a-shard' });
    expect(problemWith([])).toMatchObject({ code: 'usage' });
  });
});

describe('one shard by itself', () => {
  const today = '2026-06-01';

  it('passes when it is empty, or when the other shards have what the candidate defines', () => {
    const empty = shardsOf([equal('g/a')], 2)[1] as PerfEvidence;
    expect(empty.benchmarks).toEqual([]);
    expect(judgeRun(judgeEvidence(empty), [], today)).toMatchObject({ overall: { exitCode: 0 } });
    const alone = shardsOf([equal('g/a'), removed('g/b')], 2)[1] as PerfEvidence;
    expect(judgeRun(judgeEvidence(alone), [], today)).toMatchObject({ overall: { exitCode: 0 } });
  });

  it('fails by what it holds', () => {
    const [first, second] = shardsOf([failed('g/a'), slower('g/b')], 2) as [
      PerfEvidence,
      PerfEvidence,
    ];
    expect(judgeRun(judgeEvidence(first), [], today).overall.exitCode).toBe(3);
    expect(judgeRun(judgeEvidence(second), [], today).overall.exitCode).toBe(1);
    expect(judgeRun(judgeEvidence(merge([first, second])), [], today).overall.exitCode).toBe(1);
  });
});
