import { createWriteStream, openSync, type WriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { toPlainText } from '../contracts/plain-text.ts';

const tailLimit = 8_192;
const lineLimit = 65_536;
const logLimit = 64 * 1024 * 1024;

/**
 * The output of one process: cleaned line by line (a terminal sequence may be cut between chunks),
 * written to a log, and kept as a tail. Memory stays bounded whatever the process prints.
 */
export class CapturedOutput {
  tail = '';
  readonly #onOutput: ((text: string) => void) | undefined;
  readonly #log: WriteStream | undefined;
  #logged = 0;
  #logError: Error | undefined;
  readonly #flushes: (() => void)[] = [];

  /** Throws when the log cannot be opened. */
  constructor(logPath: string | undefined, onOutput: ((text: string) => void) | undefined) {
    this.#onOutput = onOutput;
    if (logPath === undefined) return;
    // At once: what is about to start may remove the folder.
    this.#log = createWriteStream(logPath, { fd: openSync(logPath, 'w') });
    this.#log.on('error', (error) => {
      this.#logError = error;
    });
  }

  /** Reads a stream of the process; pauses it while the log's disk is slower than the process. */
  follow(stream: Readable): void {
    const decoder = new TextDecoder();
    let pending = '';
    stream.on('data', (chunk: Buffer) => {
      pending += decoder.decode(chunk, { stream: true });
      // A carriage return at the very end may be half of a line break.
      const lineFeed = pending.lastIndexOf('\n');
      const end = Math.max(lineFeed, pending.lastIndexOf('\r', pending.length - 2)) + 1;
      const cut = pending.length > lineLimit ? pending.length : end;
      if (cut === 0) return;
      const ready = pending.slice(0, cut);
      pending = pending.slice(cut);
      if (!this.#take(ready)) this.#pauseUntilDrained(stream);
    });
    this.#flushes.push(() => {
      this.#take(pending + decoder.decode());
      pending = '';
    });
  }

  /** Closes the log. Throws when the log could not be written. */
  async finish(): Promise<void> {
    for (const flush of this.#flushes) flush();
    const log = this.#log;
    if (log === undefined) return;
    if (!log.closed) {
      await new Promise<void>((resolve) => {
        log.once('close', resolve);
        log.end();
      });
    }
    if (this.#logError) throw this.#logError;
  }

  /** False when the log asks to wait. */
  #take(raw: string): boolean {
    const text = toPlainText(raw);
    if (text === '') return true;
    this.tail = (this.tail + text).slice(-tailLimit);
    this.#onOutput?.(text);
    return this.#writeLog(text);
  }

  #writeLog(text: string): boolean {
    const log = this.#log;
    if (log === undefined || this.#logError || this.#logged > logLimit) return true;
    this.#logged += text.length;
    if (this.#logged <= logLimit) return log.write(text);
    return log.write(`\n[the output beyond ${logLimit / 1024 / 1024} MiB was dropped]\n`);
  }

  #pauseUntilDrained(stream: Readable): void {
    stream.pause();
    const resume = () => stream.resume();
    this.#log?.once('drain', resume);
    this.#log?.once('close', resume);
  }
}
