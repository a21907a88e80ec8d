import type { BenchmarkResult, PerfDelta } from './generated/types.ts';

export type Status = BenchmarkResult['status'];

/** All that is to be known of a status where it is ranked, counted, named or shown. */
export interface StatusTraits {
  /** In a sentence, after a number. */
  readonly word: string;
  /** In a table's cell. */
  readonly label: string;
  /** Stands before the label, so that neither colour nor words carry the meaning alone. */
  readonly sign: string;
  readonly color: 'red' | 'yellow' | 'cyan' | 'green';
  /** Both sides were compared, and the candidate is not slower by more than the limit. */
  readonly isFine: boolean;
  /** Whether the terminal says why, below its table. */
  readonly isExplained: boolean;
  /** Whether one benchmark with it is worth a first comment on a pull request. */
  readonly isWorthComment: boolean;
  /** The key of the budgets that lets a run fail for it. */
  readonly budgetsKey?: 'on_inconclusive' | 'on_removed';
  /** Beside the code. An error is a notice in a run that passes all the same. */
  readonly annotation?: { readonly title: string; readonly level: 'error' | 'notice' };
}

/** Most important first: what a reader must act on, then what may matter, then what is fine. */
export const statusTraits: Readonly<Record<Status, StatusTraits>> = {
  regressed: {
    word: 'regressed',
    label: 'regressed',
    sign: '✗',
    color: 'red',
    isFine: false,
    isExplained: true,
    isWorthComment: true,
    annotation: { title: 'Slower', level: 'error' },
  },
  failed: {
    word: 'failed',
    label: 'failed',
    sign: '!',
    color: 'red',
    isFine: false,
    isExplained: true,
    isWorthComment: true,
    annotation: { title: 'Not measured', level: 'error' },
  },
  risk_noted: {
    word: 'accepted by a risk note',
    label: 'accepted',
    sign: '≈',
    color: 'yellow',
    isFine: false,
    isExplained: true,
    isWorthComment: true,
    annotation: { title: 'Slower, accepted', level: 'notice' },
  },
  inconclusive: {
    word: 'inconclusive',
    label: 'inconclusive',
    sign: '?',
    color: 'yellow',
    isFine: false,
    isExplained: true,
    isWorthComment: false,
    budgetsKey: 'on_inconclusive',
  },
  improved: {
    word: 'improved',
    label: 'improved',
    sign: '↓',
    color: 'green',
    isFine: true,
    isExplained: false,
    isWorthComment: true,
  },
  removed: {
    word: 'removed',
    label: 'removed',
    sign: '-',
    color: 'cyan',
    isFine: false,
    isExplained: true,
    isWorthComment: true,
    budgetsKey: 'on_removed',
  },
  new: {
    word: 'new',
    label: 'new',
    sign: '+',
    color: 'cyan',
    isFine: false,
    isExplained: false,
    isWorthComment: true,
  },
  pass: {
    word: 'pass',
    label: 'pass',
    sign: '✓',
    color: 'green',
    isFine: true,
    isExplained: false,
    isWorthComment: false,
  },
};

/** Most important first. */
export const statuses = Object.keys(statusTraits) as readonly Status[];

const ranks = new Map(statuses.map((status, rank) => [status, rank]));

/** Negative where the left one is more important. */
export function compareStatuses(left: Status, right: Status): number {
  return (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0);
}

export function countStatuses(
  results: readonly Pick<BenchmarkResult, 'status'>[],
): Record<Status, number> {
  const counts = Object.fromEntries(statuses.map((one) => [one, 0])) as Record<Status, number>;
  for (const { status } of results) counts[status] += 1;
  return counts;
}

/** Beside a benchmark whose suite is not the same on both sides. */
export const changedMark = '≠';

/** What became of a risk note, in a table's cell. */
export const findingLabels: Readonly<
  Record<PerfDelta['risk_note_findings'][number]['outcome'], string>
> = {
  covers: 'covers',
  invalid: 'invalid',
  not_approved: 'not approved',
  awaits_review: 'awaits review',
  expired: 'expired',
  too_small: 'too small',
  unused: 'unused',
};

/** How a run ended, as people see it. */
export type Outcome = 'failed' | 'undecided' | 'reported' | 'passed';

export interface OutcomeTraits {
  /** On a badge, and before a title. */
  readonly label: string;
  /** Begins a comment's heading. */
  readonly sign: string;
  /** At the terminal, where the exit code is what counts. */
  readonly terminal: string;
  readonly color: 'red' | 'yellow' | 'green';
}

/** Gravest first. Nothing that was left open looks like what was found to be fine. */
export const outcomeTraits: Readonly<Record<Outcome, OutcomeTraits>> = {
  failed: { label: 'Failed', sign: '❌', terminal: 'FAIL', color: 'red' },
  undecided: { label: 'Not decided', sign: '❔', terminal: 'NOT DECIDED', color: 'yellow' },
  reported: { label: 'Reported only', sign: '⚠️', terminal: 'PASS', color: 'yellow' },
  passed: { label: 'Passed', sign: '✅', terminal: 'PASS', color: 'green' },
};
