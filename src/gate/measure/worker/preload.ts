/**
 * Runs before the suite (`node --require preload.cjs suite.bench.ts`): redirects harnesses, seeds chance,
 * and waits for the suite to hand over. The suite is the process's entry point, because public suites
 * guard with `import.meta.main` or `require.main === module`.
 */
import fs from 'node:fs';
import { Readable } from 'node:stream';
import { Channel } from './channel.ts';
import { describeError, type ErrorText } from './error-text.ts';
import { drawHeapLayout } from './heap-layout.ts';
import { Lookups } from './lookups.ts';
import type { WorkerConfig } from './messages.ts';
import { hookModules } from './module-hooks.ts';
import { registry } from './registry.ts';
import { seedRandom } from './seeded-random.ts';
import { CommandServer } from './serve-commands.ts';
import { mayRunSeveralTimes } from './several-runs.ts';

// Kept as it is now: a suite may put another in its place.
const { readFileSync } = fs;

const configName = 'FJ_PERF_WORKER';
const configText = process.env[configName];

// `--require` also reaches the suite's own worker threads: only the process that the orchestrator started
// finds this, and serves.
if (configText !== undefined) {
  delete process.env[configName];
  start(JSON.parse(configText) as WorkerConfig);
}

function start(config: WorkerConfig): void {
  drawHeapLayout(config.layoutSeed);
  const channel = new Channel();
  const lookups = config.toTheEnd ? new Lookups(process.cwd()) : undefined;
  const server = new CommandServer(config.seed, channel, lookups);
  let state: 'loading' | 'in parts' | 'served' | 'failed' = 'loading';

  seedRandom(config.seed);
  hideBaton();
  hookModules(import.meta.url, config.foreignRoots, lookups);
  lookups?.watchFiles();

  const failToLoad = (message: string, places: ErrorText['places'] = []) => {
    state = 'failed';
    channel.send({ kind: 'load-failed', message, places, missing: lookups?.missing ?? [] });
  };
  const serve = () => {
    state = 'served';
    server.announce();
  };
  registry().handOver = async (mayGoOn = mayRunSeveralTimes) => {
    server.takePart();
    if (state === 'served') return server.waitForOrder();
    if (config.toTheEnd && mayGoOn(textOfSuite())) {
      state = 'in parts';
      return;
    }
    serve();
    return server.waitForOrder();
  };
  registry().handOverAtOnce = (mayGoOn) => {
    server.takePart();
    if (state !== 'served') {
      if (!mayGoOn(textOfSuite())) throw suiteEnds;
      if (config.toTheEnd) state = 'in parts';
    }
    endWithoutExit();
  };
  process.once('beforeExit', () => {
    if (state === 'loading') server.takePart();
    if (state === 'loading' || state === 'in parts') serve();
  });
  process.on('exit', (code) => {
    if (state === 'loading') failToLoad(`it ended with code ${code} before it called run()`);
    if (state === 'in parts' && code !== 0)
      failToLoad(`it goes on after run(), and ends with code ${code}`);
    if (state === 'in parts') serve();
  });
  process.on('uncaughtException', (error) => {
    if (error === suiteEnds) {
      if (state !== 'served') serve();
    } else if (state === 'served') server.crash(error);
    else {
      const where = state === 'in parts' ? 'it goes on after run(), and fails there: ' : '';
      const { message, places } = describeError(error);
      if (state === 'loading' && places.length === 0 && isOfV8(error)) {
        state = 'failed';
        return endAsNodeDoes(error);
      }
      failToLoad(`${where}${message}`, places);
      process.exit(1);
    }
  });
}

/** Thrown to end a suite, which cannot wait, at its last `run()`. */
const suiteEnds = new Error('the suite has been taken as it is at its run()');

/** Behind a `run()` that cannot wait, a suite that ends well is served as one that waits at its end. */
function endWithoutExit(): void {
  const exit = process.exit.bind(process);
  process.exit = (code) => {
    if (Number(code ?? process.exitCode ?? 0) === 0) throw suiteEnds;
    return exit(code);
  };
}

/** Not one of Node's own, whose message says what to do. */
function isOfV8(error: Error): boolean {
  return error instanceof SyntaxError && !('code' in error);
}

/** Of a syntax error in a module, Node itself keeps the place to show it when nobody catches the error. */
function endAsNodeDoes(error: Error): void {
  process.removeAllListeners('uncaughtException');
  setImmediate(() => {
    throw error;
  });
}

function textOfSuite(): string {
  return readFileSync(process.argv[1] as string, 'utf8');
}

/**
 * File descriptor 0 is the baton's. Suites that touch `process.stdin` (`import 'node:process'` does)
 * would make it non-blocking and read it, so they get an empty stream, as with `< /dev/null`.
 */
function hideBaton(): void {
  let empty: Readable | undefined;
  const get = () => {
    empty ??= Object.assign(Readable.from([]), { fd: -1 });
    return empty;
  };
  Object.defineProperty(process, 'stdin', { configurable: true, enumerable: true, get });
}
