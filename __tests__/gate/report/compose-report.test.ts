import { describe, expect, it } from 'vitest';
import {
  type BenchmarkEvidence,
  checkDocument,
  evidenceDocument,
  type PerfDelta,
  reportDocument,
} from '../../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../../../src/gate/judge/judge-run.ts';
import { composeEmptyReport } from '../../../src/gate/report/compose-empty-report.ts';
import { composeReport } from '../../../src/gate/report/compose-report.ts';
import {
  added,
  adjacentTurns,
  around,
  equal,
  evidenceOf,
  failed,
  faster,
  measured,
  removed,
  slower,
  undecided,
} from '../../support/sample-evidence.ts';

const run = { generatedAtUnixMs: 1_780_000_100_000 };

/** Evidence and report both meet their schemas; resolves with the report. */
function reportOf(benchmarks: BenchmarkEvidence[]): PerfDelta {
  const evidence = evidenceOf(benchmarks);
  expect(checkDocument(evidenceDocument, evidence)).toMatchObject({ kind: 'valid' });
  const report = composeReport(judgeRun(judgeEvidence(evidence), [], '2026-06-01'), run);
  expect(checkDocument(reportDocument, report)).toMatchObject({ kind: 'valid' });
  return JSON.parse(JSON.stringify(report)) as PerfDelta;
}

const resultOf = (one: BenchmarkEvidence) => reportOf([one]).benchmarks[0];

describe('a report', () => {
  it('has every benchmark, in the order of the evidence', () => {
    const report = reportOf([
      slower('g/slower'),
      equal('g/equal'),
      faster('g/faster'),
      undecided('g/undecided'),
      failed('g/failed'),
      added('g/new'),
      removed('g/removed'),
    ]);
    expect(report.benchmarks.map(({ status }) => status)).toEqual([
      'regressed',
      'pass',
      'improved',
      'inconclusive',
      'failed',
      'new',
      'removed',
    ]);
    expect(report).toMatchObject({
      overall_status: 'fail',
      baseline_id: 'a'.repeat(40),
      baseline_name: 'main',
      regression_threshold_percent: 5,
      generated_at_unix_ms: run.generatedAtUnixMs,
      error: { code: 'benchmarks-failed', message: expect.stringContaining('"g/failed"') },
      policy_source: 'defaults',
    });
    expect(report.regressions).toEqual([
      expect.objectContaining({ bench_id: 'g/slower', justified: false }),
    ]);
  });

  it('has the effect of the pairs in percent, inside its interval', () => {
    const result = resultOf(slower('g/a', 30));
    expect(result).toMatchObject({ baseline_p95_ns: 1000, pairs: 12, limit_percent: 5 });
    expect(result?.delta_percent).toBeCloseTo(30, 0);
    expect(result?.candidate_p95_ns).toBeCloseTo(1300, -1);
    expect(result?.interval?.lower_percent).toBeLessThan(30);
    expect(result?.interval?.upper_percent).toBeGreaterThan(30);
    expect(result?.interval?.confidence_percent).toBe(95);
  });

  it('has no figures for what was not compared', () => {
    for (const one of [failed('g/a'), added('g/a'), removed('g/a')]) {
      const figures = { delta_percent: null, interval: null, baseline_p95_ns: null, pairs: 0 };
      expect(resultOf(one)).toMatchObject(figures);
    }
    expect(resultOf(failed('g/a'))?.reason).toBe('Not measured: it threw Error: no.');
  });

  it('says of an inconclusive one what it could have seen', () => {
    const result = resultOf(undecided('g/a'));
    expect(result?.smallest_detectable_percent).toBeGreaterThan(5);
    expect(result?.reason).toMatch(/a slowdown of \d[\d.]*% or more would have been detected\.$/);
  });

  it('lists an accepted regression as justified, with its note', () => {
    const evidence = evidenceOf([slower('g/a')]);
    const verdict = judgeRun(judgeEvidence(evidence), [], '2026-06-01');
    const covered = new Map([['g/a', { path: 'notes/a.json', message: 'Accepted.' }]]);
    const report = composeReport({ ...verdict, covered }, run);
    expect(checkDocument(reportDocument, report)).toMatchObject({ kind: 'valid' });
    const noted = { bench_id: 'g/a', risk_note_ref: 'notes/a.json', reason: 'Accepted.' };
    expect(report.benchmarks).toMatchObject([{ ...noted, status: 'risk_noted' }]);
    expect(report.regressions).toMatchObject([{ ...noted, justified: true }]);
  });
});

