import { compileCache, impatientAction, workerDir } from '../built.ts';
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
  /** Its clients are tried with every fault elsewhere; here only with what each call answers for itself. */
  readonly fewFaults?: true;
  readonly jobOn: (server: ActionsServer) => Promise<JobOfSituation>;
}

/** No run takes longer: the sum of its limits, and what it does itself. */
const maxRunMs = 120_000;

/** Starts the action with a GitHub of its own, which `spoil` can change; compiled once for all runs. */
export async function runSituation(
  situation: Situation,
  spoil: (server: ActionsServer) => void,
): Promise<{ server: ActionsServer; result: JobResult; workspace: string }> {
  const server = await startActionsServer();
  server.rest.tokens.set('token-of-the-job', { user: actionsBot, canWrite: true });
  const job = await situation.jobOn(server);
  spoil(server);
  const extraEnvironment = { NODE_COMPILE_CACHE: compileCache };
  const limits = { killAfterMs: maxRunMs, args: [workerDir], extraEnvironment };
  const result = await runJob(impatientAction, { ...limits, ...job, server });
  return { server, result, workspace: job.workspace };
}
