import type { PerfDelta } from '../contracts/documents.ts';
import { formatCount, formatForeign } from './format.ts';
import { countStatuses, type Status, statusOrder } from './rank-results.ts';

const mostErrorCharacters = 1_000;

/** The verdict as one sentence; of a report with an error, the error's. */
export function headline(report: PerfDelta): string {
  if (report.error !== undefined) {
    return `fj-perf-gate: ${formatForeign(report.error.message, mostErrorCharacters)}`;
  }
  return `fj-perf-gate: ${driftName(report)}${shardName(report)}${verdict(report)}${edits(report)}`;
}

/** `1 regressed, 2 inconclusive, 30 pass`: every status that occurs, most important first. */
export function tally(report: PerfDelta): string {
  const counts = countStatuses(report);
  return statusOrder
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${statusWords[status]}`)
    .join(', ');
}

/** The threshold by its name. */
export function limitName({ drift_since }: PerfDelta): string {
  return drift_since === undefined ? 'limit' : 'drift limit';
}

/** How a status reads in a sentence. */
export const statusWords: Readonly<Record<Status, string>> = {
  regressed: 'regressed',
  failed: 'failed',
  risk_noted: 'accepted by a risk note',
  inconclusive: 'inconclusive',
  removed: 'removed',
  new: 'new',
  improved: 'improved',
  pass: 'pass',
};

function edits({ policy_changes }: PerfDelta): string {
  return policy_changes === undefined ? '' : '; this change edits the budgets';
}

function driftName({ drift_since: since }: PerfDelta): string {
  return since === undefined ? '' : `cumulative drift since ${formatForeign(since, 100)}: `;
}

function shardName({ shard }: PerfDelta): string {
  return shard === undefined ? '' : `shard ${shard.index} of ${shard.count}: `;
}

function verdict(report: PerfDelta): string {
  const counts = countStatuses(report);
  const total = report.benchmarks.length;
  if (total === 0) {
    return report.shard === undefined ? 'no benchmark was compared' : 'no benchmark falls to it';
  }
  const all = formatCount(total, 'benchmark');
  const details = (['risk_noted', 'inconclusive', 'removed', 'improved'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${statusWords[status]}`);
  if (counts.regressed > 0) {
    const failed = counts.failed > 0 ? `, ${counts.failed} failed` : '';
    const mild = report.overall_status === 'pass' ? ' (reported only, as the budgets ask)' : '';
    return `${counts.regressed} of ${all} regressed${failed}${mild}`;
  }
  if (counts.failed > 0) return `${counts.failed} of ${all} failed`;
  if (report.overall_status === 'fail') {
    return `${details.join(', ') || 'none passed'} of ${all}, which the budgets do not let pass${rulesOf(counts)}`;
  }
  const none = total === 1 ? 'the one benchmark did not regress' : `none of ${all} regressed`;
  return [none, ...details].join(', ');
}

/** The budgets' keys that can have failed a run in which nothing regressed or failed. */
function rulesOf(counts: ReturnType<typeof countStatuses>): string {
  const rules = [
    ...(counts.inconclusive > 0 ? ['on_inconclusive'] : []),
    ...(counts.removed > 0 ? ['on_removed'] : []),
  ];
  return rules.length === 0 ? '' : ` (${rules.join(', ')})`;
}
