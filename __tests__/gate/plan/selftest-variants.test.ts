import { describe, expect, it } from 'vitest';
import type { SelftestRun } from '../../../src/gate/contracts/documents.ts';
import {
  nextVariant,
  type SelftestVariant,
  selftestVariants,
} from '../../../src/gate/plan/selftest-variants.ts';

const short = 50;
const runOf = ({ edits, folder, swapped }: SelftestVariant): SelftestRun => ({
  injected_percent: 0,
  swapped,
  edits: [...edits],
  root_length: folder === 'short' ? short : short + 100,
  started_at_unix_ms: 0,
  duration_ms: 0,
  benchmarks: [],
});

/** The variants of so many further runs. */
function variantsAfter(before: readonly SelftestRun[], count: number): SelftestVariant[] {
  const runs = [...before];
  return Array.from({ length: count }, () => {
    const variant = nextVariant(selftestVariants, runs, short);
    runs.push(runOf(variant));
    return variant;
  });
}

const kinds = (some: readonly SelftestVariant[], keyOf: (one: SelftestVariant) => string) =>
  Object.values(Object.groupBy(some, keyOf)).map((group) => group?.length);

describe('the variants of a self-test', () => {
  it('begin with two clean checkouts in a short folder', () => {
    expect(selftestVariants[0]).toEqual({ edits: [], folder: 'short', swapped: false });
  });

  it('are each combination once in 28 runs, and begin anew then', () => {
    const all = variantsAfter([], 28);
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(28);
    expect(variantsAfter(all.map(runOf), 28)).toEqual(all);
  });

  it('have each edit on either side after 14 runs, and both lengths as often', () => {
    const some = variantsAfter([], 14);
    expect(kinds(some, ({ edits, swapped }) => `${edits} ${swapped}`)).toEqual(Array(14).fill(1));
    expect(kinds(some, ({ folder }) => folder)).toEqual([8, 6]);
    expect(kinds(variantsAfter([], 4), ({ folder }) => folder)).toEqual([2, 2]);
  });

  it('go on from runs of an older version with what those lack', () => {
    const older = [false, true, false].map((swapped): SelftestRun => {
      const { edits: _, root_length: __, ...run } = runOf({ edits: [], folder: 'short', swapped });
      return run;
    });
    const next = variantsAfter(older, 26);
    expect(next.some(({ edits, folder }) => edits.length === 0 && folder === 'short')).toBe(false);
    expect(new Set(next.map((one) => JSON.stringify(one))).size).toBe(26);
  });

  it('are those that were asked for, where some were', () => {
    const [, one, two] = selftestVariants;
    if (!one || !two) throw new Error('too few');
    expect(nextVariant([one, two], [runOf(one)], short)).toBe(two);
  });
});
