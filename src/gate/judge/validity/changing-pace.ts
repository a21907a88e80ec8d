import type { BenchmarkEvidence, PerfEvidence } from '../contracts/documents.ts';

/** A sentence about benchmarks that were not level when measuring began, in most of their pairs. */
export function unsettledWarning(evidence: PerfEvidence): string[] {
  const ids = evidence.benchmarks.filter(isUnsettled).map(({ bench_id }) => `"${bench_id}"`);
  if (ids.length === 0) return [];
  const shown = ids.slice(0, 5).join(', ');
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  return [
    `Still getting faster when measuring began, in most pairs: ${shown}${more}. Their figures may include compiling.`,
  ];
}

function isUnsettled({ outcome }: BenchmarkEvidence): boolean {
  if (outcome.kind !== 'measured') return false;
  const { pairs } = outcome;
  const unsettled = pairs.filter((pair) => !pair.baseline.level || !pair.candidate.level);
  return unsettled.length > pairs.length / 2;
}
