import { dirname, join, resolve } from 'node:path';
import type { CallKind } from './faults.ts';
import { actionsBot } from './rest-api.ts';
import { type Job, type JobResult, runJob } from './runner.ts';
import { type ActionsServer, startActionsServer } from './server.ts';

export type JobOfSituation = Omit<Job, 'server'>;

/** A run of the action, and the calls in which GitHub may fail it. */
export interface Situation {
  readonly name: string;
  readonly calls: Readonly<Record<string, CallKind>>;
  /** Whether a verdict is found here, which no fault may change. */
  readonly leavesReport: boolean;
  /** It takes its time, and what its clients take for one fault they take for one elsewhere too. */
  readonly fewFaults?: true;
  readonly jobOn: (server: ActionsServer) => Promise<JobOfSituation>;
}

const workerDir = resolve(import.meta.dirname, '../../../src/gate/measure/worker');
/** No run takes longer: the sum of its limits, and what it does itself. */
const maxRunMs = 120_000;

/** Starts the action with a GitHub of its own, which `spoil` can change; compiled once for all runs. */
export async function runSituation(
  entry: string,
  situation: Situation,
  spoil: (server: ActionsServer) => void,
): Promise<{ server: ActionsServer; result: JobResult; workspace: string }> {
  const server = await startActionsServer();
  server.rest.tokens.set('token-of-the-job', { user: actionsBot, canWrite: true });
  const job = await situation.jobOn(server);
  spoil(server);
  const extraEnvironment = { NODE_COMPILE_CACHE: join(dirname(entry), 'compiled') };
  const limits = { killAfterMs: maxRunMs, args: [workerDir], extraEnvironment };
  const result = await runJob(entry, { ...limits, ...job, server });
  return { server, result, workspace: job.workspace };
}
