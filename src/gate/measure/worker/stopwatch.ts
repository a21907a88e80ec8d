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

/** Reading the waits takes some microseconds, and some tenths of a millisecond where caches are cold. */
const maxWarmReadingMs = 0.05;
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

/** What a thread has waited for a CPU that another process had, and how often it got one. */
interface Waits {
  readonly ms: number;
  readonly slices: number;
}

function makeOwnTime(): Stopwatch {
  const readWaits = waitsForOthers();
  if (readWaits === undefined) return wallClock;
  let atStart: Waits = { ms: 0, slices: 0 };
  return {
    start() {
      for (let attempt = 1; ; attempt++) {
        const beforeMs = now();
        atStart = readWaits();
        const startMs = now();
        if (startMs - beforeMs <= maxWarmReadingMs || attempt === maxAttempts) return startMs;
      }
    },
    stop(startMs) {
      const endMs = now();
      const atEnd = readWaits();
      const readingMs = now() - endMs;
      const waits = { ms: atEnd.ms - atStart.ms, slices: atEnd.slices - atStart.slices };
      return withoutWait(endMs - startMs, waits, readingMs);
    },
  };
}

/**
 * What is left of `tookMs` without the waits in it. They were read afterwards, which took `readingMs` and may
 * have been interrupted, most often just then. A single wait was in the reading where it fits into that; with
 * several, a reading that took long was the last of them.
 */
export function withoutWait(tookMs: number, waits: Waits, readingMs: number): number {
  if (waits.ms <= readingMs) return tookMs;
  const wasInterrupted = waits.slices > 1 && readingMs > maxWarmReadingMs;
  const ownMs = tookMs - waits.ms + (wasInterrupted ? readingMs : 0);
  return ownMs > 0 ? ownMs : tookMs;
}

const space = 0x20;
const zero = 0x30;

/**
 * Of this thread's schedstat (Linux, proc(5)): the time it used and the time it waited, less what all threads
 * of the process used, and the number of times that it was put on a CPU.
 */
function waitsForOthers(): (() => Waits) | undefined {
  const bytes = new Uint8Array(80);
  try {
    const descriptor = openSync('/proc/thread-self/schedstat', 'r');
    const read = () => {
      // First: it brings what schedstat says of this thread up to date.
      const { user, system } = cpuUsage();
      readSync(descriptor, bytes, 0, bytes.length, 0);
      const usedNs = numberAt(bytes, 0);
      const afterUsed = bytes.indexOf(space) + 1;
      const waitedNs = numberAt(bytes, afterUsed);
      const slices = numberAt(bytes, bytes.indexOf(space, afterUsed) + 1);
      return { ms: (usedNs + waitedNs) / 1e6 - (user + system) / 1e3, slices };
    };
    return Number.isFinite(read().ms) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The digits from `start` on. */
function numberAt(bytes: Uint8Array, start: number): number {
  let number = 0;
  for (let at = start; at < bytes.length; at++) {
    const digit = (bytes[at] as number) - zero;
    if (digit < 0 || digit > 9) break;
    number = 10 * number + digit;
  }
  return number;
}
