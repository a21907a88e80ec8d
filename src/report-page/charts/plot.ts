import uPlot from 'uplot';
import { el } from '../elements.ts';
import { unitFor } from '../figures.ts';
import { color } from '../theme.ts';

export interface PlotSettings {
  readonly title: string;
  /** What the picture shows, in words, for those who do not see it. */
  readonly description: string;
  readonly height?: number;
  readonly x: uPlot.Axis;
  readonly y: uPlot.Axis;
  readonly scales: uPlot.Scales;
  readonly series: readonly uPlot.Series[];
  readonly data: uPlot.AlignedData;
  /** Below the lines, and above them. */
  readonly under?: (plot: uPlot) => void;
  readonly over?: (plot: uPlot) => void;
  readonly legend?: readonly Node[];
  readonly note?: string;
  readonly cursor?: uPlot.Cursor;
  readonly hooks?: uPlot.Hooks.Arrays;
}

export interface Drawn {
  readonly element: HTMLElement;
  destroy(): void;
}

/** A chart in a figure with its heading. It draws itself when it has a width, and again when that changes. */
export function drawPlot(settings: PlotSettings): Drawn {
  const canvas = el('div', { class: 'canvas', role: 'img', 'aria-label': settings.description });
  const height = settings.height ?? 190;
  canvas.style.height = `${height}px`;
  const caption = el(
    'figcaption',
    {},
    el('strong', {}, settings.title),
    ...(settings.legend ?? []),
  );
  const note = settings.note === undefined ? undefined : el('p', { class: 'note' }, settings.note);
  const element = el('figure', { class: 'chart' }, caption, canvas, note);
  let plot: uPlot | undefined;
  const observer = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0) return;
    if (plot === undefined)
      plot = new uPlot(optionsOf(settings, width, height), settings.data, canvas);
    else if (plot.width !== width) plot.setSize({ width, height });
  });
  observer.observe(canvas);
  return {
    element,
    destroy: () => {
      observer.disconnect();
      plot?.destroy();
    },
  };
}

function optionsOf(settings: PlotSettings, width: number, height: number): uPlot.Options {
  const { x, y, scales, series, under, over, cursor, hooks } = settings;
  return {
    width,
    height,
    scales,
    series: [{}, ...series],
    axes: [axis({ size: 22, ...x }), axis(y)],
    legend: { show: false },
    cursor: cursor ?? { show: false },
    padding: [10, 14, 0, 0],
    hooks: {
      ...hooks,
      ...(under ? { drawClear: [clipped(under)] } : {}),
      ...(over ? { draw: [clipped(over)] } : {}),
    },
  };
}

/** What is drawn by hand stays within the axes. */
function clipped(draw: (plot: uPlot) => void): (plot: uPlot) => void {
  return (plot) => {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    draw(plot);
    ctx.restore();
  };
}

function axis(own: uPlot.Axis): uPlot.Axis {
  const font = '11px system-ui, sans-serif';
  return {
    stroke: color('muted'),
    font,
    labelFont: font,
    labelSize: 16,
    labelGap: 2,
    gap: 4,
    grid: { stroke: color('grid'), width: 1 },
    ticks: { show: false },
    ...own,
  };
}

/** Ticks in one unit, named once. */
export function nsAxis(largestNs: number, own: uPlot.Axis = {}): uPlot.Axis {
  const { ns, unit } = unitFor(largestNs);
  return {
    values: (_, ticks) => ticks.map((tick) => String(Number((tick / ns).toPrecision(4)))),
    label: `${unit} per call`,
    ...own,
  };
}

export interface LineStyle {
  readonly stroke: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** A straight line through the whole plot, at a value of one of the scales. */
export function rule(plot: uPlot, scale: 'x' | 'y', value: number, style: LineStyle): void {
  const { ctx, bbox } = plot;
  const at = Math.round(plot.valToPos(value, scale, true));
  ctx.save();
  ctx.strokeStyle = style.stroke;
  ctx.lineWidth = (style.width ?? 1.5) * devicePixelRatio;
  ctx.setLineDash((style.dash ?? []).map((part) => part * devicePixelRatio));
  ctx.beginPath();
  if (scale === 'x') {
    ctx.moveTo(at, bbox.top);
    ctx.lineTo(at, bbox.top + bbox.height);
  } else {
    ctx.moveTo(bbox.left, at);
    ctx.lineTo(bbox.left + bbox.width, at);
  }
  ctx.stroke();
  ctx.restore();
}

/** The stripe between two values of y. */
export function stripe(plot: uPlot, from: number, to: number, fill: string): void {
  const { ctx, bbox } = plot;
  const bottom = plot.valToPos(from, 'y', true);
  const top = plot.valToPos(to, 'y', true);
  ctx.fillStyle = fill;
  ctx.fillRect(bbox.left, Math.min(top, bottom), bbox.width, Math.abs(bottom - top));
}

/** A shape of 16 by 16, `size` CSS pixels wide, with its middle on a point. */
export function stamp(
  plot: uPlot,
  at: { readonly x: number; readonly y: number },
  shape: Path2D,
  look: { readonly size: number; readonly fill: string; readonly edge?: string },
): void {
  const { ctx } = plot;
  const scale = (look.size / 16) * devicePixelRatio;
  ctx.save();
  ctx.translate(plot.valToPos(at.x, 'x', true), plot.valToPos(at.y, 'y', true));
  ctx.scale(scale, scale);
  ctx.translate(-8, -8);
  if (look.edge !== undefined) {
    ctx.strokeStyle = look.edge;
    ctx.lineWidth = 3;
    ctx.stroke(shape);
  }
  ctx.fillStyle = look.fill;
  ctx.fill(shape, 'evenodd');
  ctx.restore();
}
