import type { BenchmarkResult, PerfDelta } from '../contracts/documents.ts';

/**
 * Where a benchmark's source can be read in a browser; undefined where that is not known. The path may
 * come from foreign code: one that could lead out of the repository's pages gives no link.
 */
export function sourceLink(
  { repository_url, baseline_id, candidate_id, head_id }: PerfDelta,
  { defined_at, source_file, status }: BenchmarkResult,
): string | undefined {
  const commit = status === 'removed' ? baseline_id : (head_id ?? candidate_id);
  const file = defined_at?.file ?? source_file ?? '';
  const parts = file.toWellFormed().split('/');
  if (repository_url === undefined || commit === null) return undefined;
  if (parts.some((part) => ['', '.', '..'].includes(part))) return undefined;
  const line = defined_at === undefined ? '' : `#L${defined_at.line}`;
  return `${repository_url}/blob/${commit}/${parts.map(encodeURIComponent).join('/')}${line}`;
}
