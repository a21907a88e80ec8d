import { connectToGitHub, type GitHubClient } from '../gate/github/client.ts';
import type { RunnerEnvironment } from './runner-environment.ts';

/**
 * How long GitHub's services may take. The clients would try one that does not answer for minutes, and
 * no service is worth a job that hangs: what is not done by then is lost, and said.
 */
export interface ServiceLimits {
  /** Of one call of the REST API. */
  readonly callMs: number;
  /** Before a call of the REST API is tried again. */
  readonly pauseMs: number;
  /** Finding the merge base. */
  readonly mergeBaseMs: number;
  /** Asking who approved the pull request. */
  readonly approvalsMs: number;
  /** Finding, reading and writing one comment. */
  readonly commentMs: number;
  /** All gates of a job that publishes, with their downloads. */
  readonly publishingMs: number;
  /** Restoring or saving the baseline's record. */
  readonly recordMs: number;
  /** The client would try a service that does not answer for a quarter of an hour. */
  readonly uploadMs: number;
  /** One gate's artifact, in a job that publishes. */
  readonly downloadMs: number;
}

export const serviceLimits: ServiceLimits = {
  callMs: 20_000,
  pauseMs: 1_000,
  mergeBaseMs: 60_000,
  approvalsMs: 60_000,
  commentMs: 120_000,
  publishingMs: 600_000,
  recordMs: 60_000,
  uploadMs: 120_000,
  downloadMs: 120_000,
};

/** A client for one of these purposes, with its limit. */
export function connectFor(
  purpose: 'mergeBaseMs' | 'approvalsMs' | 'commentMs' | 'publishingMs',
  token: string,
  { runner, limits }: { readonly runner: RunnerEnvironment; readonly limits: ServiceLimits },
): Promise<GitHubClient> {
  const { callMs, pauseMs } = limits;
  return connectToGitHub(token, runner.apiUrl, { callMs, pauseMs, overallMs: limits[purpose] });
}
