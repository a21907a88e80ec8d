/**
 * File descriptor of that pipe in the benchmark process: one JSON document a line. Not Node's IPC
 * channel: a suite can write to that (`process.send`), and some messages end the process that reads
 * them with an internal assertion.
 */
export const channelFd = 3;
export const nothingInjected = { extraCalls: 0, waitShare: 0 };
