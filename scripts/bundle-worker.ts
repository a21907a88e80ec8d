import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { harnesses } from '../src/gate/measure/worker/harnesses/table.ts';

/**
 * The worker in few files, from a folder of its modules: every benchmark process loads it. What is required
 * before the suite is CommonJS: an import of a module of Node's loads all that hangs on it. What imports are
 * answered with is a module.
 */
export async function bundleWorker(source: string, extension: '.js' | '.ts', target: string) {
  const write = async (entries: readonly string[], format: 'cjs' | 'esm') => {
    const input = Object.fromEntries(entries.map((name) => [name, join(source, name + extension)]));
    const external = [/^mitata$/];
    const worker = await rolldown({ input, external, platform: 'node', logLevel: 'warn' });
    const name = format === 'cjs' ? '[name].cjs' : '[name].js';
    await worker.write({ dir: target, format, entryFileNames: name, chunkFileNames: name });
  };
  await write(['preload', 'view-preload'], 'cjs');
  const recorders = harnesses.map(({ recorder }) => `harnesses/${recorder}`);
  await write([...recorders, 'mitata-view'], 'esm');
}
