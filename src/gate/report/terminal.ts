import { styleText } from 'node:util';
import type { BenchmarkResult, PerfDelta } from '../contracts/documents.ts';
import {
  changedMark,
  findingLabels,
  outcomeTraits,
  type Status,
  statusTraits,
} from '../contracts/statuses.ts';
import {
  formatBounds,
  formatChange,
  formatDelta,
  formatDuration,
  formatForLog,
  formatLimit,
  formatNoise,
} from './format.ts';
import { limitName, savedAgo, tally, verdictSentence } from './headline.ts';
import { type BarScale, barLegend, barScale, intervalBar } from './interval-bar.ts';
import { noiseLegend } from './noise-legend.ts';
import { outcomeOf } from './outcome.ts';
import { differLegend, differMark, p95sDiffer } from './p95s-differ.ts';
import { rankResults } from './rank-results.ts';
import {
  cutApart,
  layOut,
  layRow,
  type TableColumn,
  type TableLayout,
  wrap,
} from './terminal-layout.ts';

export interface TerminalOptions {
  /** Width of the terminal; below 60 the lines are as wide as for 60. */
  readonly columns: number;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];

const tableColumns: readonly TableColumn[] = [
  { title: 'status', align: 'left', dispensable: 0 },
  { title: 'benchmark', align: 'left', dispensable: 0, flexible: true },
  { title: 'change', align: 'right', dispensable: 0 },
  { title: '95% interval', align: 'right', dispensable: 1 },
  { title: 'noise', align: 'right', dispensable: 2 },
  { title: 'vs the limit', align: 'left', dispensable: 3 },
  { title: 'p95', align: 'right', dispensable: 4 },
  { title: 'pairs', align: 'right', dispensable: 5 },
];
const statusColumn = 0;
const idColumn = 1;
const noiseColumn = 4;
const barColumn = 5;
const p95Column = 6;
const narrowBar = 13;
const wideBar = 19;

/** Rows that pass beyond this many are counted: nobody reads them, and they push the rest away. */
const maxUneventful = 100;
const maxCharacters = 1_000;
/** Benchmarks named below one reason; the table has them all. */
const maxAlike = 30;

