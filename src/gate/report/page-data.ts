import { pairLogRatio } from '../compare/pair-effect.ts';
import type {
  BenchmarkEvidence,
  MeasuredOutcome,
  PairFigures,
  PerfBaseline,
  PerfDelta,
  PerfEvidence,
} from '../contracts/documents.ts';
import type {
  BenchmarkDetail,
  ReportPageData,
  ReportPageDetails,
  SideDetail,
  TrendPoint,
} from '../contracts/report-page-data.ts';
import { verdictSentence } from './headline.ts';
import { outcomeOf } from './outcome.ts';
import { differLegend, p95sDiffer } from './p95s-differ.ts';
import { pageTitle, repositoryName } from './page-title.ts';
import { rankResults } from './rank-results.ts';
import { sourceLink } from './source-link.ts';

/** What the page can show beyond the report. */
export interface PageSources {
  readonly evidence?: PerfEvidence | undefined;
  readonly record?: PerfBaseline | undefined;
}

/** Characters of figures in a page: a browser reads that many in a fraction of a second. */
const maxDetailCharacters = 12_000_000;
const quantileSteps = 40;

export function composePageData(
  report: PerfDelta,
  { evidence, record }: PageSources,
  most = maxDetailCharacters,
): { data: ReportPageData; details: ReportPageDetails } {
  const measured = new Map(evidence?.benchmarks.map((one) => [one.bench_id, one]));
  const trends = trendsOf(record);
  const kept = new Map<string, BenchmarkDetail>();
  let [characters, leftOut] = [0, 0];
  // The important ones first: where not all fit, it is the uneventful ones that lack figures.
  for (const { bench_id } of rankResults(report.benchmarks)) {
    const detail = detailOf(measured.get(bench_id), trends.get(bench_id) ?? []);
    if (detail === undefined) continue;
    characters += JSON.stringify(detail).length;
    if (characters <= most) kept.set(bench_id, detail);
    else leftOut += 1;
  }
  return {
    data: {
      title: pageTitle(report),
      repository: repositoryName(report) ?? null,
      outcome: outcomeOf(report),
      verdict: verdictSentence(report),
      report,
      source_urls: report.benchmarks.map((result) => sourceLink(report, result) ?? null),
      differing_p95s: report.benchmarks.flatMap((one, index) => (p95sDiffer(one) ? [index] : [])),
      differing_p95s_note: differLegend,
      details_left_out: leftOut,
    },
    details: report.benchmarks.map(({ bench_id }) => kept.get(bench_id) ?? null),
  };
}

/**
 * Quantiles 0, 2.5, …, 100% of several processes' samples together, from each one's own quantiles.
 * A process's inner quantiles stand for the samples around them, its first and last for half as many.
 */
export function pooledQuantiles(processes: readonly (readonly number[])[]): number[] {
  const inner = ascending(processes.flatMap((quantiles) => quantiles.slice(1, -1)));
  const outer = ascending(processes.flatMap(outermost));
  const halves = 2 * inner.length + outer.length;
  if (halves === 0) return [];
  const pooled: number[] = [];
  let [at, ofInner, ofOuter, passed] = [0, 0, 0, 0];
  for (let step = 0; step <= quantileSteps; step++) {
    const wanted = Math.max(1, (step / quantileSteps) * halves - 1e-9);
    while (passed < wanted) {
      const isInner = (inner[ofInner] ?? Infinity) <= (outer[ofOuter] ?? Infinity);
      at = (isInner ? inner[ofInner++] : outer[ofOuter++]) ?? 0;
      passed += isInner ? 2 : 1;
    }
    pooled.push(shortNs(at));
  }
  return pooled;
}

function outermost(quantiles: readonly number[]): number[] {
  return quantiles.filter((_, i) => i === 0 || i === quantiles.length - 1);
}

/** A typed array sorts numbers without calling back: a large run has a million of them here. */
function ascending(values: readonly number[]): Float64Array {
  return new Float64Array(values).sort();
}

function detailOf(
  evidence: BenchmarkEvidence | undefined,
  trend: readonly TrendPoint[],
): BenchmarkDetail | undefined {
  const outcome = evidence?.outcome;
  if (outcome?.kind === 'measured' && outcome.pairs.length > 0) return figuresOf(outcome, trend);
  if (trend.length === 0) return undefined;
  return { sampling: null, effects_percent: [], first: '', baseline: null, candidate: null, trend };
}

function figuresOf({ sampling, pairs }: MeasuredOutcome, trend: readonly TrendPoint[]) {
  return {
    sampling,
    effects_percent: pairs.map((pair) =>
      short(100 * Math.expm1(pairLogRatio(pair, sampling.estimator))),
    ),
    first: pairs.map(({ first }) => first[0]).join(''),
    baseline: sideOf(pairs.map(({ baseline }) => baseline)),
    candidate: sideOf(pairs.map(({ candidate }) => candidate)),
    trend,
  };
}

function sideOf(processes: readonly PairFigures['baseline'][]): SideDetail {
  return {
    quantiles_ns: pooledQuantiles(processes.map((one) => one.pooled_quantiles_ns)),
    turn_p95_ns: processes.map((one) => one.turn_p95_ns.map(shortNs)),
  };
}

function trendsOf(record: PerfBaseline | undefined): Map<string, TrendPoint[]> {
  const trends = new Map<string, TrendPoint[]>();
  if (record === undefined) return trends;
  const latest = Object.fromEntries(record.benchmarks.map((one) => [one.bench_id, one.p95_ns]));
  const moments = [
    ...record.history.toReversed(),
    { commit: record.commit, saved_at_unix_ms: record.saved_at_unix_ms, p95_ns: latest },
  ];
  for (const { commit, saved_at_unix_ms, p95_ns } of moments) {
    for (const [benchId, ns] of Object.entries(p95_ns)) {
      const point = { commit: commit.slice(0, 12), saved_at_unix_ms, p95_ns: shortNs(ns) };
      trends.set(benchId, [...(trends.get(benchId) ?? []), point]);
    }
  }
  return trends;
}

/** A picture shows no more than four digits. */
function shortNs(ns: number): number {
  return Number(ns.toPrecision(4));
}

function short(percent: number): number {
  return Number(percent.toFixed(2));
}
