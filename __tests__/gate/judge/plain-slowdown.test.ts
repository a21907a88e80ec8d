import { describe, expect, it } from 'vitest';
import type { RuleSettings } from '../../../src/gate/judge/rule-settings.ts';
import { decide, looksRegressed, nextNeedOf } from '../../../src/gate/judge/sequential-rule.ts';
import { verdictNoises } from '../../support/noise-sources.ts';
import { around } from '../../support/sample-evidence.ts';
import { oneOf33, simulateVerdicts } from '../../support/simulated-verdicts.ts';

const slowerBy = (percent: number, pairs: number, spread?: number) =>
  around(Math.log1p(percent / 100), pairs, spread);
/** Numbers of pairs of up to so many at which measuring would turn to the control. */
function turnsToControlAt(percent: number, settings: RuleSettings): number | undefined {
  const pairs = slowerBy(percent, 120);
  for (let count = 1; count <= pairs.length; count++) {
    if (nextNeedOf(pairs.slice(0, count), settings, []) === 'control-pairs') return count;
  }
  return undefined;
}

describe('a slowdown that is plain', () => {
  it.each([
    [100, 6],
    [40, 6],
    [30, 8],
    [16, 8],
    [10, 12],
    [7, 20],
  ])('of %i %% turns to its control after %i pairs', (percent, pairs) => {
    expect(turnsToControlAt(percent, oneOf33)).toBe(pairs);
  });

  it('has four pairs when the time is up, and never fewer', () => {
    const twice = slowerBy(100, 5);
    for (const pairs of [4, 5]) expect(looksRegressed(twice.slice(0, pairs), oneOf33)).toBe(true);
    expect(looksRegressed(twice.slice(0, 3), oneOf33)).toBe(false);
    expect(nextNeedOf(twice.slice(0, 4), oneOf33, [])).toBe('pairs');
    expect(nextNeedOf(twice.slice(0, 4), oneOf33, around(0, 1))).toBe('control-pairs');
    expect(nextNeedOf(twice.slice(0, 4), oneOf33, around(0, 11))).toBe('control-pairs');
    expect(nextNeedOf(twice.slice(0, 4), oneOf33, around(0, 12))).toBe('nothing');
    expect(decide(twice, oneOf33, around(0, 12)).kind).toBe('regressed');
  });

  it('is further from the limit where that is larger', () => {
    const lax = { ...oneOf33, limitPercent: 50 };
    expect(turnsToControlAt(30, lax)).toBeUndefined();
    expect(turnsToControlAt(58, lax)).toBe(12);
    expect(turnsToControlAt(100, lax)).toBe(6);
  });

  it('is not one of a few pairs of which one is a stray', () => {
    expect(looksRegressed([0.01, 0.02, 0.01, 2.4], oneOf33)).toBe(false);
    expect(looksRegressed([0.7, 0.7, 0.7, 0.1], oneOf33)).toBe(false);
  });

  it('stands though one of its pairs is a stray upwards, or one of its control', () => {
    const withStray = [0.7, 1.9, 0.65, 0.75];
    expect(decide(withStray, oneOf33, around(0, 12)).kind).toBe('regressed');
    const control = [...around(0, 15), 2.4];
    expect(decide(slowerBy(100, 6), oneOf33, control).kind).toBe('regressed');
    // Four pairs beside twelve have no room for one.
    expect(decide(withStray, oneOf33, [...around(0, 11), 2.4]).kind).not.toBe('regressed');
  });

  it('waits for more pairs where its own spread is as large as it is', () => {
    const unsure = slowerBy(25, 8, 0.25);
    expect(nextNeedOf(unsure, oneOf33, [])).toBe('pairs');
    // When the time is up there are none to wait for, and all eight are slower by more than 7.5%.
    expect(looksRegressed(slowerBy(25, 8, 0.15), oneOf33)).toBe(true);
  });

  it('waits a little longer in a family of 3,000', () => {
    const large = { ...oneOf33, familySize: 3_000 };
    expect(turnsToControlAt(100, large)).toBe(8);
    expect(turnsToControlAt(10, large)).toBe(12);
  });
});

