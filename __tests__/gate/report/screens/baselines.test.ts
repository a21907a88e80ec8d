import { expect, it } from 'vitest';
import { renderBaseline } from '../../../../src/gate/report/screens/baselines.ts';
import { sampleRecord } from '../../contracts/sample-documents.ts';

it('marks the benchmarks of which equal code differed, and says what to do', () => {
  const [benchmark] = sampleRecord.benchmarks;
  if (benchmark === undefined) throw new Error('no benchmark');
  const withBias = (bench_id: string, tree_effect_percent: number) => ({
    ...benchmark,
    bench_id,
    noise: { pairs: 8, effect_percent: 0.1, pair_sd_percent: 0.4, tree_effect_percent },
  });
  const lines = (...benchmarks: (typeof benchmark)[]) =>
    renderBaseline({ ...sampleRecord, benchmarks }, { columns: 100 }).split('\n');
  const [, , , fine, ...rest] = lines(withBias('a/fine', 0.4));
  expect(fine).toMatch(/^a\/fine /);
  expect(rest).toEqual([]);
  const marked = lines(withBias('a/fine', 0.4), withBias('a/biased', -3.1));
  expect(marked[4]).toMatch(/^! a\/biased .*-3\.1%$/);
  expect(marked.at(-1)).toMatch(/^! Equal code differed when this was saved\. Save the baseline/);
});
