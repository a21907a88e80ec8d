import { Socket } from 'node:net';
import { readLines } from './lines.js';
import { channelFd } from './messages.js';
/** This process's end of the pipe to the orchestrator. Does not keep the process alive until `hold`. */
export class Channel {
    #socket = new Socket({ fd: channelFd });
    #onCommand;
    constructor() {
        readLines(this.#socket, (line) => this.#onCommand?.(JSON.parse(line)));
        this.#socket.on('error', () => process.exit(1));
        // The orchestrator is gone: nobody is left who would end this process.
        this.#socket.on('close', () => process.exit(1));
        this.#socket.unref();
    }
    send(reply) {
        this.#socket.write(`${JSON.stringify(reply)}\n`);
    }
    /** From now on commands are taken, and the process waits for them. */
    hold(onCommand) {
        this.#onCommand = onCommand;
        this.#socket.ref();
    }
}
