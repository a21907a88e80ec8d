/**
 * Runs before the suite (`node --require preload.js suite.bench.ts`): redirects mitata, seeds chance,
 * and waits for the suite to hand over. The suite is the process's entry point, because public suites
 * guard with `import.meta.main` or `require.main === module`.
 */

import type { Reply, WorkerConfig } from './messages.ts';
import { hookModules } from './module-hooks.ts';
import { registry } from './registry.ts';
import { seedRandom } from './seeded-random.ts';
import { messageOf, serveCommands } from './serve-commands.ts';

const configName = 'FJ_PERF_WORKER';
const configText = process.env[configName];

// `--require` also reaches the suite's own worker threads and, through NODE_OPTIONS, its children:
// only the process that the orchestrator started serves.
if (configText !== undefined && process.send !== undefined) {
  delete process.env[configName];
  start(JSON.parse(configText) as WorkerConfig);
}

function start(config: WorkerConfig): void {
  const sendRaw = (process.send as NonNullable<typeof process.send>).bind(process);
  const send = (reply: Reply) => void sendRaw(reply);
  let handedOver = false;

  seedRandom(config.seed);
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  hookModules(new URL(`./recorder.${extension}`, import.meta.url).href, config.foreignRoot);

  registry().handOver = () => {
    if (handedOver) return;
    handedOver = true;
    serveCommands(config.seed, send);
  };
  // Until then the open channel must not keep a suite alive that ends without calling run().
  process.channel?.unref();
  process.once('beforeExit', () => registry().handOver?.());
  process.on('uncaughtException', (error) => {
    send(
      handedOver
        ? { kind: 'failed', message: messageOf(error) }
        : { kind: 'load-failed', message: messageOf(error) },
    );
    if (!handedOver) setImmediate(() => process.exit(1));
  });
}
