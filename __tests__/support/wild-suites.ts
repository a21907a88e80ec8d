import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureSuites } from './benchmark-processes.ts';
import { repositoryRoot } from './scan-sources.ts';

/** The ids of every benchmark of the suites in `fixtures/suites/wild`, by file. */
export const wildSuites: Readonly<Record<string, readonly string[]>> = {
  'bench/bundled.bench.ts': ['bundled/parse', 'bundled/print', 'bundled/meters'],
  'bench/deep-import.bench.mjs': ['squares/multiply', 'squares/power'],
  'bench/everywhere.bench.mjs': ['everywhere/now on node'],
  'bench/harnessed.bench.mjs': ['harnessed/max', 'harnessed/separator'],
  'bench/in-parts.bench.mjs': ['first part/add', 'part of 10/copy', 'part of 100/copy'],
  'bench/mocked.bench.cjs': ['mocked/read settings'],
  'bench/nested.bench.js': [
    'map/4 entries/build',
    'map/32 entries/build',
    'map/empty',
    'object/4 entries/build',
    'object/32 entries/build',
    'object/empty',
  ],
  'bench/older-options.bench.cjs': [
    'copy/structuredClone',
    'copy/JSON',
    'keys/Object.keys',
    'keys/for in',
  ],
  'bench/orders.bench.cjs': ['orders/sum', 'orders/stringify'],
  'bench/plots.bench.js': [
    'plots/split and join',
    'plots/replaceAll',
    'case/upper',
    'case/lower',
    'plots/repeat 1',
    'plots/repeat 8',
    'plots/repeat 64',
    'plots/trimmed',
  ],
  'bench/ranges.bench.ts': [
    'ranges/fill 8',
    'ranges/fill 64',
    'ranges/fill 512',
    'ranges/count to 100',
    'ranges/count to 200',
    'ranges/count to 300',
    'ranges/sort up of 16',
    'ranges/sort down of 16',
    'ranges/sort up of 64',
    'ranges/sort down of 64',
    'ranges/twice 1',
    'ranges/twice 3',
  ],
  'bench/registers-only.bench.mjs': ['registered/by itself'],
  'bench/stepping.bench.js': [
    'stepping/push',
    'stepping/index of 0',
    'stepping/index of 50',
    'stepping/index of 99',
  ],
  'bench/units.bench.ts': ['there/convert', 'back/convert'],
  'bench/waiting.bench.mts': [
    'waiting/resolved',
    'waiting/for await',
    'waiting/all',
    'waiting/prepared',
    'waiting/stepwise',
  ],
  'bench/words.bench.mjs': ['6 words/sort', '6 words/join'],
  'packages/app/bench/areas.bench.ts': ['areas/circle', 'areas/square'],
  'perf/all.bench.mjs': ['maps/get', 'sets/has'],
};

/** Copies the project of those suites, and links the packages of its workspace as npm does. */
export function copyWildProject(folder: string): void {
  cpSync(join(fixtureSuites, 'wild'), folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules/@wild'), { recursive: true });
  for (const name of ['app', 'shapes']) {
    symlinkSync(`../../packages/${name}`, join(folder, 'node_modules/@wild', name));
  }
  symlinkSync(join(repositoryRoot, 'node_modules/mitata'), join(folder, 'node_modules/mitata'));
}
