import type { PerfDelta } from '../contracts/documents.ts';
import { countStatuses, outcomeTraits, statuses, statusTraits } from '../contracts/statuses.ts';
import { formatAge, formatForeign } from './format.ts';
import { looksSlower, outcomeOf } from './outcome.ts';
import { rankResults } from './rank-results.ts';
import { type Phrase, sizeOf, verdictPhrases } from './verdict-phrases.ts';

const maxErrorCharacters = 1_000;
const maxNameCharacters = 80;

/** The verdict as one sentence, where others speak as well, and nothing beside it says what was left open. */
export function headline(report: PerfDelta): string {
  return `${titleOf(report)}: ${openness(report)}${verdictSentence(report)}`;
}

/** Who speaks: where one repository has several suites, which of them. */
export function titlePhrases({ suite }: Pick<PerfDelta, 'suite'>): Phrase[] {
  return suite === undefined ? ['fj-perf-gate'] : ['fj-perf-gate (', { name: suite }, ')'];
}

export function titleOf(origin: Pick<PerfDelta, 'suite'> = {}): string {
  return titlePhrases(origin).map(plainly).join('');
}

/** What a heading without a badge begins with, where something was left open. */
export function openness(report: PerfDelta): string {
  const isOpen = report.error === undefined && outcomeOf(report) === 'undecided';
  return isOpen ? 'not decided: ' : '';
}

/** The verdict as one sentence; of a report with an error, the error's. */
export function verdictSentence(report: PerfDelta): string {
  if (report.error !== undefined) return formatForeign(report.error.message, maxErrorCharacters);
  return headlinePhrases(report).map(plainly).join('');
}

/** The same for who shows names in another way; of a report without an error. */
export function headlinePhrases(report: PerfDelta): Phrase[] {
  return [driftName(report), [shardName(report)], verdictPhrases(report), [edits(report)]].flat();
}

/** `Not decided: 1 looks 28% slower`, where there is room for no more; undefined of other outcomes. */
export function undecidedTitle(report: PerfDelta): string | undefined {
  if (outcomeOf(report) !== 'undecided') return undefined;
  const suite = report.suite === undefined ? '' : ` (${shortName(report.suite)})`;
  const label = `${outcomeTraits.undecided.label}${suite}`;
  const slower = rankResults(report.benchmarks).filter(looksSlower);
  const [first] = slower;
  if (first === undefined) {
    return `${label}: ${countStatuses(report.benchmarks).inconclusive} inconclusive`;
  }
  if (slower.length === 1) return `${label}: 1 looks ${sizeOf(first)} slower`;
  return `${label}: ${slower.length} look slower, by up to ${sizeOf(first)}`;
}

/** Both ends of a long name, since either may be what tells it from others. */
export function shortName(name: string): string {
  const line = formatForeign(name, 10_000);
  if (line.length <= maxNameCharacters) return line;
  const half = maxNameCharacters / 2;
  return `${line.slice(0, half - 1)}…${line.slice(-half)}`.toWellFormed();
}

function plainly(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : shortName(phrase.name);
}

/** `1 regressed, 2 inconclusive, 30 pass`: every status that occurs, most important first. */
export function tally(report: PerfDelta): string {
  const counts = countStatuses(report.benchmarks);
  return statuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${statusTraits[status].word}`)
    .join(', ');
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

function driftName({ drift_since: since }: PerfDelta): Phrase[] {
  return since === undefined ? [] : ['cumulative drift since ', { name: since }, ': '];
}

function shardName({ shard }: PerfDelta): string {
  return shard === undefined ? '' : `shard ${shard.index} of ${shard.count}: `;
}
