import { budgetsDocument, checkText, type PerfEvidence } from '../contracts/documents.ts';
import { listSome } from '../contracts/list-some.ts';
import type { GitHubClient } from '../github/client.ts';
import { fetchFile } from '../github/fetch-file.ts';
import { limitPercentOf } from '../plan/plan-run.ts';
import { defaultBudgetsPath, maxBudgetsBytes } from '../policy/load-policy.ts';
import { type Policy, resolvePolicy } from '../policy/policy.ts';
import { formatForeign, formatLimit } from '../report/format.ts';

/** What the job that publishes was told of limits, as the one that measured should have been. */
export interface LimitsHere {
  readonly budgetsPath: string | undefined;
  readonly thresholdPercent: number | undefined;
}

/**
 * In what an upload was judged by laxer rules than the base's budgets have: one sentence for its comment, or
 * none. The upload says by which it was, and may have been written by anyone.
 */
export async function laxerThanBase(
  evidence: PerfEvidence,
  commit: string,
  client: GitHubClient,
  repository: Parameters<typeof fetchFile>[1],
  { budgetsPath = defaultBudgetsPath, thresholdPercent }: LimitsHere,
): Promise<string[]> {
  const limits = { commit, path: budgetsPath, maxBytes: maxBudgetsBytes };
  const file = await fetchFile(client, repository, limits);
  if (file.kind === 'failed') {
    return [`The base's budgets could not be read (${file.reason}), so nobody compared them.`];
  }
  const checked = file.kind === 'text' ? checkText(budgetsDocument, file.text) : undefined;
  const budgets = checked?.kind === 'valid' ? checked.value : undefined;
  const policy = resolvePolicy(budgets, { thresholdPercent }, budgetsPath);
  const found = [...laxerSettings(evidence, policy), ...laxerLimits(evidence, policy)];
  if (found.length === 0) return [];
  return [
    `The measuring run judged by laxer rules than the base's budgets have: ${listSome(found)}. Both workflows need the same "budgets" and "threshold"; where they have them, look at what the pull request did to its run.`,
  ];
}

function laxerSettings({ plan: { policy } }: PerfEvidence, { verdict }: Policy): string[] {
  const isLaxer = {
    fail_on_unjustified_regression:
      !policy.fail_on_unjustified_regression && verdict.fail_on_unjustified_regression,
    on_inconclusive: policy.on_inconclusive !== 'fail' && verdict.on_inconclusive === 'fail',
    on_removed: policy.on_removed !== 'fail' && verdict.on_removed === 'fail',
    allow_unbounded_notes: policy.allow_unbounded_notes && !verdict.allow_unbounded_notes,
    require_approval: policy.require_approval === 'none' && verdict.require_approval !== 'none',
  };
  return Object.entries(isLaxer).flatMap(([name, is]) => (is ? [name] : []));
}

/** A floor in nanoseconds depends on what was measured, so it is taken for twice as high here. */
function laxerLimits({ benchmarks }: PerfEvidence, policy: Policy): string[] {
  return benchmarks.flatMap(({ bench_id: id, group, outcome }) => {
    if (outcome.kind !== 'measured') return [];
    const name = id.startsWith(`${group}/`) ? id.slice(group.length + 1) : id;
    const fastest = Math.min(
      ...outcome.pairs.flatMap(({ baseline }) => baseline.pooled_quantiles_ns.slice(0, 1)),
    );
    const limit = limitPercentOf(policy, { id, group, name }, fastest / 2);
    // The base's own figure may have been rounded on its way.
    if (outcome.limit_percent <= limit * 1.001) return [];
    return [
      `the limit of "${formatForeign(id, 100)}" (${formatLimit(outcome.limit_percent)}, and ${formatLimit(limit)} there)`,
    ];
  });
}
