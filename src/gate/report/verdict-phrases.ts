import type { BenchmarkResult, PerfDelta } from '../contracts/documents.ts';
import { countStatuses, type Status, statuses, statusTraits } from '../contracts/statuses.ts';
import { formatCount, formatDelta, formatLimit } from './format.ts';
import { looksSlower, outcomeOf } from './outcome.ts';
import { rankResults } from './rank-results.ts';

/** A part of a sentence: our own words, or a name from outside. */
export type Phrase = string | { readonly name: string };

/** So many benchmarks are named; of more the first. */
const maxNames = 3;

type Counts = ReturnType<typeof countStatuses>;

/** What a sentence is made of: the results by what is said of them, each ranked. */
interface Told {
  readonly counts: Counts;
  readonly total: number;
  /** The most important one. */
  readonly first: BenchmarkResult;
  readonly regressed: readonly BenchmarkResult[];
  readonly failed: readonly BenchmarkResult[];
  readonly inconclusive: readonly BenchmarkResult[];
  /** Of the inconclusive ones. */
  readonly slowLooking: readonly BenchmarkResult[];
  readonly accepted: readonly BenchmarkResult[];
  readonly improved: readonly BenchmarkResult[];
}

/** What leads, and what follows it; `has` are the kinds that the lead has told of. */
interface Lead {
  readonly phrases: readonly Phrase[];
  readonly has: readonly ('failed' | 'slowLooking' | 'accepted' | Status)[];
}

/** What a run found, most important first; the one place that decides what a heading says. */
export function verdictPhrases(report: PerfDelta): Phrase[] {
  const ranked = rankResults(report.benchmarks);
  const [first] = ranked;
  if (first === undefined) {
    return [
      report.shard === undefined ? 'no benchmark was compared' : 'no benchmarks in this shard',
    ];
  }
  const of = (status: Status) => ranked.filter((one) => one.status === status);
  const told: Told = {
    counts: countStatuses(report.benchmarks),
    total: ranked.length,
    first,
    regressed: of('regressed'),
    failed: of('failed'),
    inconclusive: of('inconclusive'),
    slowLooking: ranked.filter(looksSlower),
    accepted: of('risk_noted'),
    improved: of('improved'),
  };
  const lead = leadOf(report, told);
  const clauses = [lead.phrases, ...following(told, lead)];
  return clauses.flatMap((clause, index) => (index === 0 ? clause : ['; ', ...clause]));
}

function leadOf(report: PerfDelta, told: Told): Lead {
  const { regressed, failed, total } = told;
  if (regressed.length > 0) {
    const mild = report.overall_status === 'pass' ? ' (reported only, as the budgets ask)' : '';
    return { phrases: counted(regressed, total, `regressed${mild}`), has: ['regressed'] };
  }
  if (failed.length > 0) return { phrases: counted(failed, total, 'failed'), has: ['failed'] };
  if (report.overall_status === 'fail') return stoppedByBudgets(told);
  if (outcomeOf(report) === 'undecided') return undecided(told);
  return withoutRegression(told);
}

/** First what looks slower, as somebody should look at it. */
function undecided({ slowLooking, inconclusive, total }: Told): Lead {
  const [first] = slowLooking;
  if (first !== undefined) {
    const how = slowLooking.length === 1 ? `looks ${sizeOf(first)} slower` : 'look slower';
    const phrases: Phrase[] =
      total === 1
        ? [{ name: first.bench_id }, ` ${how}`]
        : [
            `${slowLooking.length} of ${formatCount(total, 'benchmark')} ${how}: `,
            ...(slowLooking.length === 1 ? [{ name: first.bench_id }] : named(slowLooking)),
          ];
    return { phrases, has: ['slowLooking'] };
  }
  const [only] = inconclusive;
  if (total === 1 && only !== undefined) {
    return { phrases: [{ name: only.bench_id }, ' is inconclusive'], has: ['inconclusive'] };
  }
  const count = inconclusive.length;
  const who = count === total ? allOf(total) : `${count} of ${formatCount(total, 'benchmark')}`;
  const phrase = `${who} ${count === 1 ? 'is' : 'are'} inconclusive`;
  return { phrases: [phrase], has: ['inconclusive'] };
}

/** Where all that regressed is accepted, and nothing was left open. */
function withoutRegression({ counts, total, accepted, improved, first }: Told): Lead {
  if (accepted.length > 0) {
    const phrases = counted(accepted, total, `regressed, ${acceptance(counts)}`);
    return { phrases, has: ['accepted'] };
  }
  const name = { name: first.bench_id };
  const all = formatCount(total, 'benchmark');
  // That it did not regress, nobody knows of one that is on one side only.
  if (!hasFine(counts)) {
    const only = statuses.find((status) => counts[status] === total);
    const has: Status[] = ['removed', 'new'];
    if (only === undefined)
      return { phrases: [`${all}: ${wordsOf(counts, () => true).join(', ')}`], has };
    const { word } = statusTraits[only];
    return { phrases: total === 1 ? [name, ` is ${word}`] : [`${allOf(total)} are ${word}`], has };
  }
  if (total > 1) return { phrases: [`none of ${all} regressed`], has: [] };
  const [better] = improved;
  if (better === undefined) return { phrases: [name, ' did not regress'], has: [] };
  return { phrases: [name, ` improved (${formatDelta(better.delta_percent)})`], has: ['improved'] };
}

