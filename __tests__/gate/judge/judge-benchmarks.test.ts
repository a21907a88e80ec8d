import { describe, expect, it } from 'vitest';
import type { MeasuringPlan } from '../../../src/gate/contracts/documents.ts';
import { judgeBenchmarks, looksSlower } from '../../../src/gate/judge/judge-benchmarks.ts';
import { evidenceOf, measured, pairOf } from '../../support/sample-evidence.ts';

describe('what gets more time', () => {
  it.each([
    ['slower than the limit', 6, true],
    ['slower by less', 4, false],
    ['faster', -20, false],
  ])('%s by its middle pairs', (_, percent, expected) => {
    const pairs = [percent, percent, percent, percent, -90].map((one) =>
      pairOf(Math.log1p(one / 100)),
    );
    expect(looksSlower(pairs, 'adjacent-turns', 5)).toBe(expected);
  });

  it('nothing that has no pair yet', () => {
    expect(looksSlower([], 'adjacent-turns', 5)).toBe(false);
  });
});

describe('evidence is judged by the rule that measured it', () => {
  const pairs = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 0.03 : -0.03));
  const pairsOfVerdict = (plan: Partial<MeasuringPlan>) => {
    const evidence = evidenceOf([measured('s/a', pairs)]);
    const [verdict] = judgeBenchmarks({ ...evidence, plan: { ...evidence.plan, ...plan } });
    return verdict;
  };

  it.each([
    ['of now', {}, 8],
    ['with a later first look', { looks: [10, 12] }, 10],
    ['of a version that asked for more certainty', { pass_level: 0.99 }, 12],
    ['of a version that did not say, which asked for as much', { pass_level: undefined }, 12],
  ])('%s', (_, plan, expected) => {
    expect(pairsOfVerdict(plan as Partial<MeasuringPlan>)).toMatchObject({
      decision: { kind: 'pass', effect: { pairs: expected } },
    });
  });
});