describe('of a benchmark that looks regressed, and its control', () => {
  const besideControl = (percent: number, pairs: number, controlPercent: number) => {
    const control = measured('g/a', around(Math.log1p(controlPercent / 100), pairs));
    if (control.outcome.kind !== 'measured') throw new Error('not measured');
    const control_pairs = control.outcome.pairs;
    const own = around(Math.log1p(percent / 100), 20);
    const evidence = evidenceOf([measured('g/a', own, { control_pairs })]);
    const planned = { ...evidence, plan: { ...evidence.plan, control_pairs: 8 } };
    expect(checkDocument(evidenceDocument, planned)).toMatchObject({ kind: 'valid' });
    const report = composeReport(judgeRun(judgeEvidence(planned), [], '2026-06-01'), run);
    expect(checkDocument(reportDocument, report)).toMatchObject({ kind: 'valid' });
    return report;
  };

  it('both figures are shown where it stands', () => {
    const report = besideControl(12, 8, 0.3);
    expect(report.overall_status).toBe('fail');
    const [result] = report.benchmarks;
    expect(result).toMatchObject({ status: 'regressed', control: { pairs: 8 } });
    expect(result?.control?.effect_percent).toBeCloseTo(0.3, 0);
    expect(result?.control?.interval?.lower_percent).toBeLessThan(0.3);
    expect(result?.reason).toMatch(
      /^Slower than the baseline, and by more than the limit of 5%\. Equal code beside it: \+0\.\d%\.$/,
    );
  });

  it('both figures are in the reason where the control moved as well', () => {
    const [sameWay] = besideControl(6, 8, 5).benchmarks;
    expect(sameWay).toMatchObject({ status: 'inconclusive', control: { pairs: 8 } });
    expect(sameWay).not.toHaveProperty('smallest_detectable_percent');
    expect(sameWay?.reason).toMatch(
      /^Looks \+\d\.\d%, but so does a copy of the baseline's own code \(\+[45]\.\d% in 8 pairs\): where code lies in memory decides more here than the change\.$/,
    );
    const [otherWay] = besideControl(6, 8, -5).benchmarks;
    expect(otherWay?.reason).toMatch(/own code is off as well \(-\d\.\d% in 8 pairs\)/);
  });

  it('it is open how it ends without all of its pairs', () => {
    const [result] = besideControl(50, 5, 0).benchmarks;
    expect(result).toMatchObject({ status: 'inconclusive' });
    expect(result).not.toHaveProperty('control');
    expect(result?.reason).toMatch(
      /^Looks \+[45]\d\.\d%, but its control, a copy of the baseline's own code, has only 5 of 8 pairs: raise time_budget_seconds, or use shards\.$/,
    );
  });
});

