import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upperBound } from '../../../src/gate/compare/robust-effect.ts';
import { looks, passLevel, type RuleSettings } from '../../../src/gate/judge/rule-settings.ts';
import { type Decision, decide, nextNeedOf } from '../../../src/gate/judge/sequential-rule.ts';
import { around } from '../../support/sample-evidence.ts';
import { seededRandom } from '../../support/seeded-noise.ts';

const one: RuleSettings = {
  limitPercent: 5,
  minImprovementPercent: 5,
  minPairsToPass: looks[0],
  passLevel,
  familySize: 1,
};
const suite: RuleSettings = { ...one, familySize: 33 };
const same = (value: number, count: number) => Array.from({ length: count }, () => value);
const wide = (half: number, count: number) =>
  Array.from({ length: count }, (_, i) => (i % 2 === 0 ? half : -half));
const limit = Math.log1p(0.05);

const isDecidedAt = (logRatios: readonly number[], settings: RuleSettings) =>
  nextNeedOf(logRatios, settings, []) === 'nothing';

/** Number of pairs at which measuring would stop, of these pairs; undefined when it would go on. */
function stopsAt(logRatios: readonly number[], settings: RuleSettings): number | undefined {
  for (let pairs = 1; pairs <= logRatios.length; pairs++) {
    if (isDecidedAt(logRatios.slice(0, pairs), settings)) return pairs;
  }
  return undefined;
}

describe('when a benchmark may be decided', () => {
  it('is at the planned looks only, however clear the case', () => {
    for (let pairs = 0; pairs <= 130; pairs++) {
      const stop = stopsAt([...wide(0.3, pairs), ...same(-1, 130)], suite);
      expect(looks.some((look) => look === stop)).toBe(true);
    }
  });

  it('passes from 4 pairs on and fails from 12 on', () => {
    expect(stopsAt(around(0, 40), one)).toBe(4);
    expect(stopsAt(around(0.5, 40), one)).toBe(12);
  });

  it('fails a suite of 33 from 20 on: before, even one side only could be chance', () => {
    // 2^-16 > 0.005 / (13 · 33) > 2^-20.
    expect(stopsAt(around(0.5, 40), suite)).toBe(20);
  });

  it('is over after the last look', () => {
    expect(isDecidedAt(wide(0.3, 119), one)).toBe(false);
    expect(isDecidedAt(wide(0.3, 120), one)).toBe(true);
  });
});

describe('the boundary', () => {
  const kindOf = (logRatios: number[], settings = one) => decide(logRatios, settings).kind;

  it('neither passes nor fails what noise leaves on both sides of the limit', () => {
    const near = wide(0.01, 120).map((value) => value + limit - 1e-6);
    expect(stopsAt(near, one)).toBe(120);
    expect(kindOf(near)).toBe('inconclusive');
  });

  it('fails right above it and passes right below it, without noise', () => {
    expect(kindOf(same(limit + 1e-9, 12))).toBe('regressed');
    expect(kindOf(same(limit - 1e-9, 8))).toBe('pass');
  });

  it('does not fail above the limit while the lower bound is not above 0', () => {
    const noisy = wide(0.3, 24).map((value) => value + 0.08);
    expect(kindOf(noisy)).toBe('inconclusive');
  });

  it('does not fail a clear slowdown below the limit', () => {
    expect(kindOf(around(0.045, 120, 0.001))).toBe('pass');
    expect(decide(around(0.045, 120, 0.001), one).effect.center).toBeGreaterThan(0.04);
  });

  it('does not fail when the mean is far above 0 and the median is not', () => {
    // Bimodal: 12 of 20 pairs are slower by 50%, eight are not slower at all.
    const bimodal = Array.from({ length: 20 }, (_, i) => (i % 5 < 3 ? 0.4 : -0.001));
    expect(kindOf(bimodal)).toBe('inconclusive');
  });

  it('does not fail pairs that are all slower, but by nothing or by a third: the mean is unsure', () => {
    const unsure = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 0.01 : 0.3));
    expect(isDecidedAt(unsure, one)).toBe(false);
    expect(kindOf(unsure)).toBe('inconclusive');
  });

  it('follows each benchmark its own limit', () => {
    const slowed = around(Math.log(1.15), 24);
    expect(kindOf(slowed, { ...one, limitPercent: 10 })).toBe('regressed');
    expect(kindOf(slowed, { ...one, limitPercent: 20 })).toBe('pass');
  });
});

describe('what is corrected for the number of benchmarks', () => {
  it('is failing, not passing', () => {
    const calm = around(0.01, 40, 0.02);
    const slowed = around(0.09, 40, 0.04);
    const large = { ...one, familySize: 300 };
    expect(stopsAt(calm, large)).toBe(stopsAt(calm, one));
    expect(stopsAt(slowed, one)).toBe(12);
    expect(stopsAt(slowed, large)).toBeGreaterThan(12);
  });

  it('is calling it improved, too, and only the name changes', () => {
    // The upper bound at 1% is just below the -5% that an improvement needs.
    const sped = around(-0.12, 8, 0.05);
    expect(decide(sped, one).kind).toBe('improved');
    expect(decide(sped, { ...one, familySize: 1000 }).kind).toBe('pass');
  });
});

