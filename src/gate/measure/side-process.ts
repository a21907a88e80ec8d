import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import {
  type Checked,
  checkText,
  type WorkerReply,
  workerReplyDocument,
} from '../contracts/documents.ts';
import { toPlainLine } from '../contracts/plain-text.ts';
import { CapturedOutput } from '../processes/captured-output.ts';
import { killProcessGroup, ownGroup } from '../processes/process-group.ts';
import { inLane, type SideEnvironments, sideFolders } from '../processes/side-environments.ts';
import { launchOf } from './launch.ts';
import type { OtherCpus } from './machine/cpu-pinning.ts';
import { sourceLineInTree } from './source-location.ts';
import { readLines } from './worker/lines.ts';
import { type Command, channelFd, type WorkerConfig } from './worker/messages.ts';
import { callSitesIn } from './worker/stack-frames.ts';

export type Side = 'baseline' | 'candidate';

/** What both sides of every pair have in common. */
export interface ProcessSettings {
  /** Path of the Node that runs the suites. */
  readonly node: string;
  readonly nodeArgs: readonly string[];
  /** Allow-listed, with folders of each side's own. */
  readonly environments: SideEnvironments;
  /** Put in front of the command, such as `taskset -c 1`. */
  readonly prefix: readonly string[];
  /** Where a pair may load while another measures; undefined: nowhere. */
  readonly elsewhere?: OtherCpus | undefined;
  /** Folder of the worker's built files. */
  readonly workerDir: string;
  readonly benchTimeoutMs: number;
  /** Folder for compiled modules, one below it per side and lane; loading a suite again then takes a third. */
  readonly compileCacheDir?: string;
  /** Counted from 0, the default. */
  readonly lane?: number;
  /** Real path of the tree that both sides are checkouts of: nothing of it may be loaded either. */
  readonly repositoryRoot?: string;
}

/** One suite file in one tree. */
export interface SuiteOnSide {
  readonly side: Side;
  /** Real path of the tree. */
  readonly root: string;
  /** Path of the suite below `root`. */
  readonly file: string;
  /** The path by which benchmarks without a group are called; default: `file`. */
  readonly knownAs?: string;
  /** Real path of the other side's tree, whose files must not be loaded. */
  readonly foreignRoot: string | undefined;
  /** To list the suite and nothing else: it goes on behind each `run()`. */
  readonly toTheEnd?: boolean;
  /** Of the heap's layout, where the process is one of a pair: docs/decisions/heap-layout.md. */
  readonly layoutSeed?: number;
}

/** Nothing came, or nothing usable: the process must not be asked again. */
export type NoReply = { kind: 'died'; message: string } | { kind: 'timed-out'; message: string };

/** For loading a suite, which may compile and read much. */
export const loadTimeoutMs = 60_000;

const seed = 0x5eed;

const maxMessage = 500;
const drainMs = 500;
/** Characters in which Node shows the line of a syntax error, before it names the error. */
const linesAbove = 1_000;

/** One live benchmark process. Every request gets exactly one answer; a late or wild one ends it. */
export class SideProcess {
  readonly #child: ChildProcess;
  readonly #channel: Duplex | undefined;
  readonly #output = new CapturedOutput(undefined, undefined);
  readonly #killOnExit: () => void;
  readonly #root: string;
  readonly #received: WorkerReply[] = [];
  #waiting: ((answer: WorkerReply | NoReply) => void) | undefined;
  #end: NoReply | undefined;

