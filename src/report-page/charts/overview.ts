import type uPlot from 'uplot';
import { changedMark } from '../../gate/contracts/statuses.ts';
import type { EffectScale } from '../effect-scale.ts';
import { el } from '../elements.ts';
import { deltaText } from '../figures.ts';
import type { Row } from '../read-data.ts';
import { statusShapes, statusWord } from '../status-marks.ts';
import { color } from '../theme.ts';
import { type Drawn, drawPlot, rule, stamp, stripe } from './plot.ts';

/** All effects in one picture, smallest first: what stands out is seen before anything is read. */
export function overviewChart(
  rows: readonly Row[],
  scale: EffectScale,
  limitPercent: number,
  onOpen: (row: Row) => void,
): Drawn | undefined {
  const measured = rows
    .filter(({ result }) => result.delta_percent !== null)
    .sort((left, right) => deltaOf(left) - deltaOf(right));
  if (measured.length < 3) return undefined;
  const clip = (percent: number) => Math.min(scale.high, Math.max(scale.low, percent));
  const tip = el('div', { class: 'tip', hidden: '' });
  const drawn = drawPlot({
    title: 'Every change, smallest first',
    description: describe(measured, limitPercent),
    height: 210,
    x: { show: false },
    y: effectAxis(scale),
    scales: {
      x: { time: false, range: [-0.7, measured.length - 0.3] },
      y: { distr: 4, asinh: limitPercent, range: [...scale.ends] },
    },
    series: [{ show: true, paths: () => null, points: { show: false } }],
    data: [measured.map((_, i) => i), measured.map((row) => clip(deltaOf(row)))],
    under: (plot) => {
      stripe(plot, limitPercent, scale.ends[1], color('beyond'));
      drawNoise(plot, measured);
    },
    over: (plot) => {
      rule(plot, 'y', 0, { stroke: color('faint'), width: 1 });
      rule(plot, 'y', limitPercent, { stroke: color('limit'), width: 1.5, dash: [6, 3] });
      drawIntervals(plot, measured, clip);
      drawMarks(plot, measured, clip);
    },
    legend: [effectLegend(rows)],
    cursor,
    hooks: {
      setCursor: [(plot) => showTip(plot, tip, measured)],
      ready: [
        (plot) => {
          plot.over.append(tip);
          plot.over.addEventListener('click', () => {
            const row = measured[plot.cursor.idx ?? -1];
            if (row) onOpen(row);
          });
        },
      ],
    },
  });
  drawn.element.classList.add('overview');
  return drawn;
}

function effectAxis(scale: EffectScale): uPlot.Axis {
  return {
    splits: () => scale.ticks(() => 0.11),
    // The scale is a logarithm's cousin, for which uPlot would label powers of ten only.
    filter: (_, splits) => splits,
    values: (_, ticks) => ticks.map((tick) => `${String(tick).replace('-', '−')}%`),
    size: 54,
  };
}

const cursor: uPlot.Cursor = {
  x: true,
  y: false,
  drag: { x: false, y: false },
  points: { show: false },
};

function drawNoise(plot: uPlot, rows: readonly Row[]): void {
  const { ctx } = plot;
  ctx.fillStyle = color('noise');
  rows.forEach(({ noisePercent }, i) => {
    if (noisePercent === null) return;
    const left = plot.valToPos(i - 0.5, 'x', true);
    const top = plot.valToPos(noisePercent, 'y', true);
    const width = plot.valToPos(i + 0.5, 'x', true) - left;
    ctx.fillRect(left, top, width + 0.5, plot.valToPos(-noisePercent, 'y', true) - top);
  });
}

function drawIntervals(plot: uPlot, rows: readonly Row[], clip: (percent: number) => number): void {
  const { ctx } = plot;
  ctx.lineWidth = (rows.length > 400 ? 1 : 2) * devicePixelRatio;
  rows.forEach(({ result: { interval, status } }, i) => {
    if (interval === null) return;
    const x = plot.valToPos(i, 'x', true);
    ctx.strokeStyle = color(status);
    ctx.globalAlpha = rows.length > 400 ? 0.35 : 0.7;
    ctx.beginPath();
    ctx.moveTo(x, plot.valToPos(clip(interval.lower_percent), 'y', true));
    ctx.lineTo(x, plot.valToPos(clip(interval.upper_percent), 'y', true));
    ctx.stroke();
  });
  ctx.globalAlpha = 1;
}

/** What matters is drawn last and larger. */
function drawMarks(plot: uPlot, rows: readonly Row[], clip: (percent: number) => number): void {
  const quiet = rows.length > 400 ? 3 : rows.length > 80 ? 5 : 8;
  const drawStatus = (isQuiet: boolean) =>
    rows.forEach((row, i) => {
      const { status } = row.result;
      if ((status === 'pass') !== isQuiet) return;
      const shape = shapes.get(status) ?? new Path2D(statusShapes[status]);
      shapes.set(status, shape);
      const look = { size: isQuiet ? quiet : Math.max(9, quiet + 3), fill: color(status) };
      const edge = isQuiet || rows.length > 400 ? {} : { edge: color('surface') };
      stamp(plot, { x: i, y: clip(deltaOf(row)) }, shape, { ...look, ...edge });
    });
  drawStatus(true);
  drawStatus(false);
}

const shapes = new Map<string, Path2D>();

function showTip(plot: uPlot, tip: HTMLElement, rows: readonly Row[]): void {
  const at = plot.cursor.idx;
  const row = at === null || at === undefined ? undefined : rows[at];
  const left = plot.cursor.left ?? -1;
  tip.hidden = row === undefined || left < 0;
  if (row === undefined || tip.hidden) return;
  tip.replaceChildren(
    el('strong', {}, row.result.bench_id),
    `${statusWord(row.result.status)}, ${deltaText(row.result.delta_percent)}`,
  );
  tip.classList.toggle('is-left', left > plot.over.clientWidth / 2);
  tip.style.left = `${left}px`;
}

/** What the marks of an effect mean, here and in the table. */
export function effectLegend(rows: readonly Row[]): HTMLElement {
  const legend = el(
    'span',
    { class: 'legend' },
    el('span', { class: 'key-interval' }, '95% interval'),
    el('span', { class: 'key-limit' }, 'limit'),
    el('span', {}, 'beyond the limit the scale is compressed'),
  );
  if (rows.some(({ noisePercent }) => noisePercent !== null)) {
    legend.append(el('span', { class: 'key-noise' }, 'noise of equal code'));
  }
  if (rows.some(({ result }) => result.suite_changed === true)) {
    legend.append(el('span', {}, `${changedMark} suite changed`));
  }
  return legend;
}

function describe(rows: readonly Row[], limitPercent: number): string {
  const above = rows.filter((row) => deltaOf(row) > limitPercent).length;
  const [least, most] = [rows[0], rows.at(-1)].map((row) => (row ? deltaOf(row) : null));
  return `Effects of ${rows.length} benchmarks, from ${deltaText(least ?? null)} to ${deltaText(most ?? null)}; ${above} lie above ${limitPercent}%. The table below has the figures.`;
}

function deltaOf({ result }: Row): number {
  return result.delta_percent ?? 0;
}
