import type { Policy } from './policy.ts';

/**
 * The policy of a cumulative-drift check: its own threshold is in force, and an exception's where that
 * is higher. A benchmark that some change removed since the release was judged with that change: it
 * fails no drift check, which otherwise stayed red until the next release.
 */
export function driftPolicyOf(policy: Policy): Policy {
  const { maxCumulativeDriftPercent: limit, verdict } = policy;
  return {
    ...policy,
    maxP95RegressionPercent: limit,
    perBench: policy.perBench.map((exception) => {
      const { max_p95_regression_percent: own } = exception;
      return own === undefined
        ? exception
        : { ...exception, max_p95_regression_percent: Math.max(own, limit) };
    }),
    verdict: {
      ...verdict,
      on_removed: verdict.on_removed === 'fail' ? 'warn' : verdict.on_removed,
    },
  };
}
