import { describe, expect, test } from 'vitest';
import type { PerfBaseline } from '../../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../../../src/gate/judge/judge-run.ts';
import { composeReport } from '../../../src/gate/report/compose-report.ts';
import { renderHtml } from '../../../src/gate/report/html.ts';
import { composePageData, pooledQuantiles } from '../../../src/gate/report/page-data.ts';
import { embeddedIn } from '../../support/embedded-data.ts';
import { added, equal, evidenceOf, failed, slower } from '../../support/sample-evidence.ts';
import { result, report as sampleReport, samples } from './sample-reports.ts';

const template =
  '<!doctype html><title>x</title><script type="application/json" id="report-data">"@report-data@"</script><script type="application/json" id="report-details">"@report-details@"</script><p>end</p>';

const hostileNames = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!-- <script>',
  '--><svg/onload=alert(1)>',
  ']]><b>&amp;&lt;',
  '"@report-details@"',
  "$& $` $' $1",
  '\u2028\u2029\ud800 \u202e\u0000',
  '__proto__',
];

describe('the HTML report', () => {
  test('holds the report as it is', () => {
    for (const report of Object.values(samples)) {
      expect(embeddedIn(renderHtml(template, report)).data.report).toEqual(report);
    }
  });

  test.each(hostileNames)('keeps %j as text', (name) => {
    const report = sampleReport({
      benchmarks: [result({ bench_id: name, group: name, reason: name, source_file: name })],
      warnings: [name],
    });
    const html = renderHtml(template, report, {
      evidence: evidenceOf([{ ...equal('a/b'), bench_id: name }]),
    });
    const { data, details } = embeddedIn(html);
    expect(data.report).toEqual(report);
    expect(details[0]?.effects_percent).toHaveLength(8);
    // Nothing but the template's own markup is left for a parser.
    expect(html.match(/</g)).toHaveLength(template.match(/</g)?.length ?? 0);
    expect(html).not.toMatch(/[\u2028\u2029]/);
  });

  test('takes the verdict sentence without the name of the tool', () => {
    const { data } = embeddedIn(renderHtml(template, samples['one-regression']));
    expect(data.verdict).toBe(
      '1 of 3 benchmarks regressed: dispatch_latency/jit/scalar_add +30.4%',
    );
  });

  test("holds links to the suites' lines, by the report's order", () => {
    const { data } = embeddedIn(renderHtml(template, samples['one-regression']));
    expect(data.source_urls[0]).toMatch(/^https:.*\/benches\/dispatch-latency\.bench\.ts#L12$/);
    expect(data.source_urls).toHaveLength(data.report.benchmarks.length);
    expect(embeddedIn(renderHtml(template, samples.pass)).data.source_urls[0]).toBeNull();
  });

  test('refuses a template that is not the page', () => {
    for (const other of ['', '<p>', template + template]) {
      expect(() => renderHtml(other, samples.pass)).toThrow(/report page has/);
    }
  });
});

describe('the figures of the page', () => {
  const evidence = evidenceOf([
    slower('a/slow'),
    equal('a/same'),
    failed('a/broken'),
    added('b/x'),
  ]);
  const report = composeReport(judgeRun(judgeEvidence(evidence), [], '2026-01-01'), {
    generatedAtUnixMs: 0,
  });

  test('are those of every pair, and none where nothing was measured', () => {
    const { details } = composePageData(report, { evidence });
    const [slow, same, broken, new_] = details;
    expect(slow?.effects_percent).toHaveLength(24);
    expect(slow?.first).toBe('bc'.repeat(12));
    expect(slow?.baseline?.turn_p95_ns[0]).toEqual([1000, 1000]);
    expect(same?.candidate?.quantiles_ns).toHaveLength(41);
    expect(broken).toBeNull();
    expect(new_).toBeNull();
  });

  test('have the trend of the record, oldest first', () => {
    const { details } = composePageData(report, { evidence, record: recordOf() });
    expect(details[0]?.trend.map(({ p95_ns }) => p95_ns)).toEqual([800, 900, 1000]);
    expect(details[1]?.trend).toEqual([]);
  });

  test('of the gravest come first where not all fit, and the rest is counted', () => {
    const one = JSON.stringify(composePageData(report, { evidence }).details[0]).length;
    const { data, details } = composePageData(report, { evidence }, one);
    expect(details.map((detail) => detail !== null)).toEqual([true, false, false, false]);
    expect(data.details_left_out).toBe(1);
  });

  test('of 5,000 benchmarks make a page below the cap', () => {
    const many = evidenceOf(Array.from({ length: 5_000 }, (_, i) => equal(`g${i % 9}/bench ${i}`)));
    const verdicts = composeReport(judgeRun(judgeEvidence(many), [], '2026-01-01'), {
      generatedAtUnixMs: 0,
    });
    expect(renderHtml(template, verdicts, { evidence: many }).length).toBeLessThan(16_000_000);
  });
});

describe('pooled quantiles', () => {
  const evenly = (from: number, to: number) =>
    Array.from({ length: 21 }, (_, i) => from + ((to - from) * i) / 20);

  test('of one process are its own', () => {
    const pooled = pooledQuantiles([evenly(100, 200)]);
    expect([pooled[0], pooled[40]]).toEqual([100, 200]);
    pooled.forEach((ns, i) => {
      expect(Math.abs(ns - (100 + 2.5 * i))).toBeLessThanOrEqual(5);
    });
  });

  test('of two processes that do not overlap are half the one and half the other', () => {
    const pooled = pooledQuantiles([evenly(900, 1000), evenly(100, 200)]);
    expect(pooled[19]).toBeLessThanOrEqual(200);
    expect(pooled[22]).toBeGreaterThanOrEqual(900);
    expect([pooled[0], pooled[40]]).toEqual([100, 1000]);
    expect(pooled).toEqual(pooled.toSorted((a, b) => a - b));
  });

  test('of none are none', () => {
    expect(pooledQuantiles([])).toEqual([]);
  });
});

function recordOf(): PerfBaseline {
  const { environment } = evidenceOf([]);
  const moment = (day: number, ns: number) => ({
    commit: String(day).repeat(40),
    saved_at_unix_ms: day * 86_400_000,
    p95_ns: { 'a/slow': ns },
  });
  return {
    schema_version: 'fj.perf-baseline.v1',
    tool_version: '0.0.0',
    name: 'main',
    commit: '3'.repeat(40),
    ref: null,
    saved_at_unix_ms: 3 * 86_400_000,
    environment,
    sources: [],
    benchmarks: [
      {
        bench_id: 'a/slow',
        group: 'a',
        p95_kind: 'call',
        calls_per_sample: 1,
        samples_per_turn: 200,
        p50_ns: 500,
        p95_ns: 1000,
        processes: [],
        noise: { pairs: 4, effect_percent: 0.1, pair_sd_percent: 3 },
      },
    ],
    history: [moment(2, 900), moment(1, 800)],
  };
}
