import { setTimeout as delay } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';

export type GitHubClient = ReturnType<typeof getOctokit>;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** A call that has not answered by then counts as failed; GitHub itself gives up after 10 s. */
const callLimitMs = 20_000;

const pauseMs = 1_000;

/**
 * The client is loaded here and not at start-up: most of its cost is paid by runs that use it. Reading is
 * tried twice where GitHub fails; writing is not, since it may have worked (see pull-request-comment.ts).
 */
export async function connectToGitHub(token: string, apiUrl: string): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token, { baseUrl: apiUrl });
  client.hook.wrap('request', async (request, options) => {
    try {
      return await request(options);
    } catch (error) {
      const { status = 500 } = failureOf(error);
      const isOver = options.request?.signal?.aborted === true;
      if (options.method !== 'GET' || status < 500 || isOver) throw error;
      await delay(pauseMs);
      return await request(options);
    }
  });
  return client;
}

/** Options of one call; a signal is good for one call only. */
export function limited(): { request: { signal: AbortSignal } } {
  return { request: { signal: AbortSignal.timeout(callLimitMs) } };
}

export interface CallFailure {
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  readonly timedOut: boolean;
  readonly reason: string;
}

/** What a thrown value of the client means; its messages may quote headers, so only parts are kept. */
export function failureOf(error: unknown): CallFailure {
  if (!(error instanceof Error)) {
    return { status: undefined, timedOut: false, reason: String(error) };
  }
  const answered = 'response' in error && error.response !== undefined;
  const status = answered && 'status' in error ? Number(error.status) : undefined;
  const timedOut = error.name === 'TimeoutError' || /aborted due to timeout/.test(error.message);
  const [first = ''] = error.message.split(' - https://docs.github.com');
  if (timedOut) return { status, timedOut, reason: `no answer within ${callLimitMs / 1000} s` };
  return { status, timedOut, reason: status === undefined ? first : `${status} ${first}` };
}
