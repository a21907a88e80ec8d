import { biasInRecord } from '../../compare/aa-noise.ts';
import type { PerfBaseline } from '../../contracts/documents.ts';
import { describeProblem, type Problem } from '../../contracts/problems.ts';
import { whatToDoAboutBias } from '../describe-remark.ts';
import { formatCount, formatDelta, formatForeign, formatNoise, formatNs } from '../format.ts';
import { layOut, layRow, type TableColumn } from '../terminal-layout.ts';

/** Before the name of a benchmark of which equal code differed. */
const mark = '! ';

const columnsOfRecord: readonly TableColumn[] = [
  { title: 'benchmark', align: 'left', dispensable: 0, flexible: true },
  { title: 'p50', align: 'right', dispensable: 2 },
  { title: 'p95', align: 'right', dispensable: 0 },
  { title: 'noise of one pair', align: 'right', dispensable: 1 },
  { title: 'bias of sides', align: 'right', dispensable: 3 },
  { title: 'bias of trees', align: 'right', dispensable: 3 },
];

/** A saved baseline: what it is of, each benchmark's figures, and what to do about those that are biased. */
export function renderBaseline(record: PerfBaseline, options: { columns: number }): string {
  const biased = record.benchmarks.filter(({ noise }) => biasInRecord(noise) !== undefined);
  const rows = record.benchmarks.map(({ bench_id, p50_ns, p95_ns, noise }) => [
    `${biasInRecord(noise) === undefined ? '' : mark}${formatForeign(bench_id, 200)}`,
    formatNs(p50_ns),
    formatNs(p95_ns),
    formatNoise(noise.pair_sd_percent),
    formatDelta(noise.effect_percent),
    formatDelta(noise.tree_effect_percent ?? null),
  ]);
  const layout = layOut(columnsOfRecord, rows, options.columns);
  return [
    titleOf(record.name, record),
    '',
    ...[columnsOfRecord.map(({ title }) => title), ...rows].map((row) =>
      layRow(row, columnsOfRecord, layout),
    ),
    ...(biased.length === 0
      ? []
      : ['', `${mark}Equal code differed when this was saved. ${whatToDoAboutBias}`]),
  ].join('\n');
}

/** A named baseline, and what became of its record. */
export type ListedBaseline = { readonly name: string } & (
  | { readonly kind: 'whole'; readonly record: PerfBaseline }
  | { readonly kind: 'commit-only' }
  | { readonly kind: 'damaged'; readonly problem: Extract<Problem, { code: 'record-corrupt' }> }
);

/** All saved baselines, a line each. */
export function renderBaselines(baselines: readonly ListedBaseline[]): string {
  if (baselines.length === 0) {
    return 'No baseline is saved here: save one with "npx fj-perf-gate baseline save".';
  }
  return baselines.map(lineOf).join('\n');
}

function lineOf(listed: ListedBaseline): string {
  const { name } = listed;
  switch (listed.kind) {
    case 'whole':
      return titleOf(name, listed.record);
    case 'commit-only':
      return `${name}: its commit is here, its record is not`;
    case 'damaged':
      return `${name}: ${formatForeign(describeProblem(listed.problem), 500)}`;
  }
}

function titleOf(name: string, record: PerfBaseline): string {
  const { commit, ref, saved_at_unix_ms, benchmarks } = record;
  const day = new Date(saved_at_unix_ms).toISOString().slice(0, 16).replace('T', ' ');
  const of = ref === null ? '' : ` of ${formatForeign(ref, 100)}`;
  return `${name}: commit ${commit.slice(0, 12)}${of}, ${formatCount(benchmarks.length, 'benchmark')}, saved ${day} UTC`;
}
