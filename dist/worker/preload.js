/**
 * Runs before the suite (`node --require preload.js suite.bench.ts`): redirects mitata, seeds chance,
 * and waits for the suite to hand over. The suite is the process's entry point, because public suites
 * guard with `import.meta.main` or `require.main === module`.
 */
import { Readable } from 'node:stream';
import { isMainThread } from 'node:worker_threads';
import { Channel } from './channel.js';
import { messageOf } from './error-text.js';
import { hookModules } from './module-hooks.js';
import { registry } from './registry.js';
import { seedRandom } from './seeded-random.js';
import { CommandServer } from './serve-commands.js';
const configName = 'FJ_PERF_WORKER';
const configText = process.env[configName];
// `--require` also reaches the suite's own worker threads and, through NODE_OPTIONS, its children:
// only the process that the orchestrator started serves.
if (configText !== undefined && isMainThread) {
    delete process.env[configName];
    start(JSON.parse(configText));
}
function start(config) {
    const channel = new Channel();
    let server;
    let loadFailed = false;
    seedRandom(config.seed);
    hideBaton();
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    hookModules(new URL(`./recorder.${extension}`, import.meta.url).href, config.foreignRoot);
    const failToLoad = (message) => {
        if (!loadFailed)
            channel.send({ kind: 'load-failed', message });
        loadFailed = true;
    };
    registry().handOver = () => {
        server ??= new CommandServer(config.seed, channel);
    };
    process.once('beforeExit', () => registry().handOver?.());
    process.on('exit', (code) => {
        if (!server)
            failToLoad(`it ended with code ${code} before it called run()`);
    });
    process.on('uncaughtException', (error) => {
        if (server)
            server.crash(error);
        else {
            failToLoad(messageOf(error));
            process.exit(1);
        }
    });
}
/**
 * File descriptor 0 is the baton's. Suites that touch `process.stdin` (`import 'node:process'` does)
 * would make it non-blocking and read it, so they get an empty stream, as with `< /dev/null`.
 */
function hideBaton() {
    let empty;
    const get = () => {
        empty ??= Object.assign(Readable.from([]), { fd: -1 });
        return empty;
    };
    Object.defineProperty(process, 'stdin', { configurable: true, enumerable: true, get });
}
