import { describe, expect, it } from 'vitest';
import { looksSlower } from '../../../src/gate/judge/judge-benchmarks.ts';
import { pairOf } from '../../support/sample-evidence.ts';

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
