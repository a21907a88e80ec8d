import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import type { ProcessSettings } from '../../../src/gate/measure/side-process.ts';
import { measureSuite, suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { namesByMitata } from '../../support/names-by-mitata/names-by-mitata.ts';
import { TwinFolders } from '../../support/temporary-folder.ts';
import { copyWildProject, wildSuites } from '../../support/wild-suites.ts';

/** What mitata 1.0 no longer has, nothing of this repository could run. */
const ofOlderMitata = 'bench/older-options.bench.cjs';

let twins: TwinFolders;
let settings: ProcessSettings;

beforeAll(async () => {
  twins = new TwinFolders({});
  for (const root of Object.values(twins.roots)) copyWildProject(root);
  settings = { ...(await testSettings()), nodeArgs: ['--experimental-transform-types'] };
});
afterAll(() => twins[Symbol.dispose]());

describe.each(Object.entries(wildSuites))('%s', (file, ids) => {
  it('is listed', async () => {
    const [listing] = await listSuites(settings, [suiteIn(twins.roots.candidate, file)]);
    if (listing?.kind !== 'listed') throw new Error(listing?.detail);
    expect(listing.cases.map(({ id }) => id)).toEqual(ids);
    if (file === ofOlderMitata) return;
    const names = namesByMitata(twins.roots.candidate, file, settings.nodeArgs);
    expect(listing.cases.map(({ name }) => name)).toEqual(names);
  });

  it('is measured on both sides', async () => {
    const { roots } = twins;
    const { pairs, failures } = await measureSuite({ roots, file, count: ids.length, settings });
    expect([...failures]).toEqual([]);
    expect([...pairs.values()].map((measured) => measured.length)).toEqual(ids.map(() => 1));
  });
});
