import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';
import { bundleWorker } from '../../scripts/bundle-worker.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Before the first test of a run: the command line, the worker and the impatient action in few files, from
 * the sources as they are. Tests start thousands of processes, which takes several times as long from the
 * sources.
 */
export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'fj-perf-tests-'));
  process.env.FJ_PERF_TESTS_BUILT = folder;
  await bundle('src/cli/main.ts', join(folder, 'cli'));
  await bundle('__tests__/support/actions-server/impatient-action.ts', join(folder, 'action'));
  await bundleWorker(join(root, 'src/gate/measure/worker'), '.ts', join(folder, 'worker'));
  cpSync(join(root, 'dist/report-page'), join(folder, 'report-page'), { recursive: true });
  return () => rmSync(folder, { recursive: true, force: true });
}

async function bundle(source: string, dir: string): Promise<void> {
  await build({
    input: join(root, source),
    platform: 'node',
    logLevel: 'silent',
    output: {
      dir,
      format: 'esm',
      entryFileNames: 'index.mjs',
      chunkFileNames: '[name]-[hash].mjs',
    },
  });
}
