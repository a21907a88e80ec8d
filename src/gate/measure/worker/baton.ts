import { readSync, writeSync } from 'node:fs';

const go = 0x67;
const failed = 0x66;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** The other side gave up or died. */
export class PeerFailed extends Error {}

/**
 * The right to run, passed between the two processes of a pair over the socket that both have as file
 * descriptor 0. Waiting is a blocking read: about 40 µs a handover, and no event loop wakes meanwhile.
 */
export class Baton {
  #held: boolean;
  readonly #byte = new Uint8Array(1);

  constructor(first: boolean) {
    this.#held = first;
  }

  pass(): void {
    this.#send(go);
  }

  /** Tells the peer that this side cannot go on; waits for the baton first if the peer has it. */
  passFailure(): void {
    if (!this.#held) this.wait();
    this.#send(failed);
  }

  wait(): void {
    for (;;) {
      try {
        const count = readSync(0, this.#byte, 0, 1, null);
        if (count === 0 || this.#byte[0] === failed) throw new PeerFailed();
        this.#held = true;
        return;
      } catch (error) {
        // A suite that touches process.stdin makes the descriptor non-blocking.
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        Atomics.wait(pause, 0, 0, 0.05);
      }
    }
  }

  #send(byte: number): void {
    this.#held = false;
    this.#byte[0] = byte;
    try {
      writeSync(0, this.#byte, 0, 1);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') throw new PeerFailed();
      throw error;
    }
  }
}
