import type { BenchmarkResult } from '../gate/contracts/generated/types.ts';
import type {
  BenchmarkDetail,
  ReportPageData,
  ReportPageDetails,
} from '../gate/contracts/report-page-data.ts';

/** One benchmark as the table shows it. */
export interface Row {
  /** Its place in the report. */
  readonly index: number;
  readonly result: BenchmarkResult;
  readonly noisePercent: number | null;
  readonly sourceUrl: string | null;
  /** Why its two p95s are not to be compared; null where they may be. */
  readonly p95Note: string | null;
  /** What the search looks through. */
  readonly searched: string;
}

export function readData(): ReportPageData {
  return read('report-data') as ReportPageData;
}

export function rowsOf(data: ReportPageData): Row[] {
  const { report, source_urls, differing_p95s_note } = data;
  const differing = new Set(data.differing_p95s);
  return report.benchmarks.map((result, index) => ({
    index,
    result,
    noisePercent: result.noise_percent ?? null,
    sourceUrl: source_urls[index] ?? null,
    p95Note: differing.has(index) ? differing_p95s_note : null,
    searched: `${result.bench_id} ${result.source_file ?? ''}`.toLowerCase(),
  }));
}

let details: ReportPageDetails | undefined;

/** Megabytes for large suites: parsed when the first benchmark is opened, not before the first picture. */
export function detailOf(index: number): BenchmarkDetail | null {
  details ??= read('report-details') as ReportPageDetails;
  return details[index] ?? null;
}

/** The file's own data, written by `gate/report/html.ts`. */
function read(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
