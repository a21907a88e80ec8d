import type { Interval } from '../gate/contracts/generated/types.ts';

/** What is shown where there is no figure. */
export const noFigure = '–';

const units = [
  { ns: 1e9, unit: 's' },
  { ns: 1e6, unit: 'ms' },
  { ns: 1e3, unit: 'µs' },
  { ns: 1, unit: 'ns' },
] as const;

/** Between a figure and its unit, so that no narrow column parts them. */
const noBreak = '\u00a0';

/** Three significant digits: `2.14 µs`. */
export function nsText(ns: number | null): string {
  if (ns === null) return noFigure;
  const { ns: size, unit } = unitFor(ns);
  return `${threeDigits(ns / size)}${noBreak}${unit}`;
}

/** One unit for all ticks of an axis. */
export function unitFor(ns: number): (typeof units)[number] {
  // 999.6 ns would be written as 1000 ns: compare what will be shown.
  return units.find((one) => Math.abs(ns) >= one.ns * 0.9995) ?? units[3];
}

/** With its sign: `+12.3%`, with a true minus. */
export function deltaText(percent: number | null): string {
  if (percent === null) return noFigure;
  return `${signed(percent)}${noBreak}%`;
}

export function intervalText(interval: Interval | null): string {
  if (interval === null) return noFigure;
  return `${signed(interval.lower_percent)} to ${signed(interval.upper_percent)}${noBreak}%`;
}

export function percentText(percent: number): string {
  return `${Number(percent.toPrecision(3))}${noBreak}%`;
}

export function countText(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;
}

export function durationText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 1) return `${Math.round(ms)}${noBreak}ms`;
  if (seconds < 60) return `${seconds}${noBreak}s`;
  return seconds % 60 === 0
    ? `${seconds / 60}${noBreak}min`
    : `${Math.floor(seconds / 60)}${noBreak}min ${seconds % 60}${noBreak}s`;
}

/** In UTC, so that two readers see the same. */
export function timeText(unixMs: number): string {
  const date = new Date(unixMs);
  if (Number.isNaN(date.getTime())) return noFigure;
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function signed(percent: number): string {
  const size = Math.abs(percent);
  const text = size >= 1e6 ? size.toExponential(1) : size.toFixed(size >= 99.95 ? 0 : 1);
  if (Number(text) === 0) return text;
  return `${percent > 0 ? '+' : '−'}${text}`;
}

function threeDigits(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return value.toExponential(2);
  if (size >= 99.95) return value.toFixed(0);
  return value.toFixed(size >= 9.995 ? 1 : 2);
}
