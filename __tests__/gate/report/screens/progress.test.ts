import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../../src/gate/ports.ts';
import {
  initialProgress,
  nextProgress,
  progressLine,
} from '../../../../src/gate/report/screens/progress.ts';

const round = {
  kind: 'round',
  round: 4,
  decided: 20,
  undecided: 13,
  elapsedMs: 12_000,
  budgetMs: 129_000,
} as const;

const events: ProgressEvent[] = [
  { kind: 'preparing' },
  { kind: 'measuring', benchId: 'dispatch_latency/jit/scalar_add' },
  round,
  { kind: 'measuring', benchId: 'jaxpr_validation/validate_well_formed/100' },
  { kind: 'measuring-begins', benchmarks: 33 },
  { kind: 'done' },
];

const lineAfter = (shown: readonly ProgressEvent[], columns: number) =>
  progressLine(shown.reduce(nextProgress, initialProgress), columns);

describe('progressLine', () => {
  it('follows the events', () => {
    const lines = events.map((_, index) => lineAfter(events.slice(0, index + 1), 100));
    expect([lineAfter([], 100), ...lines].join('\n')).toMatchInlineSnapshot(`
      "starting
      Preparing both sides
      Preparing both sides: dispatch_latency/jit/scalar_add
      round 4 · 20 of 33 decided · at most 1 min 57 s left · dispatch_latency/jit/scalar_add
      round 4 · 20 of 33 decided · at most 1 min 57 s left · jaxpr_validation/validate_well_formed/100
      Measuring 33 benchmarks
      "
    `);
  });

  it('never exceeds the width, and says it more briefly where the benchmark has no room', () => {
    const shown = events.slice(0, 4);
    for (let columns = 1; columns < 140; columns++) {
      expect(lineAfter(shown, columns).length).toBeLessThanOrEqual(columns);
    }
    expect(
      [40, 54, 60, 80, 120].map((columns) => lineAfter(shown, columns)).join('\n'),
    ).toMatchInlineSnapshot(`
        "round 4 · 20/33 decided · ≤ 1 min 57 s …
        round 4 · 20 of 33 decided · at most 1 min 57 s left
        round 4 · 20/33 decided · ≤ 1 min 57 s left · …ll_formed/100
        round 4 · 20 of 33 decided · at most 1 min 57 s left · …validate_well_formed/100
        round 4 · 20 of 33 decided · at most 1 min 57 s left · jaxpr_validation/validate_well_formed/100"
      `);
  });

  it('shows no fraction of a second', () => {
    const round = { kind: 'round', round: 9, decided: 1, undecided: 1, budgetMs: 60_000 } as const;
    const lineOf = (elapsedMs: number, columns: number) =>
      lineAfter([{ ...round, elapsedMs }], columns);
    expect(lineOf(59_903, 100)).toBe('round 9 · 1 of 2 decided · under 1 s left');
    expect(lineOf(59_903, 36)).toBe('round 9 · 1/2 decided · < 1 s left');
    expect(lineOf(58_000, 100)).toBe('round 9 · 1 of 2 decided · at most 2 s left');
  });

  it('shows no control characters, and no time that has run out', () => {
    const late = { ...round, elapsedMs: 200_000 };
    const measuring = { kind: 'measuring', benchId: 'a\n\u001b[2J##[error]b' } as const;
    expect(lineAfter([late, measuring], 100)).toBe(
      'round 4 · 20 of 33 decided · time is up · a ## [error]b',
    );
  });
});
