import type { Interval } from '../contracts/documents.ts';
import { toPlainLine } from '../contracts/plain-text.ts';

/** What is shown where there is no figure. */
export const noFigure = '–';

const nanosecondUnits = [
  { ns: 1e9, unit: 's' },
  { ns: 1e6, unit: 'ms' },
  { ns: 1e3, unit: 'µs' },
] as const;

/** Three significant digits: `2.14 µs`. */
export function formatNs(ns: number | null): string {
  if (ns === null) return noFigure;
  // 999.6 ns would be written as 1000 ns: compare what will be shown.
  const scale = nanosecondUnits.find((one) => Math.abs(ns) >= one.ns * 0.9995);
  return `${threeDigits(ns / (scale?.ns ?? 1))} ${scale?.unit ?? 'ns'}`;
}

/** `2.14 µs → 2.40 µs`. */
export function formatChange(beforeNs: number | null, afterNs: number | null): string {
  if (beforeNs === null && afterNs === null) return noFigure;
  return `${formatNs(beforeNs)} → ${formatNs(afterNs)}`;
}

/** With its sign, as a change: `+12.3%`. */
export function formatDelta(percent: number | null): string {
  return percent === null ? noFigure : `${signed(percent)}%`;
}

/** A log ratio as a signed percentage. */
export function formatEffect(logRatio: number): string {
  return formatDelta(100 * Math.expm1(logRatio));
}

/** Without sign, as a limit: `5%`, `2.5%`. */
export function formatLimit(percent: number | null): string {
  return percent === null ? noFigure : `${String(Number(percent.toPrecision(3)))}%`;
}

/** `±0.8%`; what is less than the last digit is not shown as nothing. */
export function formatNoise(percent: number | undefined): string {
  return percent === undefined ? noFigure : `±${decimals(Math.max(0.1, percent))}%`;
}

/** `+8.1 to +16.2%`. */
export function formatInterval(interval: Interval | null): string {
  return interval === null ? noFigure : `${formatBounds(interval)}%`;
}

/** Without the unit, for a column that names it: `+8.1 to +16.2`. */
export function formatBounds(interval: Interval | null): string {
  if (interval === null) return noFigure;
  return `${signed(interval.lower_percent)} to ${signed(interval.upper_percent)}`;
}

/** `450 ms`, `38 s`, `2 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

/** `a moment`, `2 minutes`, `5 hours`, `3 days`: roughly, as people tell how old something is. */
export function formatAge(ms: number): string {
  const minutes = ms / 60_000;
  if (minutes < 1) return 'a moment';
  if (minutes < 60) return formatCount(Math.round(minutes), 'minute');
  if (minutes < 48 * 60) return formatCount(Math.round(minutes / 60), 'hour');
  return formatCount(Math.round(minutes / (24 * 60)), 'day');
}

/** `1 benchmark`, `33 benchmarks`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A name or sentence from outside, on one line, without control characters and of bounded length. */
export function formatForeign(text: string, maxCharacters: number): string {
  const line = toPlainLine(text) || '(empty)';
  if (line.length <= maxCharacters) return line;
  // Not through the middle of a surrogate pair.
  return `${line.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * Foreign text for a terminal, which may be a workflow's log, where the runner obeys `##[command]` anywhere
 * in a line (and `::command` at its beginning, which no line of ours has).
 */
export function formatForLog(text: string, maxCharacters: number): string {
  return formatForeign(text, maxCharacters).replaceAll('##[', '## [');
}

function signed(percent: number): string {
  const text = decimals(Math.abs(percent));
  const isZero = Number(text) === 0;
  return `${isZero ? '' : percent > 0 ? '+' : '-'}${text}`;
}

function decimals(value: number): string {
  if (value >= 1e6) return value.toExponential(1);
  return value >= 99.95 ? value.toFixed(0) : value.toFixed(1);
}

function threeDigits(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e6) return value.toExponential(2);
  if (size >= 99.95) return value.toFixed(0);
  return value.toFixed(size >= 9.995 ? 1 : 2);
}
