import fs from 'node:fs';

// Kept as they are now: a suite may put others in their place.
const { openSync, readSync } = fs;
const now = performance.now.bind(performance);

/** Times what runs between `start` and `stop`; milliseconds. */
export interface Stopwatch {
  start(): number;
  /** `startMs`: what the last `start` returned. */
  stop(startMs: number): number;
}

export const wallClock: Stopwatch = { start: now, stop: (startMs) => now() - startMs };

/** Reading the wait takes 2 to 3 µs; what takes so much longer was interrupted by what it reads about. */
const maxReadingMs = 0.05;
const maxAttempts = 10;

/**
 * Leaves out the time in which this thread could have run and another had the CPU. For samples that are
 * long beside what reading it takes. Where the system does not tell, it is the wall clock.
 */
export function ownTime(): Stopwatch {
  const waitedMs = runQueueWait();
  if (waitedMs === undefined) return wallClock;
  let waitedAtStartMs = 0;
  return {
    start() {
      for (let attempt = 1; ; attempt++) {
        const beforeMs = now();
        waitedAtStartMs = waitedMs();
        const startMs = now();
        if (startMs - beforeMs <= maxReadingMs || attempt === maxAttempts) return startMs;
      }
    },
    stop(startMs) {
      const endMs = now();
      const waited = waitedMs() - waitedAtStartMs;
      const readingMs = now() - endMs;
      const afterwardsMs = readingMs > maxReadingMs ? readingMs : 0;
      const tookMs = endMs - startMs;
      const ownMs = tookMs - Math.max(0, waited - afterwardsMs);
      return ownMs > 0 ? ownMs : tookMs;
    },
  };
}

const space = 0x20;
const zero = 0x30;

/** Milliseconds that this thread has waited for a CPU: the second figure of its schedstat (Linux). */
function runQueueWait(): (() => number) | undefined {
  const bytes = new Uint8Array(80);
  try {
    const descriptor = openSync('/proc/thread-self/schedstat', 'r');
    const waitedMs = () => {
      const length = readSync(descriptor, bytes, 0, bytes.length, 0);
      let at = bytes.indexOf(space) + 1;
      let waitedNs = 0;
      for (; at < length && bytes[at] !== space; at++) {
        waitedNs = 10 * waitedNs + ((bytes[at] as number) - zero);
      }
      return waitedNs / 1e6;
    };
    return Number.isFinite(waitedMs()) ? waitedMs : undefined;
  } catch {
    return undefined;
  }
}
