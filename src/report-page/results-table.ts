import { changedMark } from '../gate/contracts/statuses.ts';
import type { EffectScale } from './effect-scale.ts';
import { button, el } from './elements.ts';
import { deltaText, intervalText, nsText } from './figures.ts';
import { forestAxis, forestCell } from './forest-cell.ts';
import type { Row } from './read-data.ts';
import type { Selection, SortKey } from './select-rows.ts';
import { statusLabel } from './status-marks.ts';
import { VirtualRows } from './virtual-rows.ts';

interface TableSettings {
  readonly scale: EffectScale;
  readonly limitPercent: number;
  onSort(key: SortKey): void;
  onOpen(row: Row): void;
  /** Another row has the keyboard's focus. */
  onMove(row: Row): void;
}

/** The forest plot and the table in one: a line for each benchmark below a common axis. */
export class ResultsTable {
  readonly element: HTMLElement;
  readonly #rows: VirtualRows;
  readonly #heads = new Map<SortKey, HTMLElement>();

  constructor(settings: TableSettings) {
    this.#rows = new VirtualRows((row) => drawRow(row, settings.scale), settings);
    const head = (key: SortKey, title: string, className: string, ...more: HTMLElement[]) => {
      const sorter = button({ class: 'sorter' }, () => settings.onSort(key), title);
      const cell = el('div', { role: 'columnheader', class: className }, sorter, ...more);
      if (!this.#heads.has(key)) this.#heads.set(key, cell);
      return cell;
    };
    const plot = el('div', { role: 'columnheader', class: 'cell-forest' });
    plot.append(
      el('span', { class: 'visually-hidden' }, 'Drawn beside the limit'),
      forestAxis(settings.scale, settings.limitPercent),
    );
    const heads = el(
      'div',
      { role: 'row', class: 'row heads', 'aria-rowindex': '1' },
      head('verdict', 'Verdict', 'cell-status'),
      head('name', 'Benchmark', 'cell-name'),
      plot,
      head('change', 'Change', 'cell-change'),
      head('baseline', 'Baseline p95', 'cell-baseline'),
      head('candidate', 'Candidate p95', 'cell-candidate'),
    );
    this.element = el(
      'div',
      { role: 'grid', class: 'table', 'aria-label': 'Benchmarks', 'aria-colcount': '6' },
      el('div', { role: 'rowgroup', class: 'table-head' }, heads),
      this.#rows.element,
    );
  }

  show(rows: readonly Row[], selection: Selection): void {
    this.element.setAttribute('aria-rowcount', String(rows.length + 1));
    for (const [key, cell] of this.#heads) {
      const isSorted = key === selection.sort;
      const direction = selection.descending ? 'descending' : 'ascending';
      cell.setAttribute('aria-sort', isSorted ? direction : 'none');
    }
    this.#rows.show(rows);
  }

  /** Marks the row of a benchmark that is open; the list moves there only when it is asked to. */
  mark(index: number | undefined, options: { focus: boolean }): void {
    this.#rows.mark(index, options);
  }

  redraw(): void {
    this.#rows.redraw();
  }

  /** Printed pages cannot scroll: up to so many rows are drawn at once. */
  drawAll(most: number | undefined): void {
    this.#rows.drawAll(most);
  }
}

function drawRow(row: Row, scale: EffectScale): HTMLElement[] {
  const { result } = row;
  const { bench_id, group, interval, delta_percent } = result;
  const p95Text = (ns: number | null) => `${nsText(ns)}${row.p95Note === null ? '' : ' *'}`;
  const cell = (className: string, ...children: (Node | string)[]) =>
    el('div', { role: 'gridcell', class: className }, ...children);
  // The group is set apart only where the id begins with it.
  const hasGroup = group !== '' && bench_id.startsWith(`${group}/`);
  const name = el('span', { class: 'name', title: bench_id });
  if (hasGroup) name.append(el('span', { class: 'name-group' }, `${group}/`));
  name.append(
    el(
      'span',
      { class: 'name-own' },
      result.suite_changed === true
        ? el('span', { title: 'suite changed' }, `${changedMark} `)
        : undefined,
      hasGroup ? bench_id.slice(group.length + 1) : bench_id,
    ),
  );
  return [
    cell('cell-status', statusLabel(result.status)),
    cell('cell-name', name),
    cell('cell-forest', forestCell(row, scale)),
    cell(
      'cell-change',
      el('span', { class: `delta is-${result.status}` }, deltaText(delta_percent)),
      el('span', { class: 'bounds' }, interval === null ? '' : intervalText(interval)),
    ),
    cell('cell-baseline', p95Text(result.baseline_p95_ns)),
    cell('cell-candidate', p95Text(result.candidate_p95_ns)),
  ];
}
