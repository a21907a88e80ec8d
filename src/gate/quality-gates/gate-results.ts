import type { GateResult, QualityGatesReport } from '../contracts/documents.ts';

/** A skipped gate never counts as passed. */
export function overallStatus(
  results: readonly GateResult[],
): QualityGatesReport['overall_status'] {
  if (results.some(stopsTheBuild)) return 'fail';
  return results.some(({ status }) => status === 'passed') ? 'pass' : 'nothing_ran';
}

export function stopsTheBuild({ status }: GateResult): boolean {
  return status === 'failed' || status === 'timed_out';
}
