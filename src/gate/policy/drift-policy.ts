import type { Policy } from './policy.ts';

/**
 * The policy of a cumulative-drift check: its own threshold is in force, and an exception's where that
 * is higher. What was merged since the release was reviewed with its change: a benchmark that is gone
 * fails no drift check, which otherwise stayed red until the next release, and no pull request is left
 * on which the author of a note could be asked.
 */
export function driftPolicyOf(policy: Policy): Policy {
  const { maxCumulativeDriftPercent: limit, verdict } = policy;
  return {
    ...policy,
    maxRegressionPercent: limit,
    perBench: policy.perBench.map((exception) => {
      const { max_p95_regression_percent: own } = exception;
      return own === undefined
        ? exception
        : { ...exception, max_p95_regression_percent: Math.max(own, limit) };
    }),
    verdict: {
      ...verdict,
      require_approval: 'none',
      on_removed: verdict.on_removed === 'fail' ? 'warn' : verdict.on_removed,
    },
  };
}
