import { createHash } from 'node:crypto';
import { median } from '../compare/median.ts';
import type { MeasuringPlan } from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';

/** Which part of a run's benchmarks is measured here, and what the parts are balanced by. */
export interface ShardRequest {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** What measuring each benchmark took, in any unit; the same in all shards. Empty: all alike. */
  readonly times: ReadonlyMap<string, number>;
}

/** The benchmarks that are measured here, and what the plan says of the others. */
export interface Share<T> {
  readonly members: readonly T[];
  readonly shard: MeasuringPlan['shard'];
}

const maxShards = 1000;

/** Reads `1/4`. Throws a GateError (usage) that names the flag or input. */
export function parseShard(text: string, where: string): Omit<ShardRequest, 'times'> {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []).map(Number);
  if (index >= 1 && index <= count && count <= maxShards) return { index, count };
  throw new GateError({
    code: 'usage',
    message: `${where} takes which part of how many, and "${text}" is none: write "1/4" for the first of four (at most ${maxShards}).`,
  });
}

/** The benchmarks of one shard, in the order in which they came. */
export function takeShare<T extends { readonly id: string }>(
  benchmarks: readonly T[],
  request: ShardRequest | undefined,
): Share<T> {
  if (request === undefined) return { members: benchmarks, shard: undefined };
  const { index, count, times } = request;
  const ids = benchmarks.map(({ id }) => id);
  const split = splitIntoShards(ids, count, times);
  const here = new Set(split[index - 1]);
  return {
    members: benchmarks.filter(({ id }) => here.has(id)),
    shard: { index, count, split_sha256: digestOf(split) },
  };
}

/**
 * Deals ids out to `count` shards so that each takes about as long: the longest first, each to the
 * shard with the least so far (LPT; Graham 1969: at most 4/3 of the best possible). It follows from the
 * set of ids and their times alone, whatever their order. Without times it deals them out in turn, and
 * so does it with what the times do not know, which counts as a middling one.
 */
export function splitIntoShards(
  ids: readonly string[],
  count: number,
  times: ReadonlyMap<string, number>,
): string[][] {
  const known = [...times.values()].filter(isDuration);
  const middling = known.length > 0 ? median(known) : 1;
  const timeOf = (id: string) => {
    const time = times.get(id);
    return isDuration(time) ? time : middling;
  };
  const shards = Array.from({ length: count }, () => ({ ids: [] as string[], time: 0 }));
  for (const id of ids.toSorted((a, b) => timeOf(b) - timeOf(a) || (a < b ? -1 : 1))) {
    const least = shards.reduce((best, shard) => (isLighter(shard, best) ? shard : best));
    least.ids.push(id);
    least.time += timeOf(id);
  }
  return shards.map((shard) => shard.ids.sort());
}

/** Of two that took as long the one with fewer benchmarks: each costs something of its own. */
function isLighter(
  left: { readonly ids: readonly string[]; readonly time: number },
  right: { readonly ids: readonly string[]; readonly time: number },
): boolean {
  if (left.time !== right.time) return left.time < right.time;
  return left.ids.length < right.ids.length;
}

function isDuration(time: number | undefined): time is number {
  return time !== undefined && Number.isFinite(time) && time > 0;
}

function digestOf(split: readonly (readonly string[])[]): string {
  return createHash('sha256').update(JSON.stringify(split)).digest('hex');
}
