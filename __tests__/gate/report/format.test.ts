import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatChange,
  formatDelta,
  formatDuration,
  formatForeign,
  formatInterval,
  formatLimit,
  formatNs,
} from '../../../src/gate/report/format.ts';
import { intervalBar } from '../../../src/gate/report/interval-bar.ts';

const interval = (lower: number, upper: number) => ({
  lower_percent: lower,
  upper_percent: upper,
  confidence_percent: 95,
});

describe('figures', () => {
  it.each([
    [0, '0.00 ns'],
    [0.123, '0.12 ns'],
    [9.996, '10.0 ns'],
    [337, '337 ns'],
    [999.4, '999 ns'],
    [999.6, '1.00 µs'],
    [2_143, '2.14 µs'],
    [18_049_000, '18.0 ms'],
    [1.5e9, '1.50 s'],
    [1e300, '1.00e+291 s'],
    [null, '–'],
  ])('%s ns is %s', (ns, text) => expect(formatNs(ns)).toBe(text));

  it.each([
    [12.34, '+12.3%'],
    [-0.04, '0.0%'],
    [-31.7, '-31.7%'],
    [99.96, '+100%'],
    [1234.5, '+1235%'],
    [1e9, '+1.0e+9%'],
    [null, '–'],
  ])('%s percent is %s', (percent, text) => expect(formatDelta(percent)).toBe(text));

  it('writes limits, intervals and changes', () => {
    expect([formatLimit(5), formatLimit(7.25), formatLimit(null)]).toEqual(['5%', '7.25%', '–']);
    expect(formatInterval(interval(-0.9, 2.1))).toBe('-0.9 to +2.1%');
    expect(formatChange(2140, null)).toBe('2.14 µs → –');
  });

  it.each([
    [450, '450 ms'],
    [999.6, '1 s'],
    [38_400, '38 s'],
    [59_700, '1 min'],
    [125_000, '2 min 5 s'],
  ])('%s ms is %s', (ms, text) => expect(formatDuration(ms)).toBe(text));

  it('keeps what others wrote to one clean line', () => {
    expect(formatForeign('a\u202eb\n\u001b[1mc\u0007', 80)).toBe('ab c');
    expect(formatForeign('\u0000', 80)).toBe('(empty)');
    expect(formatForeign('abc😀def', 5)).toBe('abc…');
  });
});

describe('formatAge', () => {
  it.each([
    [-5, 'a moment'],
    [60_000, '1 minute'],
    [59 * 60_000, '59 minutes'],
    [90 * 60_000, '2 hours'],
    [47 * 3_600_000, '47 hours'],
    [3 * 86_400_000, '3 days'],
  ])('%i ms are %s', (ms, age) => {
    expect(formatAge(ms)).toBe(age);
  });
});

describe('intervalBar', () => {
  const bar = (delta: number, lower: number, upper: number, limit = 5) =>
    intervalBar(
      { delta_percent: delta, interval: interval(lower, upper), limit_percent: limit },
      25,
    );

  it('has no change at one third and the limit at one half, whatever the limit is', () => {
    expect(bar(7.6, 5.2, 10.1)).toBe('········0···┃━◆━━········');
    expect(bar(76, 52, 101, 50)).toBe(bar(7.6, 5.2, 10.1));
    expect(bar(0.6, -0.9, 2.1)).toBe('·······━◆━━·┃············');
  });

  it('shows with an arrow what lies beyond its ends', () => {
    expect(bar(30, 22, 33)).toBe('········0···┃···········▶');
    expect(bar(-31, -33, -30)).toBe('◀·······0···┃············');
    expect(bar(1, -500, 1e300)).toBe('◀━━━━━━━0◆━━┃━━━━━━━━━━━▶');
  });

  it('is empty where there is nothing to draw', () => {
    const nothing = { delta_percent: null, interval: null, limit_percent: 5 };
    expect(intervalBar(nothing, 25)).toBe('');
    expect(bar(1, 0, 2, 0)).toBe('');
  });
});
