import { Socket } from 'node:net';
import { readLines } from './lines.ts';
import { type Command, channelFd, type Reply } from './messages.ts';

/** This process's end of the pipe to the orchestrator. Does not keep the process alive until `hold`. */
export class Channel {
  readonly #socket = new Socket({ fd: channelFd });
  #onCommand: ((command: Command) => void) | undefined;

  constructor() {
    readLines(this.#socket, (line) => this.#onCommand?.(JSON.parse(line) as Command));
    this.#socket.on('error', () => process.exit(1));
    // The orchestrator is gone: nobody is left who would end this process.
    this.#socket.on('close', () => process.exit(1));
    this.#socket.unref();
  }

  send(reply: Reply): void {
    this.#socket.write(`${JSON.stringify(reply)}\n`);
  }

  /** From now on commands are taken, and the process waits for them. */
  hold(onCommand: (command: Command) => void): void {
    this.#onCommand = onCommand;
    this.#socket.ref();
  }
}
