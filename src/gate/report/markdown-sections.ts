import type { PhrasingContent, RootContent } from 'mdast';
import type { BenchmarkResult, PerfDelta } from '../contracts/documents.ts';
import { changedMark, findingLabels, statusTraits } from '../contracts/statuses.ts';
import {
  formatChange,
  formatCount,
  formatDelta,
  formatForeign,
  formatInterval,
  formatLimit,
  formatNoise,
  formatNs,
} from './format.ts';
import { limitName, savedAgo } from './headline.ts';
import { barLegend, barScale, intervalBar } from './interval-bar.ts';
import {
  bullets,
  type Cell,
  type Column,
  code,
  figure,
  heading,
  linkedName,
  name,
  paragraph,
  sentence,
  table,
  text,
} from './markdown-nodes.ts';
import { differLegend, differMark, p95sDiffer } from './p95s-differ.ts';

const barWidth = 25;
const maxListItems = 20;
/** What to do stands last, after the names of five benchmarks. */
const maxWarningCharacters = 1_200;

/** How many table rows the document may still have; sections take from it in their order. */
export interface RowBudget {
  left: number;
}

/** Where a benchmark's source can be read. */
export type LinkOf = (result: BenchmarkResult) => string | undefined;

/** A benchmark's results of some statuses, ranked; nothing where there are none. */
type Section = (
  results: readonly BenchmarkResult[],
  budget: RowBudget,
  linkOf: LinkOf,
) => RootContent[];

const bench: Column = { title: 'Benchmark' };
const effect: Column = { title: 'Change', align: 'right' };
const interval: Column = { title: '95% interval', align: 'right' };
const noise: Column = { title: 'Noise', align: 'right' };
const limit: Column = { title: 'Limit', align: 'right' };
const p95: Column = { title: 'p95', align: 'right' };

export const regressedSection: Section = (results, budget, linkOf) => {
  const effects = effectPart(results);
  const scale = barScale(results);
  const bars = results.map((result) => intervalBar(result, barWidth, scale));
  const rows = results.map((result, index) => [
    benchCell(result, linkOf),
    ...effects.cellsOf(result),
    p95Cell(result),
    code(bars[index] || ' '),
  ]);
  const columns = [bench, ...effects.columns, p95, { title: 'Against the limit' }];
  const legend = paragraph(text(`Last column: ${barLegend(bars)}.`));
  return titled('Regressed', cutTable(columns, rows, budget), [legend, ...differNote(results)]);
};

export const failedSection: Section = (results, budget, linkOf) => {
  const rows = results.map((result) => [
    linkedName(result.bench_id, linkOf(result)),
    sentence(result.reason),
  ]);
  return titled('Failed', cutTable([bench, { title: 'What happened' }], rows, budget));
};

/** Why a regression was accepted stands in the findings, by benchmark. */
export function acceptedSection(report: PerfDelta): Section {
  const reasons = new Map(
    report.risk_note_findings
      .filter((finding) => finding.outcome === 'covers')
      .map((finding) => [finding.bench_id, finding.message]),
  );
  return (results, budget, linkOf) => {
    const effects = effectPart(results);
    const rows = results.map((result) => [
      benchCell(result, linkOf),
      ...effects.cellsOf(result),
      sentence(reasons.get(result.bench_id) ?? result.reason),
      // All lie in one folder, whose path would leave no room for the rest.
      name(result.risk_note_ref?.split('/').at(-1) ?? '–'),
    ]);
    const columns = [bench, ...effects.columns, { title: 'Terms' }, { title: 'Risk note' }];
    return titled('Accepted by a risk note', cutTable(columns, rows, budget));
  };
}

export const inconclusiveSection: Section = (results, budget, linkOf) => {
  const effects = effectPart(results);
  const rows = results.map((result) => [
    benchCell(result, linkOf),
    ...effects.cellsOf(result),
    figure(formatLimit(result.smallest_detectable_percent ?? null)),
    sentence(result.reason),
  ]);
  const more: Column[] = [{ title: 'Minimum detectable effect', align: 'right' }, { title: 'Why' }];
  const columns = [bench, ...effects.columns, ...more];
  return titled('Inconclusive', cutTable(columns, rows, budget));
};

export const improvedSection: Section = (results, budget, linkOf) => {
  const effects = effectPart(results);
  const rows = results.map((result) => [
    benchCell(result, linkOf),
    ...effects.cellsOf(result),
    p95Cell(result),
  ]);
  const columns = [bench, ...effects.columns, p95];
  return titled('Improved', cutTable(columns, rows, budget), differNote(results));
};

export const oneSidedSection: Section = (results, budget, linkOf) => {
  const p95Of = (result: BenchmarkResult) => result.candidate_p95_ns ?? result.baseline_p95_ns;
  const hasP95 = results.some((result) => p95Of(result) !== null);
  const rows = results.map((result) => [
    text(statusTraits[result.status].label),
    linkedName(result.bench_id, linkOf(result)),
    ...(hasP95 ? [figure(formatNs(p95Of(result)))] : []),
    sentence(result.reason),
  ]);
  const columns = [{ title: 'Status' }, bench, ...(hasP95 ? [p95] : []), { title: 'Remark' }];
  const isNewUnknown = results.some((one) => one.status === 'new' && p95Of(one) === null);
  const note = paragraph(text('What is new is measured from the next change on.'));
  return titled('New and removed', cutTable(columns, rows, budget), isNewUnknown ? [note] : []);
};

