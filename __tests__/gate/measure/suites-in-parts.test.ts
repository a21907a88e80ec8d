import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import { measureSuite, suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { processesLeft } from '../../support/live-processes.ts';
import { TemporaryFolder, TwinFolders } from '../../support/temporary-folder.ts';

const head = "import { bench, run } from 'mitata';\nbench('one', () => {});\n";

async function listingOf(text: string, file = 'a.mjs') {
  using folder = new TemporaryFolder({ [file]: text });
  const [listing] = await listSuites(await testSettings(), [suiteIn(folder.path, file)]);
  expect(await processesLeft(folder.path)).toEqual([]);
  return listing?.kind === 'listed' ? listing.cases.map(({ name }) => name) : listing?.detail;
}

describe('a suite is listed to its end when it calls run() in several places', () => {
  it.each([
    ['one after another', "await run();\nbench('two', () => {});\nawait run();"],
    ['without waiting', "run();\nbench('two', () => {});\nrun();"],
    ['with then()', "run().then(() => { bench('two', () => {}); return run(); });"],
    ['after a while', "await run();\nsetTimeout(() => { bench('two', () => {}); run(); }, 20);"],
    [
      'and ends the process',
      "await run();\nbench('two', () => {});\nawait run();\nprocess.exit(0);",
    ],
    [
      'and prints what it got',
      "await run();\nbench('two', () => {});\nconst { benchmarks } = await run();\nconsole.log(benchmarks.map(({ runs }) => runs));",
    ],
  ])('%s', async (_, text) => {
    expect(await listingOf(head + text)).toEqual(['one', 'two']);
  });

  it('in CommonJS, with the whole module', async () => {
    const text = `const mitata = require('mitata');
      mitata.bench('one', () => {});
      mitata.run().then(() => { mitata.bench('two', () => {}); return mitata.run(); });`;
    expect(await listingOf(text, 'a.cjs')).toEqual(['one', 'two']);
  });

  it('of which it reaches one', async () => {
    const text = `${head}if (import.meta.main) await run({ json: true });\nelse await run();`;
    expect(await listingOf(text)).toEqual(['one']);
  });

  it('without what it registers for no run()', async () => {
    const text = `${head}await run();\nawait run();\nbench('late', () => {});`;
    expect(await listingOf(text)).toEqual(['one']);
  });
});

describe('a suite is taken as it is at its run()', () => {
  it.each([
    ['in one place', 'await run();\nthrow new Error();'],
    ['in a comment besides', '// then run()\n/* run() */ await run();\nthrow new Error();'],
    ['beside a method of that name', 'await run();\nthrow new Error(db.run(), task.run());'],
  ])('%s', async (_, text) => {
    expect(await listingOf(head + text)).toEqual(['one']);
  });

  it('less what its filter leaves out', async () => {
    const text = "bench('other', () => {});\nawait run({ filter: /^o.e$/ });";
    expect(await listingOf(head + text)).toEqual(['one']);
  });
});

it('a suite that is measured goes on only as far as it must', async () => {
  const note = (text: string) => `appendFileSync('log', '${text} ');`;
  using twins = new TwinFolders({
    'a.mjs': `import { appendFileSync } from 'node:fs';
      import { bench, run } from 'mitata';
      bench('one', () => {});
      await run();
      ${note('between')}
      const drawn = Math.random();
      bench('two', () => drawn);
      await run();
      ${note('end')}`,
  });
  const measure = (count: number) => measureSuite({ roots: twins.roots, file: 'a.mjs', count });
  const logs = () => [twins.baseline, twins.candidate].map(({ path }) => join(path, 'log'));

  expect([...(await measure(1)).failures]).toEqual([]);
  expect(logs().filter((log) => existsSync(log))).toEqual([]);

  const { failures, pairs } = await measure(2);
  expect([...failures]).toEqual([]);
  expect([...pairs.values()].map((measured) => measured.length)).toEqual([1, 1]);
  expect(logs().map((log) => readFileSync(log, 'utf8'))).toEqual(['between ', 'between ']);
});

it('a part that fails when it is measured fails its benchmarks alone', async () => {
  using twins = new TwinFolders({
    'a.mjs': `import { bench, run } from 'mitata';
      bench('one', () => {});
      await run();
      throw new RangeError('no second part');`,
  });
  const { failures, pairs } = await measureSuite({ roots: twins.roots, file: 'a.mjs', count: 2 });
  expect(pairs.get('benchmark 0')).toHaveLength(1);
  expect([...failures]).toEqual([
    ['benchmark 1', { side: 'candidate', message: 'RangeError: no second part (a.mjs:4)' }],
  ]);
});