  /** `stdin` is the peer's end of the baton's socket, `pipe` to make one, `ignore` to run alone. */
  constructor(settings: ProcessSettings, suite: SuiteOnSide, stdin: 'pipe' | 'ignore' | Socket) {
    this.#root = suite.root;
    const { program, args, cwd, env } = launchOf(settings, suite, 'preload', {
      ...compileCacheOf(settings, suite.side),
      FJ_PERF_WORKER: JSON.stringify(configOf(settings, suite)),
    });
    const stdio = [stdin, 'pipe', 'pipe', 'pipe'] as const;
    this.#child = spawn(program, args, { ...ownGroup, cwd, env, stdio: [...stdio] });
    if (this.#child.stdout) this.#output.follow(this.#child.stdout);
    if (this.#child.stderr) this.#output.follow(this.#child.stderr);
    this.#channel = (this.#child.stdio[channelFd] as Duplex | null) ?? undefined;
    if (this.#channel) readLines(this.#channel, (line) => this.#receive(line));
    // The end of the process is told by its "close"; a broken pipe before that says no more.
    this.#channel?.on('error', () => {});
    this.#child.on('error', (error) => this.#finish(`it could not be started: ${error.message}`));
    const finish = (code: number | null, signal: string | null) =>
      this.#finish(signal ? `it was ended by ${signal}` : `it exited with code ${code}`);
    this.#child.on('close', finish);
    // A process that the suite started may hold the output open after the suite's own end.
    this.#child.on('exit', (...how) => void setTimeout(finish, drainMs, ...how).unref());
    this.#killOnExit = () => killProcessGroup(this.#child);
    // Before the temporary folder is removed, or the suite could still write into it.
    process.prependOnceListener('exit', this.#killOnExit);
  }

  get id(): number | undefined {
    return this.#child.pid;
  }

  /** This process's end of the socket to its peer; the caller closes it after handing it on. */
  get socket(): Socket {
    return this.#child.stdin as Socket;
  }

  /** Waits for the next message; with a command, sends it first. */
  async answer(timeoutMs: number, command?: Command): Promise<WorkerReply | NoReply> {
    if (this.#end) return this.#end;
    if (command) this.#channel?.write(`${JSON.stringify(command)}\n`);
    const early = this.#received.shift();
    if (early) return early;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        const seconds = Number((timeoutMs / 1000).toFixed(1));
        this.#settle({ kind: 'timed-out', message: `it did not answer within ${seconds} s` });
        this.kill();
      }, timeoutMs);
      this.#waiting = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
    });
  }

  /** Ends the process and all it started. */
  kill(): void {
    this.#end ??= { kind: 'died', message: 'it was stopped' };
    process.off('exit', this.#killOnExit);
    killProcessGroup(this.#child);
  }

  #receive(line: string): void {
    const checked = checkReply(line, this.#root);
    if (checked.kind === 'invalid') {
      const text = `invalid reply (${checked.issues[0] ?? 'unknown form'})`;
      this.#finish(text);
      this.kill();
    } else if (this.#waiting) this.#settle(checked.value);
    else if (this.#received.length < 4) this.#received.push(checked.value);
  }

  #finish(how: string): void {
    const said = whatWasSaid(this.#output.tail, this.#root);
    this.#end ??= { kind: 'died', message: said === '' ? how : `${how} and said: ${said}` };
    this.#settle(this.#end);
  }

  #settle(answer: WorkerReply | NoReply): void {
    if (answer.kind === 'timed-out') this.#end ??= answer;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.(answer);
  }
}

/** The line that names an error, since the stack below it says little; otherwise the end. */
function whatWasSaid(output: string, root: string): string {
  const error = /^(?:[A-Za-z.]*Error|Uncaught|FATAL ERROR)\b.*$/m.exec(output);
  if (error === null) return toPlainLine(output).slice(-300);
  const [above, below] = [
    output.slice(0, error.index),
    output.slice(error.index + error[0].length),
  ];
  const places = [...callSitesIn(below), ...callSitesIn(above.slice(-linesAbove)).reverse()];
  return toPlainLine(error[0]).slice(-300) + placeInTree(root, places);
}

/** The first of these lines that stands in the suite's own tree, as ` (lib/a.js:3)`, or nothing. */
function placeInTree(
  root: string,
  places: readonly { readonly path: string; readonly line: number }[],
): string {
  for (const place of places) {
    const found = sourceLineInTree(root, place);
    if (found !== undefined) return ` (${found.file}:${found.line})`;
  }
  return '';
}

/** Foreign code wrote the line: it may be anything, and its text ends up in logs and reports. */
function checkReply(line: string, root: string): Checked<WorkerReply> {
  const checked = checkText(workerReplyDocument, line);
  if (checked.kind === 'invalid' || !('message' in checked.value)) return checked;
  const text = toPlainLine(checked.value.message);
  const shown = text.length > maxMessage ? `${text.slice(0, maxMessage - 1)}…` : text;
  const message = shown + placeInTree(root, checked.value.places ?? []);
  return { kind: 'valid', value: { ...checked.value, message } };
}

function configOf(
  { repositoryRoot }: ProcessSettings,
  { foreignRoot, toTheEnd = false, layoutSeed = 0 }: SuiteOnSide,
): WorkerConfig {
  const foreignRoots = [foreignRoot, repositoryRoot].flatMap((root) => root ?? []);
  return { foreignRoots, toTheEnd, seed, layoutSeed };
}

/** A folder per side and lane, so that none loads what another compiled. */
function compileCacheOf(
  { compileCacheDir, lane = 0 }: ProcessSettings,
  side: Side,
): Readonly<Record<string, string>> {
  if (compileCacheDir === undefined) return {};
  return { NODE_COMPILE_CACHE: join(compileCacheDir, inLane(sideFolders[side], lane)) };
}
