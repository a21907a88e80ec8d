import { minBiasPercent } from '../../compare/bias.ts';
import type { PerfSelftest } from '../../contracts/documents.ts';
import { listSome } from '../../contracts/list-some.ts';
import {
  type BenchmarkBias,
  type BiasSummary,
  selftestBias,
  type Variant,
} from '../../judge/selftest-bias.ts';
import { formatCount, formatForeign, noFigure } from '../format.ts';

/** All of so many benchmarks are shown; of more, the farthest. */
const few = 40;
const farthest = 20;

const editNames: Readonly<Record<string, string>> = {
  'comment-above': 'a comment above each file',
  'comment-inside': 'a comment inside each file',
  'unused-function': 'an unused function',
  'string-constant': 'another string constant',
  'renamed-locals': 'renamed locals',
  'reordered-functions': 'reordered functions',
};

const variantColumns = [
  'what differs between trees of equal code',
  'runs',
  'standard error',
  'root mean square',
  'farthest from 0',
  'biased',
];

const benchmarkColumns = [
  'benchmark',
  'edited over plain',
  '95% interval',
  'standard error',
  'pairs',
  'biased',
];

/** Markdown lines, the tables laid out to be read at a terminal too; none without unchanged runs. */
export function renderBias(selftest: PerfSelftest): string[] {
  const { benchmarks, variants } = selftestBias(selftest);
  if (benchmarks.length === 0) return [];
  const shown = benchmarks.length <= few ? benchmarks : benchmarks.slice(0, farthest);
  const hidden = benchmarks.slice(shown.length);
  return [
    conclusionOf(benchmarks),
    '',
    ...renderVariants(variants.map((one) => [describeVariant(one.variant), one])),
    ...alignedTable(benchmarkColumns, shown.map(describeBenchmark)),
    ...(hidden.length === 0 ? [] : [describeHidden(hidden), '']),
  ];
}

/** One line for each: what it is, and what its benchmarks did. */
export function renderVariants(rows: readonly (readonly [what: string, BiasSummary])[]): string[] {
  return alignedTable(
    variantColumns,
    rows.map(([what, one]) => [
      what,
      String(one.runs),
      percent(one.standardErrorPercent),
      percent(one.rootMeanSquarePercent),
      one.largest === undefined
        ? noFigure
        : `${code(one.largest.benchId)} ${signed(one.largest.percent)}`,
      `${one.biased} of ${one.benchmarks}`,
    ]),
  );
}

/** Names of edits that are unknown here stay as they are. */
export function describeVariant(variant: Variant): string {
  switch (variant.kind) {
    case 'all':
      return 'all of the below, in turns';
    case 'edits':
      return variant.edits.map((edit) => editNames[edit] ?? edit).join(', ') || 'no edit';
    case 'path':
      return `paths of ${formatCount(variant.letters, 'letter')}`;
    case 'sides':
      return 'the sides: candidate over baseline';
  }
}

function conclusionOf(benchmarks: readonly BenchmarkBias[]): string {
  const biased = benchmarks.filter(isBiasedAnyhow);
  const rule = `Biased is what lies further from 0 than ${minBiasPercent}% and than four standard errors.`;
  const all = formatCount(benchmarks.length, 'benchmark');
  if (biased.length === 0) {
    return `**Biased: none of ${all}.** Trees of equal code were compared, with edits that change nothing: each should read 0. ${rule}`;
  }
  const names = listSome(biased.map((one) => code(one.benchId)));
  return `**Biased: ${biased.length} of ${all}.** Trees of equal code were compared, with edits that change nothing: each should read 0, and ${names} did not. A change near such a benchmark can look slower or faster than it is: let each call do more work, or give it a larger max_p95_regression_percent in per_bench. ${rule}`;
}

function describeBenchmark(one: BenchmarkBias): string[] {
  const { percent: center, lowerPercent, upperPercent, standardErrorPercent, pairs } = one.bias;
  const isKnown = Number.isFinite(upperPercent);
  const edits = one.biasedBy.map((some) => describeVariant({ kind: 'edits', edits: some }));
  return [
    code(one.benchId),
    signed(center),
    isKnown ? `${signed(lowerPercent)} to ${signed(upperPercent)}` : '',
    isKnown ? percent(standardErrorPercent) : '',
    String(pairs),
    [
      ...(one.bias.isBiased ? ['**yes**'] : []),
      ...(edits.length === 0 ? [] : [`by ${edits.join(', ')}`]),
    ].join(', '),
  ];
}

function describeHidden(hidden: readonly BenchmarkBias[]): string {
  const most = Math.max(...hidden.map(({ bias }) => Math.abs(bias.percent)));
  const biased = hidden.filter(isBiasedAnyhow).map(({ benchId }) => code(benchId));
  const named = biased.length === 0 ? '' : `; biased by an edit are ${biased.join(', ')}`;
  return `Within ±${most.toFixed(2)}%: ${formatCount(hidden.length, 'further benchmark')}${named}.`;
}

function isBiasedAnyhow({ bias, biasedBy }: BenchmarkBias): boolean {
  return bias.isBiased || biasedBy.length > 0;
}

function alignedTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ''];
}

function percent(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(2)}%` : noFigure;
}

function signed(value: number): string {
  const text = value.toFixed(2);
  return `${value > 0 && Number(text) > 0 ? '+' : ''}${Number(text) === 0 ? '0.00' : text}%`;
}

/** A name from a suite, as code in a table. */
function code(benchId: string): string {
  return `\`${formatForeign(benchId, 120).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
