import { createHash } from 'node:crypto';
import type { ActionInputs } from './inputs.ts';

/** The artifact of this job: of its suite, or of one of the suite's shards. */
export function artifactNameHere({ suite, shard }: Pick<ActionInputs, 'suite' | 'shard'>): string {
  const name = artifactNameOf(suite);
  return shard === undefined ? name : `${name}-shard-${shard.index}-of-${shard.count}`;
}

/**
 * The artifact of a suite, by which publishing finds it. GitHub refuses some characters in names of
 * artifacts, and takes each name once in a run: a name that had to change ends with a digest of it, and
 * so does one that would be taken for a shard's.
 */
export function artifactNameOf(suite: string): string {
  if (suite === 'main') return 'fj-perf-gate';
  const safe = suite.replace(/[^A-Za-z0-9._-]+/g, '-');
  if (safe === suite && !/(?:^|-)shard-\d+-of-\d+$/.test(suite)) return `fj-perf-gate-${suite}`;
  const digest = createHash('sha256').update(suite).digest('hex').slice(0, 8);
  return `fj-perf-gate-${safe}~${digest}`;
}
