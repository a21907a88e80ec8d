import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import { fixtureSuites, suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { processesLeft } from '../../support/live-processes.ts';
import { namesByMitata } from '../../support/names-by-mitata/names-by-mitata.ts';

async function idsOf(file: string): Promise<string[]> {
  const [listing] = await listSuites(await testSettings(), [suiteIn(fixtureSuites, file)]);
  if (listing?.kind !== 'listed') throw new Error(listing?.detail);
  expect(listing.cases.map(({ index }) => index)).toEqual(listing.cases.map((_, index) => index));
  return listing.cases.map(({ id }) => id);
}

describe('names', () => {
  it.each(['arguments.bench.mjs', 'forms.bench.mjs', 'groups.bench.mjs'])(
    'are those of mitata, in its order: %s',
    async (file) => {
      const [listing] = await listSuites(await testSettings(), [suiteIn(fixtureSuites, file)]);
      const names = listing?.kind === 'listed' ? listing.cases.map(({ name }) => name) : listing;
      expect(names).toEqual(namesByMitata(fixtureSuites, file));
    },
  );

  it('fill in every combination of the arguments', async () => {
    expect(await idsOf('arguments.bench.mjs')).toEqual([
      'arguments/sort 1',
      'arguments/sort 10',
      'arguments/sort 100',
      'arguments/power of eight 1',
      'arguments/power of eight 8',
      'arguments/power of eight 64',
      'arguments/power of eight 512',
      'arguments/power of eight 1000',
      'arguments/every third 2',
      'arguments/every third 5',
      'arguments/every third 8',
      'arguments/every third 11',
      'arguments/every third 12',
      'arguments/x by 1',
      'arguments/y by 1',
      'arguments/z by 1',
      'arguments/x by 2',
      'arguments/y by 2',
      'arguments/z by 2',
      'arguments/default null',
      'arguments/default undefined',
      'arguments/default true',
      'arguments/default 1.5',
      'arguments/2 before 1',
      'arguments/taken back $n',
      'arguments/new name 7',
    ]);
  });

  it('join nested groups, also asynchronous ones; ungrouped benchmarks take the file as group', async () => {
    expect(await idsOf('groups.bench.mjs')).toEqual([
      'groups/outside',
      'outer/first',
      'outer/inner/second',
      'outer/inner/third',
      'outer/fourth',
      'outer/fifth',
      'fast/meanwhile',
      'slow/after a wait',
      'slow/deeper/after another',
      'groups/plotted',
      'groups/also outside',
    ]);
  });

  it('hold no control characters, are never empty, and are not longer than a line', async () => {
    const ids = await idsOf('names.bench.mjs');
    expect(ids).toEqual([
      'a/b/c',
      '(unnamed)/in a group without a name',
      'names/(unnamed)',
      `names/long ${'x'.repeat(194)}…`,
      'names/red text ::error::planted',
      'names/right to left',
    ]);
  });

  it('of mitata 0.1 are understood', async () => {
    expect(await idsOf('older-api.bench.mjs')).toEqual([
      'older/reference',
      'older/other',
      'older-api/without a name',
    ]);
  });
});

describe('a suite is loaded', () => {
  it.each([
    ['as CommonJS that asks for require.main', 'common.bench.cjs', ['common/common']],
    ['as CommonJS that takes the whole module', 'loose.bench.cjs', ['loose/loose']],
    ['guarded by import.meta.main, with import *', 'main-only.bench.mjs', ['main-only/guarded']],
    ['with import()', 'dynamic.bench.mjs', ['dynamic/dynamic']],
    [
      'that never calls run()',
      'never-runs.bench.mjs',
      ['never-runs/never run', 'never-runs/registered late'],
    ],
    [
      'in TypeScript with imports without an ending',
      'typed.bench.ts',
      ['typed/extensionless', 'typed/by its later name', 'typed/folder'],
    ],
    ['as .mts', 'typed-module.bench.mts', ['typed-module/mts']],
    ['as .cts', 'typed-common.bench.cts', ['typed-common/cts']],
    ['that leaves after run()', 'leaves-at-the-end.bench.mjs', ['leaves-at-the-end/leaves']],
  ])('%s', async (_, file, ids) => {
    expect(await idsOf(file)).toEqual(ids);
  });

  it('in any number, and leaves no process behind', async () => {
    const files = ['common.bench.cjs', 'forms.bench.mjs', 'typed.bench.ts'];
    const listings = await listSuites(
      await testSettings(),
      files.map((file) => suiteIn(fixtureSuites, file)),
    );
    expect(listings.map(({ file, kind }) => [file, kind])).toEqual(
      files.map((file) => [file, 'listed']),
    );
    for (const file of files) expect(await processesLeft(join(fixtureSuites, file))).toEqual([]);
  });
});
