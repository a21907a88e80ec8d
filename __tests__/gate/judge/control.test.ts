import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleSettings } from '../../../src/gate/judge/rule-settings.ts';
import {
  type Decision,
  decide,
  looksRegressed,
  nextNeedOf,
} from '../../../src/gate/judge/sequential-rule.ts';
import { around } from '../../support/sample-evidence.ts';
import { oneOf33 } from '../../support/simulated-verdicts.ts';

const withoutControl = { ...oneOf33, controlPairs: undefined };
const slowerBy = (percent: number, pairs: number) => around(Math.log1p(percent / 100), pairs);
const quiet = (pairs: number) => around(0, pairs);
const whyOf = (decision: Decision) =>
  decision.kind === 'inconclusive' ? decision.why.kind : decision.kind;

describe('nothing is called regressed by its own pairs alone', () => {
  it('but needs a control, and no further pair of its own', () => {
    const slower = slowerBy(10, 12);
    expect(nextNeedOf(slower.slice(0, 11), oneOf33, [])).toBe('pairs');
    expect(nextNeedOf(slower, oneOf33, [])).toBe('control-pairs');
    expect(nextNeedOf(slower, oneOf33, quiet(7))).toBe('control-pairs');
    expect(nextNeedOf(slower, oneOf33, quiet(8))).toBe('nothing');
    expect(decide(slower, oneOf33, quiet(8))).toMatchObject({
      kind: 'regressed',
      control: { pairs: 8 },
    });
  });

  it('where the evidence is of a version that measured one: older evidence keeps its verdict', () => {
    const slower = slowerBy(10, 20);
    expect(decide(slower, withoutControl)).toMatchObject({ kind: 'regressed', control: undefined });
    expect(decide(slower.slice(0, 16), withoutControl).kind).toBe('inconclusive');
    expect(nextNeedOf(slower.slice(0, 19), withoutControl, [])).toBe('pairs');
    expect(nextNeedOf(slower, withoutControl, [])).toBe('nothing');
    // As before, even where pairs of a control should stand beside it.
    expect(decide(slower, withoutControl, slower).kind).toBe('regressed');
  });

  it('and costs nothing where nothing looks slower', () => {
    for (const pairs of [quiet(8), slowerBy(-30, 12), slowerBy(3, 8)]) {
      expect(nextNeedOf(pairs, oneOf33, [])).toBe('nothing');
      expect(decide(pairs, oneOf33).kind).toMatch(/^(pass|improved)$/);
    }
  });
});

describe('a control that moves, too,', () => {
  it.each([6, -6, 12])('is no evidence against the change, by %i %%', (percent) => {
    const [slower, control] = [slowerBy(10, 20), slowerBy(percent, 8)];
    expect(nextNeedOf(slower, oneOf33, control)).toBe('nothing');
    const decision = decide(slower, oneOf33, control);
    expect(decision).toMatchObject({ kind: 'inconclusive', why: { kind: 'control-moved' } });
    expect(decision).toMatchObject({ why: { control: { pairs: 8 } } });
  });

  it('must do so by half as much at least', () => {
    expect(decide(slowerBy(10, 20), oneOf33, slowerBy(4.5, 8)).kind).toBe('regressed');
    expect(whyOf(decide(slowerBy(10, 20), oneOf33, slowerBy(5.2, 8)))).toBe('control-moved');
  });

  it('contradicts the plainest of slowdowns as well', () => {
    expect(whyOf(decide(slowerBy(100, 6), oneOf33, slowerBy(100, 40)))).toBe('control-moved');
  });
});

describe('a control that is noisy', () => {
  const wide = (pairs: number) => Array.from({ length: pairs }, (_, i) => (i % 2 ? 0.14 : -0.14));

  it('gets more pairs, up to twice as many as the candidate has', () => {
    const slower = slowerBy(7, 20);
    expect(nextNeedOf(slower, oneOf33, wide(8))).toBe('control-pairs');
    expect(nextNeedOf(slower, oneOf33, wide(39))).toBe('control-pairs');
    expect(nextNeedOf(slower, oneOf33, wide(40))).toBe('nothing');
  });

  it('leaves it open where the two cannot be told apart', () => {
    expect(whyOf(decide(slowerBy(7, 20), oneOf33, wide(8)))).toBe('control-unclear');
  });
});

