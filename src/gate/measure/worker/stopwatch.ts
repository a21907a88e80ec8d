import fs from 'node:fs';

// Kept as they are now: a suite may put others in their place.
const { openSync, readSync } = fs;
const now = performance.now.bind(performance);
const cpuUsage = process.cpuUsage.bind(process);

/** Times what runs between `start` and `stop`; milliseconds. */
export interface Stopwatch {
  start(): number;
  /** `startMs`: what the last `start` returned. */
  stop(startMs: number): number;
}

export const wallClock: Stopwatch = { start: now, stop: (startMs) => now() - startMs };

/** Reading the wait takes some microseconds, and some tenths of a millisecond where caches are cold. */
const maxWarmReadingMs = 0.05;
const maxColdReadingMs = 1;
const maxAttempts = 10;

let own: Stopwatch | undefined;

/**
 * Leaves out the time in which this thread could have run and another process had the CPU. For samples
 * that are long beside what reading it takes. Where the system does not tell, it is the wall clock.
 */
export function ownTime(): Stopwatch {
  own ??= makeOwnTime();
  return own;
}

function makeOwnTime(): Stopwatch {
  const waitedMs = waitForOthers();
  if (waitedMs === undefined) return wallClock;
  let waitedAtStartMs = 0;
  return {
    start() {
      for (let attempt = 1; ; attempt++) {
        const beforeMs = now();
        waitedAtStartMs = waitedMs();
        const startMs = now();
        if (startMs - beforeMs <= maxWarmReadingMs || attempt === maxAttempts) return startMs;
      }
    },
    stop(startMs) {
      const endMs = now();
      const waited = waitedMs() - waitedAtStartMs;
      return withoutWait(endMs - startMs, waited, now() - endMs);
    },
  };
}

/**
 * What is left of `tookMs` without the wait in it. `waitedMs` was read afterwards, which took `readingMs`
 * and may have been interrupted, most often just then: by all of the wait where that fits into it.
 * Otherwise what is too long for reading alone was a wait too; a shorter one only had cold caches.
 */
export function withoutWait(tookMs: number, waitedMs: number, readingMs: number): number {
  if (waitedMs <= readingMs) return tookMs;
  const afterwardsMs = readingMs > maxColdReadingMs ? readingMs : 0;
  const ownMs = tookMs - (waitedMs - afterwardsMs);
  return ownMs > 0 ? ownMs : tookMs;
}

const space = 0x20;
const zero = 0x30;

/**
 * Milliseconds in which this thread has waited for a CPU that another process had: of its schedstat
 * (Linux, proc(5)) the time it used and the time it waited, less what all threads of the process used.
 */
function waitForOthers(): (() => number) | undefined {
  const bytes = new Uint8Array(80);
  try {
    const descriptor = openSync('/proc/thread-self/schedstat', 'r');
    const waitedMs = () => {
      // First: it brings what schedstat says of this thread up to date.
      const { user, system } = cpuUsage();
      readSync(descriptor, bytes, 0, bytes.length, 0);
      const usedNs = numberAt(bytes, 0);
      const waitedNs = numberAt(bytes, bytes.indexOf(space) + 1);
      return (usedNs + waitedNs) / 1e6 - (user + system) / 1e3;
    };
    return Number.isFinite(waitedMs()) ? waitedMs : undefined;
  } catch {
    return undefined;
  }
}

/** The digits from `start` to the next space. */
function numberAt(bytes: Uint8Array, start: number): number {
  let number = 0;
  for (let at = start; at < bytes.length && bytes[at] !== space; at++) {
    number = 10 * number + ((bytes[at] as number) - zero);
  }
  return number;
}
