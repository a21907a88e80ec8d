import type { PerfDelta } from '../contracts/documents.ts';

/** Commands that compare the same two commits; nothing where a commit is unknown. */
export function reproducingCommands(report: PerfDelta): string[] {
  const { baseline_id: baseline, candidate_id: candidate, drift_since } = report;
  if (!isCommit(baseline) || !isCommit(candidate)) return [];
  const filter = filterFlagOf(report);
  const fetching = `git fetch origin ${baseline} ${candidate}`;
  const onCandidate = `git checkout --detach ${candidate}`;
  if (drift_since !== undefined) {
    return [fetching, onCandidate, `npx fj-perf-gate drift --since ${baseline}${filter}`];
  }
  return [
    fetching,
    `git checkout --detach ${baseline}`,
    'npx fj-perf-gate baseline save --name compared',
    onCandidate,
    `npx fj-perf-gate check --baseline compared${filter}`,
  ];
}

export function isCommit(id: string | null): id is string {
  return id !== null && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id);
}

/** Only the one benchmark that regressed, if its id needs no quoting in any shell. */
export function filterFlagOf(report: PerfDelta): string {
  const [first, ...others] = report.benchmarks.filter((one) => one.status === 'regressed');
  if (first === undefined || others.length > 0) return '';
  return /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(first.bench_id) ? ` --filter ${first.bench_id}` : '';
}