describe('a control at its last look', () => {
  // A lookup in a set, its work done twice, beside four busy processes.
  const twice = [0.482, 0.768, 0.915, 0.374, 0.502, 0.455];
  const control = [
    [0.25, -0.057, -0.33, -0.655, -0.314, 0.312, 0.276, -0.068, -0.037, -0.569, 0.17, -0.207],
    [-0.029, -0.262, 0.561, 0.236, 0.19, -0.451, -0.692, 0.037, -0.046, 0.173, -0.018, 0.153],
    [0.242, -0.137, 0.309, 0.235, -0.226, -0.028, 0.093, 0.229],
  ].flat();
  const oneOf20 = { ...oneOf33, familySize: 20 };

  it('need not show more beside what was plain early than beside what was less so', () => {
    expect(nextNeedOf(twice, oneOf20, control.slice(0, 31))).toBe('control-pairs');
    for (const less of [0, 0.1]) {
      const slower = twice.map((ratio) => ratio - less);
      expect(decide(slower, oneOf20, control).kind).toBe('regressed');
    }
  });
});

describe('a control without all of its pairs', () => {
  it('is never a regression, and never a pass', () => {
    const slower = slowerBy(100, 20);
    for (let pairs = 0; pairs < 8; pairs++) {
      expect(decide(slower, oneOf33, quiet(pairs))).toMatchObject({
        kind: 'inconclusive',
        why: { kind: 'control-incomplete', pairs, needed: 8 },
      });
    }
  });

  it('needs more of them beside few pairs, in a large family', () => {
    const large = { ...oneOf33, familySize: 3_000 };
    expect(decide(slowerBy(100, 4), large, quiet(8))).toMatchObject({
      why: { kind: 'control-incomplete', pairs: 8, needed: 38 },
    });
    expect(decide(slowerBy(100, 4), large, quiet(38)).kind).toBe('regressed');
    // Four more pairs of its own need fewer.
    expect(decide(slowerBy(100, 8), large, quiet(12)).kind).toBe('regressed');
  });
});

/** As the measuring goes: pairs as they are needed and the time allows, then what of a control is needed. */
function measure(
  own: readonly number[],
  control: readonly number[],
  settings: RuleSettings,
): { pairs: number; controlPairs: number } {
  let pairs = 0;
  let controlPairs = 0;
  const need = () => nextNeedOf(own.slice(0, pairs), settings, control.slice(0, controlPairs));
  while (pairs < own.length && need() === 'pairs') pairs++;
  const timeIsUp = need() === 'pairs';
  if (timeIsUp && !looksRegressed(own.slice(0, pairs), settings)) return { pairs, controlPairs };
  if (timeIsUp && control.length > 0) controlPairs = 1;
  while (controlPairs < control.length && need() === 'control-pairs') controlPairs++;
  expect(need()).not.toBe(controlPairs > 0 ? 'pairs' : undefined);
  return { pairs, controlPairs };
}

describe('judging again', () => {
  const ratios = (most: number) =>
    fc
      .tuple(fc.constantFrom(0, 0, 0.06, 0.1, 0.3, 0.7), fc.constantFrom(0.01, 0.05, 0.2))
      .chain(([center, spread]) =>
        fc.array(fc.double({ min: center - spread, max: center + spread, noNaN: true }), {
          maxLength: most,
        }),
      );
  const settings = fc.constantFrom(
    oneOf33,
    { ...oneOf33, familySize: 1 },
    { ...oneOf33, familySize: 3_000, limitPercent: 20 },
    withoutControl,
  );

  it('finds what the measuring stopped for, whatever stands behind it', () => {
    fc.assert(
      fc.property(ratios(130), ratios(80), settings, (own, control, rule) => {
        const { pairs, controlPairs } = measure(own, control, rule);
        const measured = own.slice(0, pairs);
        const decision = decide(measured, rule, control.slice(0, controlPairs));
        if (pairs < own.length) {
          expect(decide(own, rule, control.slice(0, controlPairs))).toEqual(decision);
        }
        if (controlPairs < control.length)
          expect(decide(measured, rule, control)).toEqual(decision);
        if (whyOf(decision) === 'control-incomplete') expect(controlPairs).toBe(control.length);
        if (decision.kind === 'regressed' && rule.controlPairs !== undefined) {
          expect(decision.control?.pairs).toBeGreaterThanOrEqual(rule.controlPairs);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('asks for no pair of the candidate once it asked for a control', () => {
    fc.assert(
      fc.property(ratios(60), ratios(60), settings, (own, control, rule) => {
        if (nextNeedOf(own, rule, []) !== 'control-pairs') return;
        for (let pairs = 1; pairs <= control.length; pairs++) {
          expect(nextNeedOf(own, rule, control.slice(0, pairs))).not.toBe('pairs');
        }
      }),
    );
  });
});
