import { failureOf } from './client.ts';

/** A call that failed, in two parts of a sentence. */
export interface CallProblem {
  readonly kind: 'failed';
  /** What happened: `500 Server Error`. */
  readonly reason: string;
  /** What to do: `run this job again`. */
  readonly remedy: string;
}

/**
 * What became of a call that needs this permission, such as `actions: read`. Only a refusal can mean that
 * it is missing; GitHub answers 404 to who may not see a thing.
 */
export function problemOfCall(error: unknown, permission: string): CallProblem {
  const { status, reason, retryAfterMs } = failureOf(error);
  const remedyOf = (): string => {
    if (status === 429 || retryAfterMs !== undefined || /rate limit/i.test(reason)) {
      return "GitHub's limit of requests is reached, so run this job again later";
    }
    if (status === 401) return 'the input github-token is not valid, or no longer';
    if (status === 403 || status === 404) return `the job needs "permissions: ${permission}"`;
    return 'run this job again';
  };
  return { kind: 'failed', reason, remedy: remedyOf() };
}
