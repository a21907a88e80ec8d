import type { PerfBaseline } from '../contracts/documents.ts';
import { snapshotTree } from '../git/snapshot-tree.ts';
import { withBaselineTree } from '../measure/against-commit.ts';
import { digestFiles } from '../measure/digest-files.ts';
import { measureControl, type StoppingRule } from '../measure/two-trees.ts';
import { loadPolicyOfTree } from '../policy/load-policy.ts';
import type { Ports } from '../ports.ts';
import { composeRecord } from '../record/compose-record.ts';
import { readRecord, storeBaseline } from '../record/local-store.ts';
import type { RunRequest } from '../run/request.ts';
import { beginRun, type Run } from '../run/run.ts';
import { toolVersion } from '../system/tool-version.ts';

export interface SaveBaselineRequest extends RunRequest {
  readonly name: string | undefined;
  /** Branch or ref that the tree is of, for the record. */
  readonly ref: string | null;
  /** The record that this one follows, for its history; undefined: the one of that name here. */
  readonly previous: PerfBaseline | undefined;
}

export interface SavedBaseline {
  readonly record: PerfBaseline;
  readonly path: string;
}

/** Each way round, against the control, to know this machine's noise; not a verdict. */
const noisePairs = 4;
const samplingNoise: StoppingRule = {
  looks: [noisePairs],
  needOf: ({ pairs }) => (pairs.length >= noisePairs ? 'nothing' : 'pairs'),
};

/**
 * Records the tree as it is as a named baseline, with the noise of code that does the same on this machine.
 * Throws a GateError when the tree cannot be measured.
 */
export async function saveBaseline(
  request: SaveBaselineRequest,
  ports: Ports,
): Promise<SavedBaseline> {
  await using run = await beginRun(request.cwd, request.tempDir, ports);
  const record = await measureRecord(request, run);
  return { record, path: await storeBaseline(run.repository, record) };
}

async function measureRecord(request: SaveBaselineRequest, run: Run): Promise<PerfBaseline> {
  const { repository, ports } = run;
  const { workerDir } = request;
  const candidate = await snapshotTree(repository);
  const policy = await loadPolicyOfTree(repository, request);
  const name = request.name ?? policy.baselineName;
  const previous = request.previous ?? (await readRecord(repository, name).catch(() => undefined));
  const { commit } = candidate;
  const measured = await withBaselineTree({ commit, candidate, policy }, run, (trees, processes) =>
    measureControl(
      { trees, policy, stopping: samplingNoise, processes: { ...processes, workerDir } },
      ports,
    ),
  );
  const suites = [...new Set(measured.benchmarks.map(({ source_file }) => source_file))];
  const sources = await digestFiles(repository.root, suites);
  const saved_at_unix_ms = ports.clock.nowUnixMs();
  const saved = { tool_version: toolVersion, name, commit, ref: request.ref, saved_at_unix_ms };
  return composeRecord(measured, sources, saved, previous);
}
