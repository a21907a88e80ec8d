import { describe, expect, it } from 'vitest';
import type { ReliabilityBudgets } from '../../../src/gate/contracts/documents.ts';
import { limitPercentOf } from '../../../src/gate/plan/plan-run.ts';
import { driftPolicyOf } from '../../../src/gate/policy/drift-policy.ts';
import { type PolicyOverrides, resolvePolicy } from '../../../src/gate/policy/policy.ts';

type PerfRegression = NonNullable<ReliabilityBudgets['perf_regression']>;

const benchmark = { id: 'jit/add', group: 'jit', name: 'add' };

function drift(perf: PerfRegression = {}, overrides: PolicyOverrides = {}) {
  const budgets = { schema_version: 'fj.reliability-budgets.v1', perf_regression: perf } as const;
  return driftPolicyOf(resolvePolicy(budgets, overrides, 'budgets'));
}

/** The threshold of `jit/add` in a drift check. */
const limit = (...given: Parameters<typeof drift>) =>
  limitPercentOf(drift(...given), benchmark, 1_000_000);

describe('the threshold of the cumulative drift', () => {
  it('is its own, 10% without one', () => {
    expect(limit()).toBe(10);
    expect(limit({ max_cumulative_drift_percent: 15 })).toBe(15);
    expect(limit({ max_cumulative_drift_percent: 3, max_p95_regression_percent: 7 })).toBe(3);
  });

  it('is by default no less than what a single change may do', () => {
    expect(limit({ max_p95_regression_percent: 7 })).toBe(10);
    expect(limit({ max_p95_regression_percent: 25 })).toBe(25);
  });

  it('is the one that a flag or an input gives', () => {
    const budgets = { max_cumulative_drift_percent: 15, max_p95_regression_percent: 5 };
    expect(limit(budgets, { thresholdPercent: 8 })).toBe(8);
  });

  it('gives way to an exception of a benchmark that is higher, and to no lower one', () => {
    const exception = (percent: number): PerfRegression => ({
      per_bench: [{ match: 'jit', max_p95_regression_percent: percent, reason: 'noisy' }],
    });
    expect(limit(exception(30))).toBe(30);
    expect(limit(exception(2))).toBe(10);
    expect(limit({ ...exception(30), max_cumulative_drift_percent: 40 })).toBe(40);
  });

  it('leaves a floor in ns, and what else an exception says', () => {
    const per_bench = [{ match: 'jit', min_effect_ns: 50, reason: 'short' }];
    expect(drift({ per_bench }).perBench).toEqual(per_bench);
    expect(limitPercentOf(drift({ per_bench }), benchmark, 100)).toBe(50);
  });
});

it('a benchmark that was removed since the release fails no drift check', () => {
  expect(drift({ on_removed: 'fail' }).verdict.on_removed).toBe('warn');
  expect(drift({ on_removed: 'pass' }).verdict.on_removed).toBe('pass');
  expect(drift({ on_inconclusive: 'fail' }).verdict.on_inconclusive).toBe('fail');
});

it('a note that was merged since the release needs nobody to approve it once more', () => {
  expect(drift({ require_approval: 'reviewed' }).verdict.require_approval).toBe('none');
});
