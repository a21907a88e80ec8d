import { describe, expect, it } from 'vitest';
import { Calibrations } from '../../../src/gate/measure/calibrate-trees.ts';
import { chooseSampling, noHooks } from '../../../src/gate/measure/choose-sampling.ts';
import {
  type Draft,
  draftEvidence,
  stretch,
  withInjectedWork,
} from '../../../src/gate/measure/draft-evidence.ts';
import { resolvePolicy } from '../../../src/gate/policy/policy.ts';

/** A benchmark whose calls take so long on both sides. */
function draftOf(nsPerCall: number): Draft {
  const sampling = chooseSampling(nsPerCall, nsPerCall);
  const place = { file: 'a.bench.mjs', index: 0 };
  return {
    evidence: {
      bench_id: 'a',
      group: 'a',
      source_file: 'a.bench.mjs',
      outcome: { kind: 'measured', limit_percent: 5, sampling, pairs: [] },
    },
    planned: {
      id: 'a',
      place: { baseline: place, candidate: place },
      sampling,
      slowestNsPerCall: nsPerCall,
    },
  };
}

function stretchOf(nsPerCall: readonly number[], percent: number): number {
  const drafts = nsPerCall.map(draftOf);
  return stretch(
    drafts,
    drafts.map((draft) => withInjectedWork(draft, percent)),
  );
}

describe('stretch', () => {
  it('is 1 where nothing is added, or nothing is measured', () => {
    expect(stretchOf([50, 900, 30_000], 0)).toBe(1);
    expect(stretchOf([], 10)).toBe(1);
    // Work is added to calls of more than a microsecond without batches of their own.
    expect(stretchOf([1_200, 30_000], 10)).toBe(1);
  });

  it('is what the batches of added work make a pair longer', () => {
    // 200 samples of 40 calls, where a check takes 444 samples of 5.
    expect(stretchOf([900], 10)).toBeCloseTo((200 * 40) / (444 * 5), 2);
    expect(stretchOf([900, 30_000], 10)).toBeGreaterThan(1);
    expect(stretchOf([900, 30_000], 10)).toBeLessThan(stretchOf([900], 10));
  });
});

describe('a draft', () => {
  it.each([20, 900])('is sampled as code that is slower by the added %d%%', (injectedPercent) => {
    const place = { file: 'a.bench.mjs', index: 0 };
    const calibrations = new Calibrations();
    for (const side of ['baseline', 'candidate'] as const) {
      calibrations.keepShorter(side, place.file, 0, {
        kind: 'calibrated',
        nsPerCall: 9_000,
        hooks: noHooks,
      });
    }
    const entry = { id: 'a', group: 'a', name: 'a', baseline: place, candidate: place };
    const policy = resolvePolicy(undefined, {}, 'defaults');
    const draft = (percent: number) =>
      draftEvidence(entry, {
        calibrations,
        policy,
        changedSuiteFiles: [],
        injectedPercent: percent,
      });
    const slowerNs = 9_000 * (1 + injectedPercent / 100);
    expect(draft(injectedPercent).planned).toMatchObject({
      sampling: chooseSampling(9_000, slowerNs),
      slowestNsPerCall: slowerNs,
    });
    expect(draft(0).planned?.sampling).not.toEqual(chooseSampling(9_000, slowerNs));
  });
});