export const allSection = (results: readonly BenchmarkResult[], budget: RowBudget) => {
  const effects = effectPart(results);
  const rows = results.map((result) => [
    text(statusTraits[result.status].label),
    benchCell(result),
    ...effects.cellsOf(result),
    p95Cell(result),
    text(String(result.pairs)),
  ]);
  const pairs: Column = { title: 'Pairs', align: 'right' };
  const columns = [{ title: 'Status' }, bench, ...effects.columns, p95, pairs];
  return [...cutTable(columns, rows, budget), ...differNote(results)];
};

/** Notes of this change that cover nothing, each with the reason. */
export function findingsSection(report: PerfDelta): RootContent[] {
  const findings = report.risk_note_findings.filter((finding) => finding.outcome !== 'covers');
  const items = findings.map((finding) => [
    name(finding.path),
    text(`: ${findingLabels[finding.outcome]}. `),
    sentence(finding.message),
  ]);
  return titled('Risk notes that cover nothing', cutList(items));
}

export function warningsSection(report: PerfDelta): RootContent[] {
  const items = report.warnings.map((warning) => [sentence(warning, maxWarningCharacters)]);
  return titled('Warnings', cutList(items));
}

function benchCell(result: BenchmarkResult, linkOf?: LinkOf): Cell {
  const cell = linkedName(result.bench_id, linkOf?.(result));
  return result.suite_changed === true ? [cell, text(` ${changedMark} suite changed`)] : cell;
}

function p95Cell(result: BenchmarkResult): Cell {
  const change = formatChange(result.baseline_p95_ns, result.candidate_p95_ns);
  return figure(p95sDiffer(result) ? `${change} ${differMark}` : change);
}

function differNote(results: readonly BenchmarkResult[]): RootContent[] {
  return results.some(p95sDiffer) ? [paragraph(text(`${differMark} ${differLegend}`))] : [];
}

/** What tells of effects; the noise has a column where any of a table's results has some. */
function effectPart(results: readonly BenchmarkResult[]) {
  const hasNoise = results.some((result) => result.noise_percent !== undefined);
  return {
    columns: hasNoise ? [effect, interval, noise, limit] : [effect, interval, limit],
    cellsOf: (result: BenchmarkResult): Cell[] => [
      figure(formatDelta(result.delta_percent)),
      figure(formatInterval(result.interval)),
      ...(hasNoise ? [figure(formatNoise(result.noise_percent))] : []),
      figure(formatLimit(result.limit_percent)),
    ],
  };
}

function titled(
  title: string,
  content: readonly RootContent[],
  after: readonly RootContent[] = [],
): RootContent[] {
  return content.length === 0 ? [] : [heading(4, text(title)), ...content, ...after];
}

function cutTable(
  columns: readonly Column[],
  rows: readonly Cell[][],
  budget: RowBudget,
): RootContent[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, budget.left);
  budget.left -= shown.length;
  const rest = rows.length - shown.length;
  const more = paragraph(text(`${shown.length > 0 ? 'And ' : ''}${rest} more in the report.`));
  return [...(shown.length > 0 ? [table(columns, shown)] : []), ...(rest > 0 ? [more] : [])];
}

function cutList(items: readonly PhrasingContent[][]): RootContent[] {
  if (items.length === 0) return [];
  const rest = items.length - maxListItems;
  const more = rest > 0 ? [[text(`${rest} more in the report.`)]] : [];
  return [bullets([...items.slice(0, maxListItems), ...more])];
}

/** What was compared, in one line below the headline. */
export function comparedParagraph(report: PerfDelta): RootContent {
  const parts: PhrasingContent[] = [];
  if (report.baseline_id !== null) {
    parts.push(text('Baseline '));
    if (report.baseline_name !== undefined) parts.push(name(report.baseline_name), text(' at '));
    parts.push(commit(report.baseline_id));
    const saved = savedAgo(report);
    if (saved !== undefined) parts.push(text(` (${saved})`));
  } else {
    parts.push(text('No baseline'));
  }
  if (report.candidate_id !== null) {
    parts.push(text(', candidate '), commit(report.candidate_id));
    if (report.pull_request !== undefined)
      parts.push(text(` of pull request ${report.pull_request}`));
  }
  const benchmarks = formatCount(report.benchmarks.length, 'benchmark');
  const threshold = formatLimit(report.regression_threshold_percent);
  const isEmpty = report.error !== undefined && report.benchmarks.length === 0;
  parts.push(
    text(
      isEmpty ? '; nothing was compared.' : `, ${limitName(report)} ${threshold}, ${benchmarks}.`,
    ),
  );
  return paragraph(...parts);
}

function commit(id: string): PhrasingContent {
  return code(formatForeign(id, 64).slice(0, 10));
}
