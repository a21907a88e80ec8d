import type { PerfDelta, Sampling } from '../gate/contracts/generated/types.ts';
import type { BenchmarkDetail } from '../gate/contracts/report-page-data.ts';
import { distributionCharts } from './charts/distributions.ts';
import type { Drawn } from './charts/plot.ts';
import { trendChart } from './charts/trend.ts';
import { pairsChart, turnsChart } from './charts/turns.ts';
import { button, el } from './elements.ts';
import { countText, deltaText, intervalText, nsText, percentText } from './figures.ts';
import { detailOf, type Row } from './read-data.ts';
import { statusLabel } from './status-marks.ts';

/** What is known of one benchmark: beside the table, or over it where there is no room beside. */
export class DetailPanel {
  readonly element = el('aside', { class: 'detail', 'aria-label': 'Benchmark', hidden: '' });
  readonly #report: PerfDelta;
  readonly #onClose: () => void;
  #charts: Drawn[] = [];
  #row: Row | undefined;

  constructor(report: PerfDelta, onClose: () => void) {
    this.#report = report;
    this.#onClose = onClose;
  }

  get row(): Row | undefined {
    return this.#row;
  }

  open(row: Row): void {
    this.#row = row;
    this.#empty();
    this.element.hidden = false;
    const detail = detailOf(row.index);
    this.#charts = detail === null ? [] : chartsOf(detail, row, this.#report);
    this.element.append(
      this.#head(row),
      el('p', { class: 'reason' }, row.result.reason),
      figuresOf(row),
      ...noteOf(row),
      ...this.#missing(row, detail),
      el('div', { class: 'charts' }, ...this.#charts.map(({ element }) => element)),
      factsOf(row, detail, this.#report),
    );
    this.element.scrollTop = 0;
  }

  close(): void {
    this.#row = undefined;
    this.#empty();
    this.element.hidden = true;
  }

  /** With the colours of the moment. */
  redraw(): void {
    if (this.#row) this.open(this.#row);
  }

  #empty(): void {
    for (const chart of this.#charts) chart.destroy();
    this.#charts = [];
    this.element.replaceChildren();
  }

  #head({ result }: Row): HTMLElement {
    const close = button({ class: 'close', 'aria-label': 'Close' }, this.#onClose, '✕');
    const name = el('h2', { tabindex: '-1' }, result.bench_id);
    return el(
      'header',
      {},
      el('div', { class: 'detail-top' }, statusLabel(result.status), close),
      name,
    );
  }

  #missing({ result }: Row, detail: BenchmarkDetail | null): HTMLElement[] {
    if (result.pairs === 0 || (detail !== null && detail.sampling !== null)) return [];
    const text =
      'The samples of this benchmark are not in this page. They stand in perf_evidence.v1.json beside it.';
    return [el('p', { class: 'note' }, text)];
  }
}

function chartsOf(detail: BenchmarkDetail, { result }: Row, report: PerfDelta): Drawn[] {
  return [
    ...distributionCharts(detail, result),
    ...turnsChart(detail),
    ...pairsChart(detail, result),
    ...trendChart(detail, result, report),
  ];
}

/** What a reader may miss, or wonder at, in the figures. */
function noteOf({ p95Note, result }: Row): HTMLElement[] {
  const isNew = result.status === 'new' && result.candidate_p95_ns === null;
  const note = isNew ? 'New here: measured from the next change on.' : p95Note;
  return note === null ? [] : [el('p', { class: 'note' }, note)];
}

function figuresOf({ result }: Row): HTMLElement {
  const { delta_percent, interval, status } = result;
  const figure = (name: string, value: string, more = '', className = '') =>
    el(
      'div',
      { class: `figure ${className}` },
      el('dt', {}, name),
      el('dd', {}, value, el('small', {}, more)),
    );
  return el(
    'dl',
    { class: 'figures' },
    figure(
      'Change of p95',
      deltaText(delta_percent),
      interval === null ? '' : `95% interval ${intervalText(interval)}`,
      `is-${status}`,
    ),
    figure('Baseline p95', nsText(result.baseline_p95_ns)),
    figure('Candidate p95', nsText(result.candidate_p95_ns)),
  );
}

function factsOf(row: Row, detail: BenchmarkDetail | null, report: PerfDelta): HTMLElement {
  const { result, noisePercent } = row;
  const { environment } = report;
  const sampling = detail?.sampling ?? null;
  const facts: [string, string | Node | undefined][] = [
    ['Group', result.group],
    ['Source', sourceOf(row)],
    ['Suite', result.suite_changed === true ? 'not the same on both sides' : undefined],
    ['Limit', result.limit_percent === null ? undefined : percentText(result.limit_percent)],
    ['Confidence of the interval', maybe(result.interval?.confidence_percent, percentText)],
    ['Pairs of processes', result.pairs === 0 ? undefined : String(result.pairs)],
    ['Minimum detectable effect', maybe(result.smallest_detectable_percent, percentText)],
    ['Noise of equal code', maybe(noisePercent, noiseText)],
    ['One sample is', sampleText(result)],
    [
      'Turns',
      sampling === null
        ? undefined
        : `${turnsText(sampling)} a pair and side, ${countText(sampling.samples_per_turn, 'sample')} each, after at least ${sampling.warmup_turns} to warm up`,
    ],
    ['Risk note', result.risk_note_ref],
    ['Machine', `${environment.cpu_model}, ${countText(environment.cpu_count, 'core')}`],
    [
      'Runtime',
      `Node ${environment.node}, V8 ${environment.v8}, ${environment.os} ${environment.arch}`,
    ],
  ];
  const list = el('dl', { class: 'facts' });
  for (const [name, value] of facts) {
    if (value === undefined || value === '') continue;
    list.append(el('div', {}, el('dt', {}, name), el('dd', {}, value)));
  }
  return list;
}

/** The line that registers the benchmark, leading to it where that is known. */
function sourceOf({
  result: { defined_at, source_file },
  sourceUrl,
}: Row): string | Node | undefined {
  const place = defined_at === undefined ? source_file : `${defined_at.file}:${defined_at.line}`;
  return sourceUrl === null ? place : el('a', { href: sourceUrl, rel: 'noreferrer' }, place);
}

function sampleText({ p95_kind, calls_per_sample }: Row['result']): string | undefined {
  if (p95_kind === null) return undefined;
  if (p95_kind === 'call') return 'the time of one call';
  return `the mean of a batch of ${countText(calls_per_sample ?? 1, 'call')}`;
}

/** As in the Markdown and at the terminal. */
function noiseText(percent: number): string {
  return `±${Math.max(0.1, percent).toFixed(1)}%`;
}

function maybe(
  value: number | null | undefined,
  text: (value: number) => string,
): string | undefined {
  return value === null || value === undefined ? undefined : text(value);
}

function turnsText({ measured_turns, later_measured_turns = measured_turns }: Sampling): string {
  if (later_measured_turns === measured_turns) return String(measured_turns);
  return `${measured_turns}, and ${later_measured_turns} of later pairs,`;
}
