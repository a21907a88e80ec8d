import { setTimeout as delay } from 'node:timers/promises';

/** The work's result, or a rejection once the time is over; the work itself cannot be stopped. */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const timer = new AbortController();
  const timeUp = async (): Promise<never> => {
    await delay(limitMs, undefined, { signal: timer.signal });
    throw new Error(`no answer within ${limitMs / 1000} s`);
  };
  try {
    return await Promise.race([work, timeUp()]);
  } finally {
    timer.abort();
  }
}