/** The report as lines for a terminal or a log; the verdict stands last, where the eye is. */
export function renderTerminal(report: PerfDelta, options: TerminalOptions): string {
  const columns = Math.max(60, Math.floor(options.columns) || 60);
  const paint = (style: Style, text: string) =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  const parts = [
    resultsTable(report, columns, paint),
    reasons(report, columns, paint),
    notes(report, columns, paint),
    warnings(report, columns, paint),
    ending(report, columns, paint),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type Paint = (style: Style, text: string) => string;

function resultsTable(report: PerfDelta, columns: number, paint: Paint): string {
  const ranked = rankResults(report.benchmarks);
  if (ranked.length === 0) return '';
  const eventful = ranked.filter(({ status }) => !statusTraits[status].isFine);
  const shown = ranked.slice(0, eventful.length + maxUneventful);
  const { rows, layout } = fitRows(shown, columns);
  const titles = tableColumns.map((column) => column.title);
  const lines = [paint('dim', layRow(titles, tableColumns, layout))];
  for (const [index, cells] of rows.entries()) {
    const style = statusTraits[shown[index]?.status ?? 'pass'].color;
    lines.push(
      layRow(cells, tableColumns, layout, (cell, column) =>
        column === statusColumn ? paint(style, cell) : cell,
      ),
    );
  }
  const rest = ranked.length - shown.length;
  if (rest > 0) lines.push(`and ${rest} more that did not regress`);
  const bars = rows.map((cells) => cells[barColumn] ?? '');
  const hasBars = bars.some((bar) => bar !== '');
  const legends = [
    ...(layout.shown.includes(barColumn) && hasBars ? [barLegend(bars)] : []),
    ...(layout.shown.includes(p95Column) && shown.some(p95sDiffer)
      ? [`${differMark} ${differLegend}`]
      : []),
    ...(layout.shown.includes(noiseColumn)
      ? [formatForLog(`noise: ${noiseLegend(report)}`, 300)]
      : []),
    ...(shown.some(hasChangedSuite)
      ? [`${changedMark} the suite is not the same on both sides`]
      : []),
  ];
  lines.push(...legends.map((legend) => paint('dim', wrap(legend, columns, '  '))));
  return lines.join('\n');
}

/** With wide bars where they cost neither a column nor a part of an id. */
function fitRows(
  shown: readonly BenchmarkResult[],
  columns: number,
): { rows: string[][]; layout: TableLayout } {
  const without = shown.some((one) => one.noise_percent !== undefined) ? [] : [noiseColumn];
  const scale = barScale(shown);
  const withBarsOf = (barWidth: number) => {
    const rows = shown.map((one) => cellsOf(one, barWidth, scale));
    const layout = layOut(tableColumns, rows, columns, without);
    return { rows: withIds(rows, shown, layout.widths[idColumn] ?? 0), layout };
  };
  const [narrow, wide] = [withBarsOf(narrowBar), withBarsOf(wideBar)];
  const idsAreWhole = wide.layout.widths[idColumn] === narrow.layout.widths[idColumn];
  return idsAreWhole && wide.layout.shown.length === narrow.layout.shown.length ? wide : narrow;
}

/** Ids as they fit, cut so that they can be told apart; the mark of a changed suite is never cut. */
function withIds(
  rows: readonly string[][],
  shown: readonly BenchmarkResult[],
  width: number,
): string[][] {
  const room = shown.some(hasChangedSuite) ? width - changedMark.length - 1 : width;
  const ids = cutApart(
    shown.map(({ bench_id }) => formatForLog(bench_id, 200)),
    room,
  );
  return rows.map((cells, index) =>
    cells.with(idColumn, `${ids[index]}${shown[index]?.suite_changed ? ` ${changedMark}` : ''}`),
  );
}

function hasChangedSuite({ suite_changed }: BenchmarkResult): boolean {
  return suite_changed === true;
}

function signAndLabel(status: Status): string {
  const { sign, label } = statusTraits[status];
  return `${sign} ${label}`;
}

function cellsOf(result: BenchmarkResult, barWidth: number, scale: BarScale): string[] {
  return [
    signAndLabel(result.status),
    `${formatForLog(result.bench_id, 200)}${hasChangedSuite(result) ? ` ${changedMark}` : ''}`,
    formatDelta(result.delta_percent),
    formatBounds(result.interval),
    formatNoise(result.noise_percent),
    intervalBar(result, barWidth, scale),
    `${formatChange(result.baseline_p95_ns, result.candidate_p95_ns)}${p95sDiffer(result) ? ` ${differMark}` : ''}`,
    String(result.pairs),
  ];
}

/** Why, for everything that may need an answer; here ids are never cut. */
function reasons(report: PerfDelta, columns: number, paint: Paint): string {
  const told = rankResults(report.benchmarks).filter(
    ({ status }) => statusTraits[status].isExplained,
  );
  const groups = Map.groupBy(told, (result) => `${result.status} ${reasonOf(result)}`);
  return [...groups.values()].map((alike) => reasonFor(alike, columns, paint)).join('\n');
}

/** What holds for several benchmarks is said once. */
function reasonFor(alike: readonly BenchmarkResult[], columns: number, paint: Paint): string {
  const [first] = alike;
  if (first === undefined) return '';
  const { label: word, color: style } = statusTraits[first.status];
  const ids = alike.slice(0, maxAlike).map(({ bench_id }) => formatForLog(bench_id, 200));
  const head = ids.length === 1 ? `${word} ${ids[0]}` : word;
  const text = wrap(`${head}: ${reasonOf(first)}`, columns, '  ').replace(word, paint(style, word));
  if (ids.length === 1) return text;
  const rest = alike.length - ids.length;
  // Not the id alone: one that begins with "::" would be a command in a workflow's log.
  const lines = ids.map((id) => `  - ${id}`);
  return [text, ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n');
}

function reasonOf(result: BenchmarkResult): string {
  const { reason, risk_note_ref: note } = result;
  const why = formatForLog(reason, maxCharacters);
  return note === undefined ? why : `${why} Note: ${formatForLog(note, 300)}`;
}

/** A note that covers something is told of with its benchmark. */
function notes(report: PerfDelta, columns: number, paint: Paint): string {
  return report.risk_note_findings
    .filter((finding) => finding.outcome !== 'covers')
    .map((finding) => {
      const outcome = findingLabels[finding.outcome];
      const path = formatForLog(finding.path, 300);
      const text = `risk note ${outcome}: ${path}: ${formatForLog(finding.message, maxCharacters)}`;
      return wrap(text, columns, '  ').replace('risk note', paint('yellow', 'risk note'));
    })
    .join('\n');
}

function warnings(report: PerfDelta, columns: number, paint: Paint): string {
  return report.warnings
    .map((warning) =>
      wrap(`warning: ${formatForLog(warning, maxCharacters)}`, columns, '  ').replace(
        'warning',
        paint('yellow', 'warning'),
      ),
    )
    .join('\n');
}

function ending(report: PerfDelta, columns: number, paint: Paint): string {
  const outcome = outcomeTraits[outcomeOf(report)];
  const style: Style = ['bold', outcome.color];
  const verdict = `${outcome.terminal} `;
  const said = formatForLog(verdictSentence(report), 1_200);
  const sentence = wrap(`${verdict}fj-perf-gate: ${said}`, columns, '  ');
  const baseline = describeBaseline(report);
  const limit = `${limitName(report)} ${formatLimit(report.regression_threshold_percent)}`;
  const facts = [tally(report), baseline, limit, formatDuration(report.duration_ms)];
  const line = wrap(facts.filter((fact) => fact !== '').join('; '), columns, '  ');
  return `${sentence.replace(verdict.trim(), paint(style, verdict.trim()))}\n${paint('dim', line)}`;
}

/** The commit too: a name may be a branch, or a baseline that was saved under the same name long ago. */
function describeBaseline(report: PerfDelta): string {
  const { baseline_id: id, baseline_name: name } = report;
  if (id === null) return 'no baseline';
  const short = formatForLog(id, 100).slice(0, 10);
  const isSame = name === undefined || name.startsWith(short);
  const more = [isSame ? undefined : short, savedAgo(report)].filter((one) => one !== undefined);
  return `against ${formatForLog(name ?? short, 100)}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}
