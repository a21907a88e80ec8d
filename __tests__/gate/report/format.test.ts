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
import { barLegend, barScale, intervalBar } from '../../../src/gate/report/interval-bar.ts';
import { renderComment } from '../../../src/gate/report/markdown.ts';
import { p95sDiffer } from '../../../src/gate/report/p95s-differ.ts';
import { renderTerminal } from '../../../src/gate/report/terminal.ts';
import { report, results, samples } from './sample-reports.ts';

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
  const drawn = (delta: number, lower: number, upper: number, limit = 5) => ({
    delta_percent: delta,
    interval: interval(lower, upper),
    limit_percent: limit,
  });
  const bars = (...results: ReturnType<typeof drawn>[]) =>
    results.map((one) => intervalBar(one, 25, barScale(results)));

  it('has no change and the limit at the same places in a table, whatever the limits are', () => {
    const [small, large, none] = bars(
      drawn(7.6, 5.2, 10.1),
      drawn(76, 52, 101, 50),
      drawn(0.6, -0.9, 2.1),
    );
    expect([small, large, none]).toEqual([
      '··········0·····┃━◆━━····',
      '··········0·····┃━◆━━····',
      '·········━0◆━━··┃········',
    ]);
  });

  it('reaches as far as the largest change, and tells clear ones apart', () => {
    const [thirty, hundreds, better] = bars(
      drawn(30, 27, 33),
      drawn(289, 285, 293),
      drawn(-31, -33, -30),
    );
    expect(new Set([thirty, hundreds, better]).size).toBe(3);
    for (const bar of [thirty, hundreds, better]) expect(bar).not.toMatch(/[▶◀]/);
    expect(hundreds?.indexOf('◆')).toBeGreaterThan(thirty?.indexOf('◆') ?? 99);
    expect(better?.indexOf('◆')).toBeLessThan(better?.indexOf('0') ?? -1);
  });

  it('shows with an arrow what lies off any scale, and says so only then', () => {
    const [bar = ''] = bars(drawn(9, -500_000, 1e300));
    expect(bar).toMatch(/^◀━*0┃[━◆]*▶$/);
    expect(barLegend([bar])).toContain('◀ ▶ = off the scale');
    const quiet = barLegend(bars(drawn(7.6, 5.2, 10.1)));
    expect(quiet).toMatch(/^0 = no change, ┃ = limit, ◆ = change, ━ = 95% interval; beyond/);
  });

  it('is empty where there is nothing to draw', () => {
    const nothing = { delta_percent: null, interval: null, limit_percent: 5 };
    expect(intervalBar(nothing, 25, barScale([nothing]))).toBe('');
    expect(bars(drawn(1, 0, 2, 0))).toEqual(['']);
  });
});

describe('two p95s beside a change', () => {
  const of = (before: number, after: number) =>
    p95sDiffer({ ...results.regressed, baseline_p95_ns: before, candidate_p95_ns: after });

  it('are marked where they would make a reader doubt it', () => {
    expect(of(2140, 2791)).toBe(false);
    expect(of(2140, 2640)).toBe(false);
    expect(of(1_010_000, 465_000)).toBe(true);
    expect(of(371, 900)).toBe(true);
    expect(p95sDiffer(results.added)).toBe(false);
    const differing = { ...results.regressed, candidate_p95_ns: 1_700 };
    const written = renderComment(report({ benchmarks: [differing] }));
    expect(written).toMatch(/1\.70\sµs \\\*/);
    expect(written).toContain('These two p95s differ by more than the change does.');
    expect(
      renderTerminal(report({ benchmarks: [differing] }), { columns: 140, color: false }),
    ).toMatch(/1\.70 µs \*[\s\S]*\n\* These two p95s differ/);
    expect(renderComment(samples['every-status'])).not.toContain('These two p95s');
  });
});
