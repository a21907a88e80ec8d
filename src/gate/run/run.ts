import { rmSync } from 'node:fs';
import type { PerfBaseline } from '../contracts/documents.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import type { Snapshot } from '../git/snapshot-tree.ts';
import type { Ports } from '../ports.ts';
import { makeTemporaryFolder, removeLeftFolders } from '../system/temporary-folder.ts';
import { toolVersion } from '../system/tool-version.ts';

/** One run's surroundings, and what is known of it so far: an error report tells that much. */
export interface Run extends AsyncDisposable {
  readonly repository: Repository;
  readonly ports: Ports;
  /** Real path of a fresh folder of this run alone; removed at the end, also of an interrupted run. */
  readonly tempDir: string;
  readonly startedAtUnixMs: number;
  candidate: Snapshot | undefined;
  baselineId: string | null;
  /** The name or ref that the baseline was chosen by. */
  baselineName: string | undefined;
  /** When it was saved; of a named baseline whose record is here. */
  baselineSavedAtUnixMs: number | undefined;
  /** The release, where the cumulative drift is measured. */
  driftSince: string | undefined;
  /** What is known of the baseline, for the page; it decides nothing. */
  record: PerfBaseline | undefined;
  thresholdPercent: number;
}

/** Opens the repository and makes a temporary folder. Throws a GateError outside a repository. */
export async function beginRun(
  cwd: string,
  tempParent: string | undefined,
  ports: Ports,
): Promise<Run> {
  const repository = await openRepository(cwd);
  await removeLeftFolders(tempParent);
  const tempDir = await makeTemporaryFolder('', tempParent);
  const remove = () => {
    try {
      rmSync(tempDir, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // No verdict is lost for that: the next run removes it.
    }
  };
  process.once('exit', remove);
  return {
    repository,
    ports,
    tempDir,
    startedAtUnixMs: ports.clock.nowUnixMs(),
    candidate: undefined,
    baselineId: null,
    baselineName: undefined,
    baselineSavedAtUnixMs: undefined,
    driftSince: undefined,
    record: undefined,
    thresholdPercent: 5,
    async [Symbol.asyncDispose]() {
      process.off('exit', remove);
      remove();
    },
  };
}

/** What is known of a run, as its documents say it. */
export function documentHead(run: Run) {
  const now = run.ports.clock.nowUnixMs();
  return {
    tool_version: toolVersion,
    generated_at_unix_ms: now,
    duration_ms: now - run.startedAtUnixMs,
    baseline_id: run.baselineId,
    ...(run.baselineName === undefined ? {} : { baseline_name: run.baselineName }),
    ...(run.driftSince === undefined ? {} : { drift_since: run.driftSince }),
    candidate_id: run.candidate?.commit ?? null,
  };
}
