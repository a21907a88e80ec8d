import { isPlainWord } from '../contracts/bench-id.ts';
import { isCommitId } from '../contracts/commit-id.ts';
import type { PerfDelta } from '../contracts/documents.ts';

/** Commands that compare the same two commits; nothing where a commit is unknown. */
export function reproducingCommands(report: PerfDelta): string[] {
  const compared = comparedCommits(report);
  if (compared === undefined) return [];
  const { baseline, candidate } = compared;
  const filter = filterFlagOf(report);
  const fetching = `git fetch origin ${baseline} ${candidate}`;
  const onCandidate = `git checkout --detach ${candidate}`;
  if (report.drift_since !== undefined) {
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

/** Both commits that others can fetch, by their full ids; undefined where one is not known. */
export function comparedCommits({
  baseline_id: baseline,
  candidate_id,
  head_id,
}: PerfDelta): { baseline: string; candidate: string } | undefined {
  const candidate = head_id ?? candidate_id;
  if (baseline === null || candidate === null) return undefined;
  return isCommitId(baseline) && isCommitId(candidate) ? { baseline, candidate } : undefined;
}

/** Only the one benchmark that regressed, if its id needs no quoting in any shell. */
export function filterFlagOf(report: PerfDelta): string {
  const [first, ...others] = report.benchmarks.filter((one) => one.status === 'regressed');
  if (first === undefined || others.length > 0) return '';
  return isPlainWord(first.bench_id) ? ` --filter ${first.bench_id}` : '';
}
