import { expect, it } from 'vitest';
import { unsettledWarning } from '../../../src/gate/judge/unsettled.ts';
import { benchmark, evidenceOf, measured, pairOf } from '../../support/sample-evidence.ts';

const unsettledPair = () => {
  const pair = pairOf(0);
  return { ...pair, candidate: { ...pair.candidate, level: false } };
};

it('names the benchmarks that were not level in most of their pairs', () => {
  const settled = measured('a/settled', [0, 0, 0, 0]);
  const half = measured('a/half', [], { pairs: [pairOf(0), unsettledPair()] });
  const most = measured('a/most', [], { pairs: [pairOf(0), unsettledPair(), unsettledPair()] });
  const failed = benchmark('a/failed', { kind: 'failed', reason: 'it threw' });
  expect(unsettledWarning(evidenceOf([settled, half, failed]))).toEqual([]);
  expect(unsettledWarning(evidenceOf([settled, half, most, failed]))).toEqual([
    'Still getting faster when measuring began, in most pairs: "a/most". Their figures may include compiling.',
  ]);
});

it('names five at most and counts the rest', () => {
  const many = Array.from({ length: 7 }, (_, i) =>
    measured(`a/${i}`, [], { pairs: [unsettledPair()] }),
  );
  expect(unsettledWarning(evidenceOf(many))[0]).toContain('"a/4" and 2 more.');
});
