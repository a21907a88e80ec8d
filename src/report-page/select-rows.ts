import { compareStatuses, type Status } from '../gate/contracts/statuses.ts';
import type { Row } from './read-data.ts';

export const sortKeys = ['verdict', 'name', 'change', 'baseline', 'candidate'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Selection {
  /** None means all. */
  readonly statuses: ReadonlySet<Status>;
  readonly group: string;
  /** Words that must all occur. */
  readonly search: string;
  readonly sort: SortKey;
  readonly descending: boolean;
}

export const everything: Selection = {
  statuses: new Set(),
  group: '',
  search: '',
  sort: 'verdict',
  descending: false,
};

export function selectRows(rows: readonly Row[], selection: Selection): Row[] {
  const words = selection.search.toLowerCase().split(/\s+/).filter(Boolean);
  const sign = selection.descending ? -1 : 1;
  return rows
    .filter(
      ({ result, searched }) =>
        (selection.statuses.size === 0 || selection.statuses.has(result.status)) &&
        (selection.group === '' || result.group === selection.group) &&
        words.every((word) => searched.includes(word)),
    )
    .sort((left, right) => compare(left, right, selection.sort, sign) || left.index - right.index);
}

/** Rows without the figure come last in either direction. */
function compare(left: Row, right: Row, sort: SortKey, sign: number): number {
  switch (sort) {
    case 'verdict':
      return sign * byImportance(left, right);
    case 'name':
      return sign * compareText(left.result.bench_id, right.result.bench_id);
    case 'change':
      return byFigure(left.result.delta_percent, right.result.delta_percent, sign);
    case 'baseline':
      return byFigure(left.result.baseline_p95_ns, right.result.baseline_p95_ns, sign);
    case 'candidate':
      return byFigure(left.result.candidate_p95_ns, right.result.candidate_p95_ns, sign);
  }
}

/** As the other reports rank: the gravest verdict first, then the largest effect. */
function byImportance({ result: left }: Row, { result: right }: Row): number {
  const rank = compareStatuses(left.status, right.status);
  if (rank !== 0) return rank;
  const sign = left.status === 'improved' ? 1 : -1;
  return byFigure(left.delta_percent, right.delta_percent, sign);
}

function byFigure(left: number | null, right: number | null, sign: number): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return sign * (left - right);
}

const collator = new Intl.Collator('en', { numeric: true });

function compareText(left: string, right: string): number {
  return collator.compare(left, right);
}
