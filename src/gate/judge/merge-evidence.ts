import { isDeepStrictEqual } from 'node:util';
import type { Environment, MeasuringPlan, PerfEvidence } from '../contracts/documents.ts';
import { GateError, type ShardsDifferIn } from '../contracts/problems.ts';
import { describeRunRemark, type RunRemark } from '../contracts/run-remarks.ts';

/** Evidence as it was read; `path` is only for the messages. */
export interface EvidenceFile {
  readonly path: string;
  readonly evidence: PerfEvidence;
}

type PlannedShard = NonNullable<MeasuringPlan['shard']>;
interface ShardFile extends EvidenceFile {
  readonly shard: PlannedShard;
}

/**
 * Joins the shards of one run into the evidence of all its benchmarks, in the order of their ids,
 * whatever the order of the files. Every benchmark keeps its pairs and its limit, and every shard was
 * corrected for the whole run, so each verdict stays what it was. Throws a GateError for shards that
 * are not exactly the parts of one run.
 */
export function mergeEvidence(files: readonly EvidenceFile[]): PerfEvidence {
  const shards = files.map(asShard).sort((a, b) => a.shard.index - b.shard.index);
  const [first] = shards;
  if (first === undefined) {
    throw new GateError({
      code: 'usage',
      message: 'There is no shard to merge: name its evidence.',
    });
  }
  requireOneRun(first, shards);
  requireEveryShardOnce(first.shard.count, shards);
  requireEveryBenchmarkOnce(first, shards);
  const parts = shards.map(({ evidence }) => evidence);
  const { shard: _shard, ...plan } = first.evidence.plan;
  const { aa_noise: _noise, ...common } = first.evidence;
  return {
    ...common,
    ...noiseSourceOf(parts),
    generated_at_unix_ms: Math.max(...parts.map((part) => part.generated_at_unix_ms)),
    // They ran side by side.
    duration_ms: Math.max(...parts.map((part) => part.duration_ms)),
    plan: { ...plan, time_budget_ms: sum(parts.map((part) => part.plan.time_budget_ms)) },
    benchmarks: parts
      .flatMap((part) => part.benchmarks)
      .sort((a, b) => (a.bench_id < b.bench_id ? -1 : 1)),
    ...remarksOf(shards),
    shards: shards.map(({ shard: { index }, evidence }) => ({
      index,
      benchmarks: evidence.benchmarks.length,
      duration_ms: evidence.duration_ms,
      generated_at_unix_ms: evidence.generated_at_unix_ms,
      environment: evidence.environment,
    })),
  };
}

/** Where the noise is from, if all shards had it from one record: another may have been saved meanwhile. */
function noiseSourceOf([first, ...others]: readonly PerfEvidence[]): Pick<
  PerfEvidence,
  'aa_noise'
> {
  const source = first?.aa_noise;
  const isOne = others.every(({ aa_noise }) => isDeepStrictEqual(aa_noise, source));
  return source !== undefined && isOne ? { aa_noise: source } : {};
}

function asShard(file: EvidenceFile): ShardFile {
  const { shard } = file.evidence.plan;
  if (shard !== undefined) return { ...file, shard };
  throw new GateError({ code: 'not-a-shard', path: file.path });
}

/** What must be equal in all shards, most telling first. */
const sameness: readonly (readonly [ShardsDifferIn, (file: ShardFile) => unknown])[] = [
  ['candidate', ({ evidence }) => evidence.candidate_id],
  [
    'baseline',
    ({ evidence: { baseline_id, baseline_name, drift_since } }) => [
      baseline_id,
      baseline_name,
      drift_since,
    ],
  ],
  ['version of fj-perf-gate', ({ evidence }) => evidence.tool_version],
  ['policy', ({ evidence }) => evidence.plan.policy],
  ['number of shards', ({ shard }) => shard.count],
  ['plan', ({ evidence: { plan } }) => ({ ...plan, shard: undefined, time_budget_ms: undefined })],
  ['split of the benchmarks', ({ shard }) => shard.split_sha256],
];

function requireOneRun(first: ShardFile, shards: readonly ShardFile[]): void {
  for (const [what, partOf] of sameness) {
    const other = shards.find((shard) => !isDeepStrictEqual(partOf(shard), partOf(first)));
    if (other === undefined) continue;
    throw new GateError({ code: 'shards-differ', what, paths: [first.path, other.path] });
  }
}

function requireEveryShardOnce(count: number, shards: readonly ShardFile[]): void {
  for (const [index, same] of Map.groupBy(shards, ({ shard }) => shard.index)) {
    const [one, another] = same;
    if (one === undefined || another === undefined) continue;
    throw new GateError({ code: 'shard-doubled', index, count, paths: [one.path, another.path] });
  }
  const present = new Set(shards.map(({ shard }) => shard.index));
  const all = Array.from({ length: count }, (_, i) => i + 1);
  const missing = all.filter((index) => !present.has(index));
  // More than `count` different ones, too, since an index above the count is no part of the run.
  if (missing.length === 0 && present.size === count) return;
  throw new GateError({ code: 'shards-missing', missing, count });
}

/** That the splits are equal says what should be there; this, that it is. */
function requireEveryBenchmarkOnce(first: ShardFile, shards: readonly ShardFile[]): void {
  const seen = new Map<string, string>();
  for (const { path, evidence } of shards) {
    for (const { bench_id: id } of evidence.benchmarks) {
      const earlier = seen.get(id);
      if (earlier !== undefined) {
        throw new GateError({ code: 'shards-share-benchmark', id, paths: [earlier, path] });
      }
      seen.set(id, path);
    }
  }
  const expected = first.evidence.plan.family_size;
  if (seen.size === expected) return;
  throw new GateError({ code: 'shards-incomplete', found: seen.size, expected });
}

/** Each once, however many shards have it. */
function remarksOf(shards: readonly ShardFile[]): Pick<PerfEvidence, 'remarks' | 'warnings'> {
  const onMachines = remarkOnMachines(shards);
  const remarks = [...shards.flatMap(({ evidence }) => evidence.remarks ?? []), ...onMachines];
  const sentences = [
    ...shards.flatMap(({ evidence }) => evidence.warnings),
    ...onMachines.map(describeRunRemark),
  ];
  return {
    remarks: remarks.filter(
      (one, i) => remarks.findIndex((other) => isDeepStrictEqual(one, other)) === i,
    ),
    warnings: [...new Set(sentences)],
  };
}

/** No verdict depends on it, since a pair is measured on one machine; readers should know all the same. */
function remarkOnMachines(shards: readonly ShardFile[]): RunRemark[] {
  const kinds = Map.groupBy(shards, ({ evidence }) => describeMachine(evidence.environment));
  if (kinds.size < 2) return [];
  const machines = [...kinds].map(([machine, members]) => {
    return { machine, shards: members.map(({ shard }) => shard.index) };
  });
  return [{ kind: 'machines-differ', machines }];
}

function describeMachine({ cpu_model, os, arch, node }: Environment): string {
  return `${cpu_model}, ${os} ${arch}, Node ${node}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
