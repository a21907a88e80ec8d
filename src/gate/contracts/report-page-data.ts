import type { PerfDelta, Sampling } from './generated/types.ts';
import type { Outcome } from './statuses.ts';

/** What the HTML report's page is given; written by `report/html.ts`, read by `src/report-page/`. */
export interface ReportPageData {
  /** Of the browser's tab. */
  readonly title: string;
  /** `octo/engine`; null where it is not known. */
  readonly repository: string | null;
  readonly outcome: Outcome;
  /** The verdict as one sentence. */
  readonly verdict: string;
  readonly report: PerfDelta;
  /** By the report's order: where a benchmark's source can be read; null where that is not known. */
  readonly source_urls: readonly (string | null)[];
  /** Places in the report of those whose two p95s would make a reader doubt the change beside them. */
  readonly differing_p95s: readonly number[];
  /** What is said of these. */
  readonly differing_p95s_note: string;
  /** Benchmarks whose figures were measured and left out, to keep the page small. */
  readonly details_left_out: number;
}

/** By the report's order; null where nothing was measured or the page would have grown too large. */
export type ReportPageDetails = readonly (BenchmarkDetail | null)[];

/** One benchmark's figures, short enough to be embedded for thousands. */
export interface BenchmarkDetail {
  readonly sampling: Sampling | null;
  /** One for each pair, in time order. */
  readonly effects_percent: readonly number[];
  /** Who took the first turn of each pair: `b` or `c`. */
  readonly first: string;
  readonly baseline: SideDetail | null;
  readonly candidate: SideDetail | null;
  /** Oldest first; from the baseline's record. */
  readonly trend: readonly TrendPoint[];
}

export interface SideDetail {
  /** Quantiles 0, 2.5, …, 100% of all pairs' samples together. */
  readonly quantiles_ns: readonly number[];
  /** Each pair's turns in time order. */
  readonly turn_p95_ns: readonly (readonly number[])[];
}

export interface TrendPoint {
  readonly commit: string;
  readonly saved_at_unix_ms: number;
  readonly p95_ns: number;
}