describe('what is said beside an effect', () => {
  const noise = (sd: number) => ({ pairs: 8, effect_percent: 0, pair_sd_percent: sd });

  it('is the noise of equal code, where the evidence has any', () => {
    const [known, unknown, unmeasured] = reportOf([
      { ...equal('g/known'), aa_noise: noise(2) },
      equal('g/unknown'),
      { ...failed('g/failed'), aa_noise: noise(2) },
    ]).benchmarks;
    // Student's t at seven degrees of freedom, for the four pairs that decided.
    expect(known?.noise_percent).toBeCloseTo((2.365 * 2) / Math.sqrt(4), 2);
    expect(unknown).not.toHaveProperty('noise_percent');
    expect(unmeasured).not.toHaveProperty('noise_percent');
  });

  it('is that its suite changed', () => {
    const report = reportOf([{ ...equal('g/a'), suite_changed: true }, equal('g/b')]);
    expect(report.benchmarks[0]).toMatchObject({ status: 'pass', suite_changed: true });
    expect(report.benchmarks[1]).not.toHaveProperty('suite_changed');
    expect(report.warnings).toEqual([expect.stringContaining('not the same on both sides')]);
  });

  it('changes no verdict, whatever a record holds', () => {
    const benchmarks = [slower('g/s'), equal('g/e'), faster('g/f'), undecided('g/u')];
    const verdictsWith = (aa_noise: BenchmarkEvidence['aa_noise']) => {
      const report = reportOf(
        benchmarks.map((one) => (aa_noise === undefined ? one : { ...one, aa_noise })),
      );
      const verdicts = report.benchmarks.map(({ noise_percent: _, ...rest }) => rest);
      const warnings = report.warnings.filter((one) => !one.includes('equal code differed'));
      return { ...report, benchmarks: verdicts, warnings };
    };
    const plain = verdictsWith(undefined);
    expect(plain.overall_status).toBe('fail');
    for (const [sd, bias] of [
      [0, 0],
      [1e308, 1e308],
      [5, -99],
    ] as const) {
      const planted = { pairs: 1e9, effect_percent: bias, pair_sd_percent: sd };
      expect(verdictsWith({ ...planted, tree_effect_percent: bias })).toEqual(plain);
    }
  });

  it('is a timer too coarse for the limit', () => {
    const one = equal('g/a');
    if (one.outcome.kind !== 'measured') throw new Error('not measured');
    const pairs = one.outcome.pairs.map((pair) => ({
      ...pair,
      baseline: { ...pair.baseline, timer_step_ns: 100 },
      candidate: { ...pair.candidate, timer_step_ns: 100 },
    }));
    expect(resultOf({ ...one, outcome: { ...one.outcome, pairs } })).toMatchObject({
      status: 'inconclusive',
      reason: expect.stringMatching(/steps of 100 ns, .* limit of 5% .*performance\.now\(\)/),
    });
  });
});

describe('a report meets its schema, too,', () => {
  it('without any benchmark', () => {
    expect(reportOf([]).error?.code).toBe('nothing-measured');
  });

  it('without any pair', () => {
    const [empty] = reportOf([measured('g/a', []), equal('g/b')]).benchmarks;
    expect(empty).toMatchObject({ status: 'inconclusive', pairs: 0, delta_percent: null });
    expect(empty?.reason).toMatch(/^Only 0 pairs .* too few .*time_budget_seconds/);
  });

  it('with one to eleven pairs, which can fail nothing and say so', () => {
    for (let pairs = 1; pairs < 12; pairs++) {
      const result = resultOf(measured('g/a', around(0.02, pairs, 0.5)));
      expect(result).toMatchObject({ status: 'inconclusive' });
      expect(result).not.toHaveProperty('smallest_detectable_percent');
    }
    expect(resultOf(measured('g/a', [0.5]))).toMatchObject({
      interval: null,
      reason: expect.stringMatching(/^Only 1 pair .* too few .*time_budget_seconds/),
    });
  });

  it('with ratios that no machine shows', () => {
    for (const wild of [700, -700, 600]) {
      const pairs = measured('g/a', [...around(wild, 60), -wild, wild, -wild, wild]);
      expect(resultOf(pairs)?.pairs).toBeGreaterThan(0);
      expect(resultOf(measured('g/a', [wild, -wild, wild, -wild]))?.interval).toBeNull();
    }
  });

  it('with the pooled estimator', () => {
    const sampling = { ...adjacentTurns, estimator: 'pooled', samples_per_turn: 20 } as const;
    expect(resultOf(measured('g/a', around(0.3, 24), { sampling }))?.status).toBe('regressed');
  });

  it('when a problem stopped the run', () => {
    const report = composeEmptyReport(
      { kind: 'problem', problem: { code: 'no-suites', globs: ['bench/**'] } },
      {
        tool_version: '1',
        generated_at_unix_ms: 1,
        duration_ms: 0,
        baseline_id: null,
        candidate_id: null,
        regression_threshold_percent: 5,
        environment: evidenceOf([]).environment,
      },
    );
    expect(checkDocument(reportDocument, report)).toMatchObject({ kind: 'valid' });
    expect(report).toMatchObject({ overall_status: 'fail', error: { code: 'no-suites' } });
  });
});
