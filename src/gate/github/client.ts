import { setTimeout as delay } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';

export type GitHubClient = ReturnType<typeof getOctokit>;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface ClientLimits {
  /** A call that has not answered in full by then counts as failed; GitHub itself gives up after 10 s. */
  readonly callMs: number;
  /** Before a call that failed is tried again. */
  readonly pauseMs: number;
  /** From connecting on: nothing is asked or written after it. */
  readonly overallMs: number;
}

/** Longer pauses are not waited for: GitHub asks for up to an hour. */
const maxPauseMs = 30_000;

/** Written again, a comment says what it said; a second POST may make a second one. */
const repeatable: ReadonlySet<string> = new Set(['GET', 'PATCH']);

/**
 * The client is loaded here and not at start-up: most of its cost is paid by runs that use it. A call is
 * tried twice where GitHub asks for patience, and where it fails if that cannot make anything twice (for
 * creating see comment.ts).
 */
export async function connectToGitHub(
  token: string,
  apiUrl: string,
  limits: ClientLimits,
): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token, { baseUrl: apiUrl });
  const endsAtMs = performance.now() + limits.overallMs;
  const leftMs = () => endsAtMs - performance.now();
  client.hook.wrap('request', async (request, options) => {
    // Whoever gives a signal reads a stream, and limits that too.
    const own = options.request?.signal;
    const attempt = async () => {
      const limitMs = Math.min(limits.callMs, leftMs());
      const late = timeUp(limitMs < limits.callMs ? limits.overallMs : limits.callMs);
      if (limitMs <= 0) throw late;
      if (own) return await request(options);
      return await answerWithin(limitMs, late, (signal) => {
        // Hooks further in see these options, whatever `request` is given.
        options.request = { ...options.request, signal };
        return request(options);
      });
    };
    try {
      return await attempt();
    } catch (error) {
      const pauseMs = pauseBeforeRetry(error, options.method, limits);
      if (pauseMs === undefined || own?.aborted || pauseMs > leftMs()) throw error;
      await delay(pauseMs);
      return await attempt();
    }
  });
  return client;
}

async function answerWithin<T extends { readonly data: unknown }>(
  limitMs: number,
  late: Error,
  ask: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limitMs);
  try {
    const answer = await ask(stop.signal);
    checkWhole(answer.data);
    return answer;
  } catch (error) {
    throw stop.signal.aborted ? late : error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The client takes an answer that was cut short, or is no JSON, for a text: read on, it would be a list
 * without comments or a change without notes.
 */
function checkWhole(data: unknown): void {
  if (typeof data === 'object' && data !== null) return;
  throw new Error('the answer is no JSON, or was cut short');
}

/** Undefined where trying again is of no use, or could write twice. */
function pauseBeforeRetry(
  error: unknown,
  method: string,
  { pauseMs }: ClientLimits,
): number | undefined {
  const { status = 500, timedOut, retryAfterMs } = failureOf(error);
  if (timedOut) return undefined;
  if (retryAfterMs !== undefined && (status === 429 || status === 403)) {
    return retryAfterMs <= maxPauseMs ? retryAfterMs : undefined;
  }
  return repeatable.has(method) && status >= 500 ? pauseMs : undefined;
}

function timeUp(limitMs: number): Error {
  return Object.assign(new Error(`no answer within ${limitMs / 1000} s`), { name: 'TimeoutError' });
}

export interface CallFailure {
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  readonly timedOut: boolean;
  /** How long GitHub asks to wait. */
  readonly retryAfterMs: number | undefined;
  readonly reason: string;
}

/** What a thrown value of the client means; its messages may quote headers, so only parts are kept. */
export function failureOf(error: unknown): CallFailure {
  const nothing = { status: undefined, timedOut: false, retryAfterMs: undefined };
  if (!(error instanceof Error)) return { ...nothing, reason: String(error) };
  const [first = ''] = error.message.split(' - https://docs.github.com');
  if (error.name === 'TimeoutError') return { ...nothing, timedOut: true, reason: first };
  const answered = 'response' in error && error.response !== undefined;
  const status = answered && 'status' in error ? Number(error.status) : undefined;
  if (status === undefined) return { ...nothing, reason: first };
  const retryAfterMs = retryAfter(error);
  return { ...nothing, status, retryAfterMs, reason: `${status} ${first}`.trimEnd() };
}

function retryAfter(error: object): number | undefined {
  const { response } = error as { response?: { headers?: Readonly<Record<string, unknown>> } };
  const value = response?.headers?.['retry-after'];
  return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) * 1000 : undefined;
}
