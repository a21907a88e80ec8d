import type { PerfDelta } from '../contracts/documents.ts';
import { countStatuses, type Status, statuses, statusTraits } from '../contracts/statuses.ts';
import { formatAge, formatCount, formatForeign } from './format.ts';

const maxErrorCharacters = 1_000;

/** The verdict as one sentence, where others speak as well. */
export function headline(report: PerfDelta): string {
  return `fj-perf-gate: ${verdictSentence(report)}`;
}

/** The verdict as one sentence; of a report with an error, the error's. */
export function verdictSentence(report: PerfDelta): string {
  if (report.error !== undefined) return formatForeign(report.error.message, maxErrorCharacters);
  return `${driftName(report)}${shardName(report)}${verdict(report)}${edits(report)}`;
}

/** `1 regressed, 2 inconclusive, 30 pass`: every status that occurs, most important first. */
export function tally(report: PerfDelta): string {
  return wordsOf(countStatuses(report.benchmarks), () => true).join(', ');
}

/** The threshold by its name. */
export function limitName({ drift_since }: PerfDelta): string {
  return drift_since === undefined ? 'limit' : 'drift limit';
}

/** `saved 3 days ago`; undefined of a baseline that nobody saved. */
export function savedAgo(report: PerfDelta): string | undefined {
  const { baseline_saved_at_unix_ms: savedAt, generated_at_unix_ms: now } = report;
  return savedAt === undefined ? undefined : `saved ${formatAge(now - savedAt)} ago`;
}

function edits({ policy_changes }: PerfDelta): string {
  return policy_changes === undefined ? '' : '; this change edits the budgets';
}

function driftName({ drift_since: since }: PerfDelta): string {
  return since === undefined ? '' : `cumulative drift since ${formatForeign(since, 100)}: `;
}

function shardName({ shard }: PerfDelta): string {
  return shard === undefined ? '' : `shard ${shard.index} of ${shard.count}: `;
}

type Counts = ReturnType<typeof countStatuses>;

function verdict(report: PerfDelta): string {
  const counts = countStatuses(report.benchmarks);
  const total = report.benchmarks.length;
  if (total === 0) {
    return report.shard === undefined ? 'no benchmark was compared' : 'no benchmarks in this shard';
  }
  const all = formatCount(total, 'benchmark');
  if (counts.regressed > 0) {
    const mild = report.overall_status === 'pass' ? ' (reported only, as the budgets ask)' : '';
    const failed = counts.failed > 0 ? `, ${counts.failed} failed` : '';
    const more = counts.risk_noted > 0 ? `, ${counts.risk_noted} more ${acceptance(counts)}` : '';
    return `${counts.regressed} of ${all} regressed${mild}${failed}${more}`;
  }
  if (counts.failed > 0) return `${counts.failed} of ${all} failed`;
  if (report.overall_status === 'fail') return stoppedByBudgets(counts, total);
  return withoutRegression(counts, total);
}

/** Where all that regressed is accepted and nothing failed. */
function withoutRegression(counts: Counts, total: number): string {
  const all = formatCount(total, 'benchmark');
  const others = wordsOf(counts, isBesideRegressions);
  if (counts.risk_noted > 0) {
    const accepted = `${counts.risk_noted} of ${all} regressed (${acceptance(counts)})`;
    return [accepted, ...others].join(', ');
  }
  // That it did not regress, nobody knows of one that is inconclusive or on one side only.
  if (!statuses.some((one) => statusTraits[one].isFine && counts[one] > 0))
    return uncompared(counts, total);
  const none = total === 1 ? 'the one benchmark did not regress' : `none of ${all} regressed`;
  return [none, ...(total === 1 && counts.improved === 1 ? ['it improved'] : others)].join(', ');
}

/** `all 3 benchmarks are new`, `2 benchmarks: 1 inconclusive, 1 new`. */
function uncompared(counts: Counts, total: number): string {
  const all = formatCount(total, 'benchmark');
  const only = statuses.find((status) => counts[status] === total);
  if (only === undefined) {
    return `${all}: ${wordsOf(counts, () => true).join(', ')}`;
  }
  if (total === 1) return `the one benchmark is ${statusTraits[only].word}`;
  return `${total === 2 ? 'both benchmarks' : `all ${all}`} are ${statusTraits[only].word}`;
}

/** Only what a budget's key can have failed is named: the rest is no reason. */
function stoppedByBudgets(counts: Counts, total: number): string {
  const keyOf = (status: Status) => statusTraits[status].budgetsKey;
  const reasons = wordsOf(counts, (status) => keyOf(status) !== undefined);
  if (reasons.length === 0) {
    return `${withoutRegression(counts, total)}, and yet the report says that the run failed`;
  }
  const keys = statuses.flatMap((status) => (counts[status] > 0 ? (keyOf(status) ?? []) : []));
  const all = formatCount(total, 'benchmark');
  return `${reasons.join(', ')} of ${all}, which the budgets do not let pass (${keys.join(', ')})`;
}

/** What is told beside what regressed, or beside that nothing did. */
function isBesideRegressions(status: Status): boolean {
  return status !== 'pass' && statusTraits[status].annotation === undefined;
}

function wordsOf(counts: Counts, isTold: (status: Status) => boolean): string[] {
  return statuses
    .filter((status) => counts[status] > 0 && isTold(status))
    .map((status) => `${counts[status]} ${statusTraits[status].word}`);
}

function acceptance({ risk_noted: count }: Counts): string {
  return count === 1 ? statusTraits.risk_noted.word : 'accepted by risk notes';
}
