import fs from 'node:fs';

// Kept as they are now: a suite may put others in their place.
const { readSync, writeSync } = fs;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** What a side says when it passes the baton. */
export const said = { warming: 0x77, steady: 0x73, measuring: 0x6d } as const;

/** The other side's process has ended. */
export class PeerFailed extends Error {}

/**
 * The right to run, passed between the two processes of a pair over the socket that both have as file
 * descriptor 0. Waiting is a blocking read: about 40 µs a handover, and no event loop wakes meanwhile.
 * There is no way to say "failed": a side that failed is ended, and its peer reads that end.
 */
export class Baton {
  readonly #byte = new Uint8Array(1);

  pass(word: number): void {
    this.#byte[0] = word;
    try {
      writeSync(0, this.#byte, 0, 1);
    } catch (error) {
      throw isDisconnection(error) ? new PeerFailed() : error;
    }
  }

  /** Returns what the peer said. */
  wait(): number {
    for (;;) {
      try {
        if (readSync(0, this.#byte, 0, 1, null) === 0) throw new PeerFailed();
        return this.#byte[0] as number;
      } catch (error) {
        if (isDisconnection(error)) throw new PeerFailed();
        // A suite that opens descriptor 0 by itself makes it non-blocking.
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        Atomics.wait(pause, 0, 0, 0.05);
      }
    }
  }
}

function isDisconnection(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'ECONNRESET';
}