/** Only what a budget's key can have failed is named: the rest is no reason. */
function stoppedByBudgets(told: Told): Lead {
  const { counts, total } = told;
  const keyOf = (status: Status) => statusTraits[status].budgetsKey;
  const reasons = wordsOf(counts, (status) => keyOf(status) !== undefined);
  if (reasons.length === 0) {
    const { phrases, has } = withoutRegression(told);
    return { phrases: [...phrases, ', and yet the report says that the run failed'], has };
  }
  const keys = statuses.flatMap((status) => (counts[status] > 0 ? (keyOf(status) ?? []) : []));
  const all = formatCount(total, 'benchmark');
  const text = `${reasons.join(', ')} of ${all}, which the budgets do not let pass (${keys.join(', ')})`;
  return { phrases: [text], has: ['inconclusive', 'removed'] };
}

/** What the lead has not said, most important first. */
function following({ counts, ...told }: Told, { has }: Lead): Phrase[][] {
  const { failed, slowLooking, accepted, improved } = told;
  const isLeft = (one: Lead['has'][number]) => !has.includes(one);
  const clauses: Phrase[][] = [];
  const add = (results: readonly BenchmarkResult[], words: string) => {
    if (results.length > 0) clauses.push([`${results.length} ${words}: `, ...named(results)]);
  };
  if (isLeft('failed')) add(failed, 'failed');
  if (isLeft('slowLooking'))
    add(slowLooking, slowLooking.length === 1 ? 'looks slower' : 'look slower');
  if (isLeft('accepted')) {
    add(accepted, `${has.includes('regressed') ? 'more ' : ''}${acceptance(counts)}`);
  }
  if (isLeft('improved')) add(improved, 'improved');
  const hasUndecidedLead = has.includes('slowLooking') || has.includes('inconclusive');
  const open = counts.inconclusive - slowLooking.length;
  if (isLeft('inconclusive') && open > 0) {
    clauses.push([`${open} ${slowLooking.length > 0 ? 'more ' : ''}inconclusive`]);
  }
  for (const status of ['removed', 'new'] as const) {
    if (isLeft(status) && counts[status] > 0)
      clauses.push([`${counts[status]} ${statusTraits[status].word}`]);
  }
  const isClean = counts.regressed + counts.risk_noted + counts.failed === 0;
  if (hasUndecidedLead && isClean && hasFine(counts) && !has.includes('removed'))
    clauses.push(['none of the others regressed']);
  return clauses;
}

/** `2 of 33 benchmarks regressed: a +30.4%, b +7.6%`, or `a regressed (+30.4%)`. */
function counted(results: readonly BenchmarkResult[], total: number, words: string): Phrase[] {
  const [first] = results;
  if (total === 1 && first !== undefined) {
    const delta = first.delta_percent === null ? '' : ` (${formatDelta(first.delta_percent)})`;
    return [{ name: first.bench_id }, ` ${words}${delta}`];
  }
  return [`${results.length} of ${formatCount(total, 'benchmark')} ${words}: `, ...named(results)];
}

/** `a +30.4%, b +7.6% and 3 more`. */
function named(results: readonly BenchmarkResult[]): Phrase[] {
  const rest = results.length - maxNames;
  return [
    ...results
      .slice(0, maxNames)
      .flatMap((result, index): Phrase[] => [
        ...(index === 0 ? [] : [', ']),
        { name: result.bench_id },
        ...(result.delta_percent === null ? [] : [` ${formatDelta(result.delta_percent)}`]),
      ]),
    ...(rest > 0 ? [` and ${rest} more`] : []),
  ];
}

/** `28%`, `6.1%`: of what is not certain, two digits are enough. */
export function sizeOf({ delta_percent }: BenchmarkResult): string {
  return formatLimit(delta_percent === null ? null : Number(delta_percent.toPrecision(2)));
}

function hasFine(counts: Counts): boolean {
  return statuses.some((one) => statusTraits[one].isFine && counts[one] > 0);
}

function allOf(total: number): string {
  return total === 2 ? 'both benchmarks' : `all ${formatCount(total, 'benchmark')}`;
}

function wordsOf(counts: Counts, isTold: (status: Status) => boolean): string[] {
  return statuses
    .filter((status) => counts[status] > 0 && isTold(status))
    .map((status) => `${counts[status]} ${statusTraits[status].word}`);
}

function acceptance({ risk_noted: count }: Counts): string {
  return count === 1 ? statusTraits.risk_noted.word : 'accepted by risk notes';
}
