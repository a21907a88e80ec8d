import { expect, it } from 'vitest';
import type { PerfSelftest, SelftestRun } from '../../../src/gate/contracts/documents.ts';
import { checkDocument, selftestDocument } from '../../../src/gate/contracts/documents.ts';
import { ratesByAchievedP95, selftestRates } from '../../../src/gate/judge/selftest-rates.ts';
import { renderSelftest } from '../../../src/gate/report/screens/selftest.ts';

type Verdict = SelftestRun['benchmarks'][number]['verdict'];

function run(at: number, injected: number, verdicts: Verdict[], candidateNs = 100): SelftestRun {
  return {
    injected_percent: injected,
    swapped: false,
    started_at_unix_ms: at,
    duration_ms: 1000 * at,
    benchmarks: verdicts.map((verdict, index) => ({
      bench_id: `a/${index}`,
      verdict,
      pair_log_ratios: [0.01, -0.02],
      effect_p95_percent: injected * 1.1,
      effect_p50_percent: injected,
      first_baseline_p95_ns: 100,
      first_candidate_p95_ns: candidateNs,
    })),
  };
}

function selftestOf(runs: SelftestRun[]): PerfSelftest {
  return {
    schema_version: 'fj.perf-selftest.v1',
    tool_version: '0.1.0',
    commit: 'c'.repeat(40),
    environment: {
      os: 'linux',
      arch: 'x64',
      cpu_model: 'a CPU',
      cpu_count: 2,
      node: '24.0.0',
      v8: '13',
      pinned_cpu: 1,
    },
    limit_percent: 5,
    runs,
  };
}

const selftest = selftestOf([
  run(1, 0, ['pass', 'pass']),
  run(2, 10, ['regressed', 'inconclusive'], 110),
  run(3, 0, ['pass', 'regressed'], 106),
  run(4, 10, ['regressed', 'regressed'], 104),
]);

it('counts suites, benchmarks and what is hardest to see, level by level', () => {
  const [unchanged, slower] = selftestRates(selftest);
  expect(unchanged).toMatchObject({ injectedPercent: 0, runs: 2, medianSeconds: 2 });
  expect(unchanged?.failedSuites).toMatchObject({ count: 1, trials: 2 });
  expect(unchanged?.regressed).toMatchObject({ count: 1, trials: 4 });
  expect(slower).toMatchObject({ injectedPercent: 10, achievedP50Percent: 10 });
  expect(slower?.achievedP95Percent).toBeCloseTo(11, 9);
  expect(slower?.regressed).toMatchObject({ count: 3, trials: 4 });
  expect(slower?.inconclusive).toMatchObject({ count: 1, trials: 4 });
  expect(slower?.worstDetected).toMatchObject({ benchId: 'a/1', regressed: { count: 1 } });
});

it('holds a plain gate against the last unchanged run before', () => {
  const [unchanged, slower] = selftestRates(selftest);
  // The first run has none before it; 106 is above 105, 104 is not.
  expect(unchanged?.plain.failedSuites).toMatchObject({ count: 1, trials: 1 });
  expect(slower?.plain.failedSuites).toMatchObject({ count: 1, trials: 2 });
  expect(slower?.plain.regressed).toMatchObject({ count: 2, trials: 4 });
});

it('states detection for the p95 that the added work had, of benchmarks over 100 ns', () => {
  const counts = (of: PerfSelftest) =>
    ratesByAchievedP95(of)
      .filter(({ regressed }) => regressed.trials > 0)
      .map(({ fromPercent, belowPercent, regressed, inconclusive }) => [
        fromPercent,
        belowPercent,
        `${regressed.count} + ${inconclusive.count} of ${regressed.trials}`,
      ]);
  expect(counts(selftest)).toEqual([[10, 20, '3 + 1 of 4']]);
  // The work of +10% moved this one's p95 by 3%: the median of what three runs read.
  const [first] = selftest.runs;
  const small = [2, 3, 30].map((effect) => {
    const one = run(5, 10, ['inconclusive', 'pass']);
    return {
      ...one,
      benchmarks: one.benchmarks.map((benchmark) => ({
        ...benchmark,
        effect_p95_percent: effect,
        first_baseline_p95_ns: benchmark.bench_id === 'a/1' ? 99 : 101,
      })),
    };
  });
  expect(counts(selftestOf([first as SelftestRun, ...small]))).toEqual([[2.5, 5, '0 + 3 of 3']]);
});

it('is a valid document, and a table with a line for each level', () => {
  expect(checkDocument(selftestDocument, selftest).kind).toBe('valid');
  const table = renderSelftest(selftest).split('\n');
  expect(table[2]).toContain('| none | +0.0% / +0.0% | 2 | 50% (1 of 2; 1.3% to 98.7%) |');
  expect(table[3]).toContain('| +10% | +10.0% / +11.0% | 2 |');
  expect(table[3]).toContain('`a/1` 50% (1 of 2;');
  expect(table[5]).toMatch(/^\| p95 in fact .* \| .* regressed \| inconclusive \|$/);
  expect(table[7]).toContain('| at least 10%, below 20% | 75% (3 of 4; 19.4% to 99.4%) |');
});
