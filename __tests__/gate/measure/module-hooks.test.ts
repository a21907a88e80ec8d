import { expect, it } from 'vitest';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import { suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { TwinFolders } from '../../support/temporary-folder.ts';

it('lets several modules import one file, by whatever name Node or TypeScript gives it', async () => {
  const part = `
    import data from '../data.json' with { type: 'json' };
    import { count } from '../counter.js';
    import { createRequire } from 'node:module';
    import * as left from '../plain.mjs?left';
    import * as right from '../plain.mjs?right';
    const require = createRequire(import.meta.url);
    export const seen = [data.value, count(), left === right, require('../common/found').value, require('../common/named.cjs').value];
  `;
  using twins = new TwinFolders({
    'bench/a.bench.mjs': `
      import { bench, run } from 'mitata';
      import { seen as first } from './parts/first.mjs';
      import { seen as second } from './parts/second.mjs';
      for (const name of [...first, ...second.map((one) => one + ' again')]) bench(String(name), () => {});
      await run();
    `,
    'bench/parts/first.mjs': part,
    'bench/parts/second.mjs': part,
    'bench/data.json': '{ "value": "data" }',
    'bench/counter.ts': "let calls: number = 0;\nexport const count = () => 'call ' + ++calls;\n",
    'bench/plain.mjs': 'export const one = 1;\n',
    'bench/common/found.js': 'exports.value = "found by extension";\n',
    'bench/common/named.cjs': 'exports.value = "named";\n',
    'bench/common/package.json': '{ "type": "commonjs" }',
    'package.json': '{ "type": "module" }',
  });
  const suite = suiteIn(twins.roots.candidate, 'bench/a.bench.mjs');
  const [listing] = await listSuites(await testSettings(), [suite]);
  if (listing?.kind !== 'listed') throw new Error(listing?.detail);
  expect(listing.cases.map(({ name }) => name)).toEqual([
    'data',
    'call 1',
    'false',
    'found by extension',
    'named',
    'data again',
    'call 2 again',
    'false again',
    'found by extension again',
    'named again',
  ]);
});
