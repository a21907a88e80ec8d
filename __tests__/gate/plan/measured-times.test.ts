import { describe, expect, it } from 'vitest';
import { measuredTimes } from '../../../src/gate/plan/measured-times.ts';
import { added, evidenceOf, failed, measured } from '../../support/sample-evidence.ts';
import { sampleRecord } from '../contracts/sample-documents.ts';

describe('what measuring took', () => {
  it('is all turns of all pairs, warm-up included', () => {
    const evidence = evidenceOf([measured('g/a', [0, 0]), measured('g/b', [0, 0, 0])]);
    // 200 calls a turn of 1000 ns, 6 + 2 turns, 2 sides.
    const ofPair = 200 * 1000 * 8 * 2;
    expect([...measuredTimes(evidence)]).toEqual([
      ['g/a', 2 * ofPair],
      ['g/b', 3 * ofPair],
    ]);
  });

  it('is unknown of what was not measured', () => {
    const evidence = evidenceOf([failed('g/a'), added('g/b'), measured('g/c', [])]);
    expect(measuredTimes(evidence).size).toBe(0);
  });

  it('is one turn as far as a record tells', () => {
    expect([...measuredTimes(sampleRecord)]).toEqual([['g/a', 100]]);
  });
});