describe('what too few pairs would have shown', () => {
  it.each([4, 6, 8, 10, 12, 16])('is known from %i pairs, and is what would have', (pairs) => {
    const noisy = Array.from({ length: pairs }, (_, i) => (i % 2 ? 0.11 : -0.1) + 0.02 * (i % 3));
    const decision = decide(noisy, oneOf33);
    if (decision.kind !== 'inconclusive' || decision.why.kind !== 'too-few-pairs') {
      throw new Error(JSON.stringify(decision));
    }
    const percent = decision.why.minDetectablePercent ?? Number.NaN;
    const movedTo = (slowdown: number) =>
      noisy.map((value) => value - decision.effect.center + Math.log1p(slowdown / 100));
    expect(looksRegressed(movedTo(percent * 1.01), oneOf33)).toBe(true);
    expect(looksRegressed(movedTo(percent * 0.99), oneOf33)).toBe(false);
  });

  it('is unknown from three, and where no control was measured', () => {
    const unknown = { kind: 'inconclusive', why: { minDetectablePercent: undefined } };
    expect(decide([0.1, -0.1, 0.1], oneOf33)).toMatchObject(unknown);
    const noisy = [0.1, -0.1, 0.1, -0.1, 0.1, -0.1, 0.1, -0.1];
    expect(decide(noisy, { ...oneOf33, controlPairs: undefined })).toMatchObject(unknown);
  });
});

/** Seeded. The long runs stand in docs/statistics-figures.md. */
describe('in simulated noise', () => {
  const noises = new Map(verdictNoises(41).map((noise) => [noise.name, noise]));
  const rate = (name: string, simulated: Parameters<typeof simulateVerdicts>[3], runs = 1_000) => {
    const noise = noises.get(name);
    if (noise === undefined) throw new Error(name);
    return simulateVerdicts(noise, oneOf33, runs, simulated).regressed / runs;
  };

  it.each([
    ['normal, 2%', 0.999],
    ['normal, 7%', 0.999],
    ['normal, 10%', 0.99],
    ['recorded', 0.955],
  ])('of %s, twice the time is found in 4 pairs', (name, atLeast) => {
    expect(rate(name, { percent: 100, pairs: 4 })).toBeGreaterThanOrEqual(atLeast);
  });

  it.each([
    ['normal, 2%', 0.999],
    ['normal, 7%', 0.999],
    ['normal, 10%', 0.96],
    ['recorded', 0.955],
  ])('of %s, 30%% are found in 8 pairs', (name, atLeast) => {
    expect(rate(name, { percent: 30, pairs: 8 })).toBeGreaterThanOrEqual(atLeast);
  });

  it.each([...noises.keys()])('of %s, equal code hardly ever fails', (name) => {
    // 0.5% of suites is 1.5 benchmarks of 10,000.
    for (const pairs of [4, 8, 16]) expect(rate(name, { pairs }, 2_000)).toBeLessThan(0.0015);
  });

  it.each([5, 8, 12])(
    'equal code that is off by %i %%, as its control is, hardly fails',
    (size) => {
      const either = [1, -1];
      const biased = {
        bias: () => Math.log1p(size / 100),
        controlBias: (bias: number) => bias * (either.reverse()[0] ?? 1),
      };
      const noise = noises.get('recorded');
      if (noise === undefined) throw new Error('recorded');
      const withoutControl = { ...oneOf33, controlPairs: undefined };
      expect(simulateVerdicts(noise, withoutControl, 200, biased).regressed).toBeGreaterThan(100);
      expect(simulateVerdicts(noise, oneOf33, 200, biased).regressed).toBeLessThan(4);
    },
  );

  it('a control takes few of the slowdowns that were found without one', () => {
    for (const percent of [7.5, 10]) {
      expect(rate('normal, 2%', { percent }, 200)).toBe(1);
      expect(rate('recorded', { percent }, 1_000)).toBeGreaterThan(0.955);
    }
  });
});
