import { describe, expect, it } from 'vitest';
import { benchName } from '../../../src/gate/contracts/bench-id.ts';
import { limitPercentOf, planRun } from '../../../src/gate/plan/plan-run.ts';
import { type Policy, resolvePolicy } from '../../../src/gate/policy/policy.ts';

const benchmark = benchName(['jit'], 'scalar_add', 'x.bench.ts');

function policyWith(perBench: Omit<Policy['perBench'][number], 'reason'>[], percent = 5): Policy {
  return resolvePolicy(
    {
      schema_version: 'fj.reliability-budgets.v1',
      perf_regression: {
        max_p95_regression_percent: percent,
        per_bench: perBench.map((one) => ({ ...one, reason: 'for a test' })),
      },
    },
    {},
    'test',
  );
}

describe("a benchmark's limit", () => {
  it('is that of the suite where no exception matches', () => {
    const policy = policyWith([{ match: 'grad', max_p95_regression_percent: 50 }], 4);
    expect(limitPercentOf(policy, benchmark, 1000)).toBe(4);
  });

  it('is that of the last exception that matches, in any of the ways of a filter', () => {
    const exceptions = [
      { match: 'scalar_add', max_p95_regression_percent: 10 },
      { match: 'jit/*', max_p95_regression_percent: 20 },
      { match: 'jit', max_p95_regression_percent: 2 },
      { match: 'grad/**', max_p95_regression_percent: 99 },
    ];
    expect(limitPercentOf(policyWith(exceptions), benchmark, 1000)).toBe(2);
    expect(limitPercentOf(policyWith(exceptions.slice(0, 2)), benchmark, 1000)).toBe(20);
  });

  it('takes limit and floor from the last exception that has each', () => {
    const policy = policyWith([
      { match: 'jit', max_p95_regression_percent: 10, min_effect_ns: 1 },
      { match: 'scalar_add', min_effect_ns: 300 },
    ]);
    expect(limitPercentOf(policy, benchmark, 1000)).toBe(30);
    expect(limitPercentOf(policy, benchmark, 10_000)).toBe(10);
  });

  it('is raised by a floor in ns, never lowered', () => {
    const policy = policyWith([{ match: 'jit', min_effect_ns: 50 }]);
    expect(limitPercentOf(policy, benchmark, 100)).toBe(50);
    expect(limitPercentOf(policy, benchmark, 1000)).toBe(5);
    expect(limitPercentOf(policy, benchmark, 1_000_000)).toBe(5);
  });

  it('is a number even for a call that seems to take no time', () => {
    for (const floor of [0, 50]) {
      const policy = policyWith([{ match: 'jit', min_effect_ns: floor }]);
      expect(Number.isFinite(limitPercentOf(policy, benchmark, 0))).toBe(true);
    }
  });

  it('may be lower than that of the suite', () => {
    const policy = policyWith([{ match: 'jit', max_p95_regression_percent: 1 }]);
    expect(limitPercentOf(policy, benchmark, 1000)).toBe(1);
  });
});

describe('the plan of a run', () => {
  const policy = resolvePolicy(undefined, {}, 'defaults');
  const budgetMs = (count: number) =>
    planRun({ policy, familySize: count, rule: { looks: [8] }, roundMs: 0 }).time_budget_ms;

  it('has 30 s and 3 s for each benchmark, and at most 15 minutes', () => {
    expect(budgetMs(1)).toBe(33_000);
    expect(budgetMs(33)).toBe(129_000);
    expect(budgetMs(290)).toBe(900_000);
    expect(budgetMs(1000)).toBe(900_000);
  });

  it('has time for 20 pairs of each where calls or loading take long', () => {
    expect(
      planRun({ policy, familySize: 2, rule: { looks: [8] }, roundMs: 1_000 }).time_budget_ms,
    ).toBe(36_000);
    expect(
      planRun({ policy, familySize: 2, rule: { looks: [8] }, roundMs: 6_000.2 }).time_budget_ms,
    ).toBe(120_004);
    expect(
      planRun({ policy, familySize: 2, rule: { looks: [8] }, roundMs: 60_000 }).time_budget_ms,
    ).toBe(900_000);
  });

  it('has the time that is given', () => {
    const given = resolvePolicy(undefined, { timeBudgetSeconds: 7 }, 'flags');
    expect(
      planRun({ policy: given, familySize: 33, rule: { looks: [8] }, roundMs: 1e6 }).time_budget_ms,
    ).toBe(7000);
  });

  it('corrects for every benchmark, and for at least one', () => {
    expect(planRun({ policy, familySize: 33, rule: { looks: [8] }, roundMs: 0 }).family_size).toBe(
      33,
    );
    expect(planRun({ policy, familySize: 0, rule: { looks: [8] }, roundMs: 0 }).family_size).toBe(
      1,
    );
  });

  it('gives a shard time for its own benchmarks, and corrects for those of all shards', () => {
    const shard = { index: 1, count: 4, split_sha256: '0'.repeat(64) };
    const plan = planRun({
      policy,
      familySize: 400,
      rule: { looks: [8] },
      roundMs: 0,
      share: {
        members: Array.from({ length: 100 }),
        shard,
      },
    });
    expect(plan).toMatchObject({ time_budget_ms: 330_000, family_size: 400, shard });
    expect(
      planRun({
        policy,
        familySize: 3,
        rule: { looks: [8] },
        roundMs: 0,
        share: { members: [1, 2, 3], shard: undefined },
      }),
    ).toEqual(planRun({ policy, familySize: 3, rule: { looks: [8] }, roundMs: 0 }));
  });

  it('carries what the verdict needs of the policy', () => {
    const plan = planRun({
      policy,
      familySize: 3,
      rule: { looks: [8, 10], controlPairs: 8 },
      roundMs: 0,
    });
    expect(plan).toMatchObject({
      max_p95_regression_percent: 5,
      min_improvement_percent: 5,
      looks: [8, 10],
      control_pairs: 8,
      policy: policy.verdict,
    });
  });
});
