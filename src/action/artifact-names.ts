import { createHash } from 'node:crypto';
import { type ActionInputs, defaultGateName } from './inputs.ts';

/** The artifact of this job: of its gate, or of one of the gate's shards. */
export function artifactNameHere({
  gateName,
  shard,
}: Pick<ActionInputs, 'gateName' | 'shard'>): string {
  const name = artifactNameOf(gateName);
  return shard === undefined ? name : `${name}-shard-${shard.index}-of-${shard.count}`;
}

/**
 * The artifact of a suite, by which publishing finds it. GitHub refuses some characters in names of
 * artifacts, and takes each name once in a run: a name that had to change ends with a digest of it, and
 * so does one that would be taken for a shard's.
 */
export function artifactNameOf(gateName: string): string {
  if (gateName === defaultGateName) return 'fj-perf-gate';
  const safe = gateName.replace(/[^A-Za-z0-9._-]+/g, '-');
  if (safe === gateName && !/(?:^|-)shard-\d+-of-\d+$/.test(gateName))
    return `fj-perf-gate-${gateName}`;
  const digest = createHash('sha256').update(gateName).digest('hex').slice(0, 8);
  return `fj-perf-gate-${safe}~${digest}`;
}