describe('improved', () => {
  it('is what is faster by the least improvement, and beyond doubt', () => {
    expect(decide(around(Math.log(0.9), 8), one).kind).toBe('improved');
    expect(decide(around(Math.log(0.97), 8), one).kind).toBe('pass');
    const halved = { ...one, minImprovementPercent: 50 };
    expect(decide(around(Math.log(0.6), 8), halved).kind).toBe('pass');
    expect(decide(around(Math.log(0.4), 8), halved).kind).toBe('improved');
  });

  it('is not what one side only could make of chance, and is measured on until it could not', () => {
    // 2^-11 > 0.01 / 33 > 2^-12.
    const sped = around(Math.log(0.8), 40);
    expect(stopsAt(sped, one)).toBe(8);
    expect(stopsAt(sped, suite)).toBe(12);
    expect(decide(sped, suite)).toMatchObject({ kind: 'improved', effect: { pairs: 12 } });
    // Where the time ends before, it passes.
    expect(decide(sped.slice(0, 10), suite).kind).toBe('pass');
    expect(stopsAt(around(Math.log(0.97), 40), suite)).toBe(4);
  });

  it('is looked for in eight pairs where it is likely, though four would pass', () => {
    expect(stopsAt(around(Math.log(0.9), 40, 0.02), one)).toBe(8);
    expect(stopsAt(around(Math.log(0.96), 40, 0.02), one)).toBe(4);
  });

  it('is nothing whose median is not lower, whatever the mean', () => {
    // Bimodal: six of eight pairs are faster by 30%, two are as fast as before.
    const bimodal = Array.from({ length: 8 }, (_, i) => (i % 4 === 0 ? 0.001 : -0.36));
    expect(decide(bimodal, { ...one, minImprovementPercent: 1 }).kind).toBe('pass');
  });

  it('is found in unchanged code with two modes no more often than promised', () => {
    const random = seededRandom(1);
    const trials = 4_000;
    let improved = 0;
    for (let trial = 0; trial < trials; trial++) {
      // Each pair is off by 10%, either way.
      const pairs = Array.from(
        { length: looks.at(-1) ?? 0 },
        () => (random() < 0.5 ? -0.1 : 0.1) * (1 + 0.02 * random()),
      );
      if (decide(pairs, suite).kind === 'improved') improved++;
    }
    // 0.01 / 33 of 4,000 is 1.2. Without order statistics it is about 250.
    expect(improved).toBeLessThanOrEqual(4);
  });
});

describe('the last look', () => {
  // Eight pairs of ± 0.0387: the upper bound at 95% is below the limit, the one at 99% is not.
  const open = wide(0.0387, 8);

  it('passes at 95% what 99% left open', () => {
    expect(isDecidedAt(open, one)).toBe(false);
    const { kind, effect } = decide(open, one);
    expect(kind).toBe('pass');
    expect(upperBound(effect, 0.99)).toBeGreaterThan(limit);
    expect(upperBound(effect, 0.95)).toBeLessThan(limit);
  });

  it('is at the largest even number of pairs', () => {
    expect(decide([...open, 9], one)).toEqual(decide(open, one));
  });

  it('may fail between two planned looks', () => {
    const slowed = [...wide(0.2, 16).map((value) => value + 0.03), ...same(0.4, 2)];
    const { effect } = decide(slowed, { ...one, limitPercent: 4 });
    expect(effect.pairs).toBe(18);
    expect(decide([...wide(0.3, 12), ...same(0.2, 6)], one).effect.pairs).toBe(18);
  });

  it('says nothing of less than 4 pairs', () => {
    for (let pairs = 0; pairs < 4; pairs++) {
      const decision = decide(around(0.5, pairs), one);
      expect(decision).toMatchObject({
        kind: 'inconclusive',
        why: { kind: 'too-few-pairs', minDetectablePercent: undefined },
      });
      expect(decide(around(-0.5, pairs), one).kind).toBe('inconclusive');
    }
  });
});

describe('inconclusive', () => {
  const inconclusive = (logRatios: number[], settings = one) => {
    const decision = decide(logRatios, settings);
    expect(decision.kind).toBe('inconclusive');
    const { effect, why } = decision as Extract<Decision, { kind: 'inconclusive' }>;
    if (why.kind !== 'noise' && why.kind !== 'too-few-pairs') throw new Error(why.kind);
    return { effect, ...why };
  };

  it('states the least slowdown that these very pairs would have failed', () => {
    const noisy = wide(0.2, 120).map((value, i) => value * (1 + (i % 7) / 10));
    const { minDetectablePercent: percent, effect } = inconclusive(noisy, suite);
    const movedTo = (slowdown: number) =>
      noisy.map((value) => value - effect.center + Math.log1p(slowdown / 100));
    expect(decide(movedTo((percent as number) * 1.01), suite).kind).toBe('regressed');
    expect(decide(movedTo((percent as number) * 0.99), suite).kind).not.toBe('regressed');
  });

  it('states no less than the limit', () => {
    const near = wide(0.01, 120).map((value) => value + limit - 1e-6);
    expect(inconclusive(near).minDetectablePercent).toBe(5);
  });

  it('states none where so few pairs could fail nothing', () => {
    expect(inconclusive(wide(0.3, 10)).minDetectablePercent).toBeUndefined();
    expect(inconclusive(wide(0.3, 16), suite).minDetectablePercent).toBeUndefined();
    expect(inconclusive(wide(0.3, 18), suite).minDetectablePercent).toBeGreaterThan(5);
  });
});

describe('replaying', () => {
  const pairs = fc.array(fc.double({ min: -0.15, max: 0.25, noNaN: true }), {
    minLength: 8,
    maxLength: 130,
  });

  it('finds in a longer list what stopping found', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(one, suite), (logRatios, settings) => {
        const stop = stopsAt(logRatios, settings);
        if (stop === undefined) return;
        expect(decide(logRatios, settings)).toEqual(decide(logRatios.slice(0, stop), settings));
      }),
    );
  });
});
