import type { EffectScale } from './effect-scale.ts';
import { el, icon } from './elements.ts';
import type { Row } from './read-data.ts';
import { statusShapes } from './status-marks.ts';

/**
 * One line of the forest plot: the effect's shape on its interval, against no change, the benchmark's
 * limit and the A/A noise. The figures stand beside it as text, so it is hidden from screen readers.
 */
export function forestCell({ result, noisePercent }: Row, scale: EffectScale): HTMLElement {
  const { delta_percent: delta, interval, limit_percent: limit, status } = result;
  const plot = el('span', { class: 'forest', 'aria-hidden': 'true' });
  // Nothing was compared: an axis would look like a change of zero.
  if (delta === null) return plot;
  if (limit !== null) plot.append(stretch('forest-beyond', scale.position(limit), 1));
  if (noisePercent !== null) {
    const from = scale.position(-noisePercent);
    plot.append(stretch('forest-noise', from, scale.position(noisePercent)));
  }
  plot.append(line('forest-zero', scale.position(0)));
  if (limit !== null) plot.append(line('forest-limit', scale.position(limit)));
  if (interval !== null) {
    const { lower_percent: lower, upper_percent: upper } = interval;
    const bar = stretch(
      `forest-interval is-${status}`,
      scale.position(lower),
      scale.position(upper),
    );
    if (lower < scale.low) bar.classList.add('is-cut-left');
    if (upper > scale.high) bar.classList.add('is-cut-right');
    plot.append(bar);
  }
  const mark = el('span', { class: `forest-mark is-${status}` });
  mark.append(icon(statusShapes[status], 'mark'));
  mark.style.left = share(scale.position(delta));
  plot.append(mark);
  return plot;
}

/** The axis above the column. */
export function forestAxis(scale: EffectScale, limitPercent: number): HTMLElement {
  const axis = el('span', { class: 'forest-axis', 'aria-hidden': 'true' });
  new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    if (width === 0) return;
    const labels = scale
      .ticks((tick) => (7 * tickText(tick).length + 12) / width)
      .map((tick) => {
        const label = el(
          'span',
          { class: tick === limitPercent ? 'is-limit' : '' },
          tickText(tick),
        );
        label.style.left = share(scale.position(tick));
        return label;
      });
    axis.replaceChildren(...labels);
  }).observe(axis);
  return axis;
}

function tickText(tick: number): string {
  const sign = tick > 0 ? '+' : tick < 0 ? '−' : '';
  return `${sign}${Math.abs(tick)}${tick === 0 ? '' : ' %'}`;
}

function stretch(className: string, from: number, to: number): HTMLElement {
  const element = el('span', { class: className });
  element.style.left = share(from);
  element.style.width = share(Math.max(0, to - from));
  return element;
}

function line(className: string, at: number): HTMLElement {
  const element = el('span', { class: className });
  element.style.left = share(at);
  return element;
}

function share(part: number): string {
  return `${(100 * part).toFixed(3)}%`;
}
