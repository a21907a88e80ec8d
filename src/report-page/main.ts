import { effectLegend, overviewChart } from './charts/overview.ts';
import type { Drawn } from './charts/plot.ts';
import { DetailPanel } from './detail-panel.ts';
import { effectScale } from './effect-scale.ts';
import { el } from './elements.ts';
import { outcomeIcon } from './outcome-shapes.ts';
import { type Row, readData, rowsOf } from './read-data.ts';
import { ResultsTable } from './results-table.ts';
import { selectRows } from './select-rows.ts';
import { applyTheme, onThemeChange } from './theme.ts';
import { Toolbar } from './toolbar.ts';
import { remarks, verdictHeader } from './verdict.ts';

/** Paper holds so many rows; more would be hundreds of sheets. */
const maxPrintedRows = 1_000;

const data = readData();
const { report } = data;
const rows = rowsOf(data);
const limitPercent = report.regression_threshold_percent;
const scale = effectScale(rows, limitPercent);
/** Room for the details beside the table. */
const isWide = matchMedia('(min-width: 1180px)');

const panel = new DetailPanel(report, close);
const table = new ResultsTable({
  scale,
  limitPercent,
  onSort: (key) => toolbar.sortBy(key),
  onOpen: (row) => open(row, true),
  onMove: (row) => {
    if (panel.row !== undefined && isWide.matches) open(row, false);
  },
});
const toolbar = new Toolbar(rows, update);
const picture = el('section', { class: 'card picture', 'aria-label': 'Overview' });
const list = el(
  'main',
  { class: 'list' },
  picture,
  toolbar.element,
  table.element,
  ...remarks(data),
);
const layout = el('div', { class: 'layout' }, list, panel.element);
const head = verdictHeader(data);
let overview: Drawn | undefined;
// Where there are too few benchmarks for the picture, whose legend it would be.
const legend = effectLegend(rows);
table.element.after(legend);

document.title = data.title;
document.head.append(outcomeIcon(data.outcome));
document.getElementById('app')?.append(head, layout);
if (rows.length === 0) for (const one of [toolbar.element, table.element, legend]) one.remove();
drawOverview();
update();
openFirst();

function update(): void {
  const shown = selectRows(rows, toolbar.selection);
  toolbar.count(shown.length, rows.length);
  table.show(shown, toolbar.selection);
}

function drawOverview(): void {
  overview?.destroy();
  overview = overviewChart(rows, scale, limitPercent, (row) => open(row, true));
  picture.hidden = overview === undefined;
  picture.replaceChildren(...(overview ? [overview.element] : []));
  legend.hidden = overview !== undefined;
}

/** `chosen`: by a person, who is led to what opened. */
function open(row: Row, chosen: boolean): void {
  panel.open(row);
  table.mark(row.index, { focus: false });
  history.replaceState(null, '', `#${encodeURIComponent(row.result.bench_id)}`);
  cover();
  if (chosen && !isWide.matches) panel.element.querySelector<HTMLElement>('.close')?.focus();
}

function close(): void {
  const row = panel.row;
  if (row === undefined) return;
  panel.close();
  cover();
  history.replaceState(null, '', '#');
  table.mark(undefined, { focus: false });
  table.mark(row.index, { focus: true });
  table.mark(undefined, { focus: false });
}

/** Without room beside the table the details lie over it, and nothing below can be reached. */
function cover(): void {
  const isOpen = panel.row !== undefined;
  const covers = isOpen && !isWide.matches;
  layout.classList.toggle('has-detail', isOpen);
  document.documentElement.classList.toggle('is-covered', covers);
  list.inert = covers;
  head.inert = covers;
}

/** The benchmark that the address names; otherwise, where there is room, the gravest result. */
function openFirst(): void {
  const named = rows.find(
    ({ result }) => `#${encodeURIComponent(result.bench_id)}` === location.hash,
  );
  const [gravest] = selectRows(rows, toolbar.selection);
  const row = named ?? (isWide.matches ? gravest : undefined);
  if (row === undefined) return;
  panel.open(row);
  table.mark(row.index, { focus: false });
  cover();
}

isWide.addEventListener('change', cover);
onThemeChange(() => {
  drawOverview();
  panel.redraw();
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && panel.row !== undefined) close();
  const isTyping = event.target instanceof HTMLInputElement;
  if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    toolbar.search.focus();
  }
});

let themeBefore: string | undefined;
addEventListener('beforeprint', () => {
  themeBefore = document.documentElement.dataset.theme;
  applyTheme('light');
  table.drawAll(maxPrintedRows);
  const left = selectRows(rows, toolbar.selection).length - maxPrintedRows;
  if (left > 0) table.element.dataset.unprinted = `${left} more are not printed.`;
});
addEventListener('afterprint', () => {
  applyTheme(themeBefore as 'light' | 'dark' | undefined);
  table.drawAll(undefined);
});
