import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrateSuite } from '../../../src/gate/measure/calibrate-suites.ts';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import { measureSuite, suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { repositoryRoot } from '../../support/scan-sources.ts';
import { TemporaryFolder, TwinFolders } from '../../support/temporary-folder.ts';

/** The ids of a suite's benchmarks, or why it is refused; the harnesses themselves are not installed. */
async function listingOf(text: string, file = 'a.bench.mjs', others: Record<string, string> = {}) {
  using folder = new TemporaryFolder({ [file]: text, ...others });
  const [listing] = await listSuites(await testSettings(), [suiteIn(folder.path, file)]);
  return listing?.kind === 'listed' ? listing.cases.map(({ id }) => id) : listing?.detail;
}

/** What becomes of each benchmark of a suite that is measured: 'measured', or why it failed. */
async function outcomesOf(text: string, count: number, file = 'a.bench.mjs') {
  using twins = new TwinFolders({ [file]: text });
  const { pairs, failures } = await measureSuite({ roots: twins.roots, file, count });
  return Array.from({ length: count }, (_, index) => {
    const id = `benchmark ${index}`;
    return pairs.get(id)?.length === 1 ? 'measured' : failures.get(id)?.message;
  });
}

const tiny = "import { Bench } from 'tinybench';\n";

describe('a suite of tinybench is listed', () => {
  it('with its groups, without what it removes or never runs, to its end', async () => {
    const text = `${tiny}
      const bench = new Bench({ name: 'first', time: 20 });
      bench.add('a', () => {}).add('b', async () => {}).add('gone', () => {});
      bench.remove('gone');
      bench.addEventListener('cycle', ({ task }) => console.log(task.name, task.result.latency.mean.toFixed(2)));
      await bench.run();
      await bench.run();
      console.table(bench.table());
      for (const size of [1, 10]) {
        const sized = new Bench({ name: 'size ' + size });
        sized.add('c', () => size);
        await sized.run();
        if (sized.results.some(({ hz, samples }) => !(hz > 0) || samples.length === 0)) throw new Error();
      }
      new Bench().add('never run', () => {});
      const unnamed = new Bench();
      unnamed.add('d', () => {}).todo('later');
      unnamed.runSync();
      process.exit(0);`;
    const ids = ['first/a', 'first/b', 'size 1/c', 'size 10/c', 'a/d'];
    expect(await listingOf(text)).toEqual(ids);
    expect(await outcomesOf(text, 5)).toEqual(ids.map(() => 'measured'));
  });

  it.each([
    ['run', 'await bench.run();'],
    ['runSync', 'bench.runSync();'],
  ])('as it is at its only %s()', async (_, run) => {
    const text = `${tiny}const bench = new Bench();\nbench.add('a', () => {});\n${run}\nthrow new Error();`;
    expect(await listingOf(text)).toEqual(['a/a']);
    expect(await outcomesOf(text, 1)).toEqual(['measured']);
  });

  it('in CommonJS, as tinybench 2 is used, and through a module of its own', async () => {
    const text = `const { Bench } = require('tinybench');
      const { runAll } = require('./run-all.cjs');
      const bench = new Bench({ iterations: 5 });
      bench.add('a', () => {});
      (async () => { await bench.warmup(); await bench.run(); await runAll(Bench); })();`;
    const helper = `exports.runAll = async (Bench) => {
      const bench = new Bench();
      bench.add('b', () => {});
      await bench.run();
    };`;
    const others = { 'run-all.cjs': helper };
    expect(await listingOf(text, 'a.bench.cjs', others)).toEqual(['a/a', 'a/b']);
  });

  it('no further than where it fails', async () => {
    const text = `${tiny}for (const name of ['a', 'b']) {
      const bench = new Bench();
      bench.add(name, () => {});
      await bench.run();
      throw new Error('too slow');
    }`;
    expect(await listingOf(text)).toMatch(/^it goes on after run\(\), and fails there: .*too slow/);
  });
});

describe('a benchmark of tinybench', () => {
  it('runs with its hooks in their order, and may await in each', async () => {
    const text = `${tiny}
      const seen = [];
      const note = (text) => async () => void seen.push(text);
      const inOrder = (text) => /^(?:setup all (?:each call done )+)(?:end teardown)?$/.test(text);
      const bench = new Bench({ setup: note('setup'), teardown: () => {
        seen.push('teardown');
        if (!inOrder(seen.join(' '))) throw new Error(seen.slice(0, 20).join(' '));
      } });
      bench.add('a', function () { this.calls = (this.calls ?? 0) + 1; seen.push('call'); }, {
        beforeAll: note('all'), beforeEach: note('each'), afterEach: note('done'), afterAll: note('end'),
      });
      await bench.run();`;
    expect(await outcomesOf(text, 1)).toEqual(['measured']);
  });

  it.each([
    [
      'gives its own timing',
      '() => ({ overriddenDuration: 1 })',
      '',
      'it gives "overriddenDuration", a timing of its own, which cannot be gated',
    ],
    [
      'gives it later',
      '() => (++calls > 3 ? { overriddenDuration: 1 } : 0)',
      '{ beforeEach() {} }',
      'it gives "overriddenDuration", a timing of its own, which cannot be gated',
    ],
    [
      'gives a promise and says it does not',
      '() => Promise.resolve()',
      '{ async: false }',
      'it gives a promise, though it was synchronous before or says so',
    ],
    [
      'has a hook that gives a promise at times',
      '() => {}',
      '{ beforeEach: () => (++calls > 3 ? Promise.resolve() : 0) }',
      'its beforeEach gives a promise at times',
    ],
    [
      'has a hook that throws',
      '() => {}',
      "{ afterEach() { if (++calls > 3) throw new RangeError('full'); } }",
      'RangeError: full (a.bench.mjs:4)',
    ],
    [
      'has set-up that throws',
      '() => {}',
      "{ beforeAll: async () => { throw new RangeError('none'); } }",
      'RangeError: none (a.bench.mjs:4)',
    ],
  ])('that %s fails alone', async (_, body, options, message) => {
    const text = `${tiny}let calls = 0;
      const bench = new Bench();
      bench.add('a', ${body}, ${options || '{}'}).add('b', () => {});
      await bench.run();`;
    expect(await outcomesOf(text, 2)).toEqual([message, 'measured']);
  });

  it.each([
    "new Bench({ concurrency: 'task' })",
    "Object.assign(new Bench(), { concurrency: 'bench' })",
  ])('that runs concurrently is refused: %s', async (made) => {
    const text = `${tiny}const bench = ${made};\nbench.add('a', () => {});\nawait bench.run();`;
    expect(await outcomesOf(text, 1)).toEqual(['it asks for concurrency, which is not supported']);
  });
});

it('work whose result is only returned is not dropped', async () => {
  const steps = Array.from({ length: 12 }, (_, i) => `a = Math.imul(a ^ ${i}, 2654435761);`).join(
    '',
  );
  const body = `() => { let a = input[0]; ${steps} return a; }`;
  using folder = new TemporaryFolder({
    'a.bench.mjs': `${tiny}const input = new Int32Array([process.pid]);
      const bench = new Bench();
      bench.add('pure', ${body});
      await bench.run();`,
    'b.bench.cjs': `const input = new Int32Array([process.pid]);
      new (require('benchmark').Suite)().add('pure', ${body}).run();`,
  });
  for (const file of ['a.bench.mjs', 'b.bench.cjs']) {
    const results = await calibrateSuite(await testSettings(), suiteIn(folder.path, file), [0]);
    // A loop from which V8 drops a dozen multiplications takes half a nanosecond a round.
    expect(results.get(0)).toMatchObject({ kind: 'calibrated' });
    expect(results.get(0)).toHaveProperty(
      'nsPerCall',
      expect.toSatisfy((ns: number) => ns > 2),
    );
  }
});

describe('a suite of benchmark.js', () => {
  const text = `const Benchmark = require('benchmark');
    const outer = 3;
    let started = 0;
    const suite = Benchmark.Suite('words', { onStart() { started++; } });
    suite
      .add('plain', () => started === 1 || fail())
      .add({ name: 'text', setup: 'var list = [];', fn: 'list.push(1);', teardown: 'list = null;' })
      .add('shared', function () { return list.push(this.count); }, { setup: function () { var list = []; } })
      .add('closure', function () { if (this.x !== 1) throw new Error(this.x); return outer; }, { setup: function () { this.x = 1; } })
      .add('all of closures', () => outer + started, { setup: () => { started = outer; } })
      .add('deferred', { defer: true, fn: function (d) { setImmediate(function () { d.resolve(); }); } })
      .add('deferred text', { defer: true, setup: 'var ms = 0;', fn: 'setTimeout(function () { deferred.resolve(); }, ms);' })
      .add('deferred shared', { defer: true, setup: function () { var ms = 0; }, fn: function (later) { setTimeout(function () { later.resolve(); }, ms); } })
      .add('waits', async () => outer)
      .on('cycle', (event) => console.log(String(event.target), event.target.hz.toFixed(1)))
      .on('complete', function () {
        console.log('Fastest is ' + this.filter('fastest').map('name') + this[0].name + this.length);
        new Benchmark.Suite().add(new Benchmark('a', () => {}).name, () => {}).run();
        new Benchmark('alone', function () { return 1; }).run();
      })
      .run({ async: true });`;
  const names = [
    'plain',
    'text',
    'shared',
    'closure',
    'all of closures',
    'deferred',
    'deferred text',
    'deferred shared',
    'waits',
  ];
  const ids = [...names.map((name) => `words/${name}`), 'a/a', 'a/alone'];

  it('is listed and measured, and goes on when its listeners are told', async () => {
    expect(await listingOf(text, 'a.bench.cjs')).toEqual(ids);
    expect(await outcomesOf(text, ids.length, 'a.bench.cjs')).toEqual(ids.map(() => 'measured'));
  });

  it('is taken as it is at its only run() that does not wait', async () => {
    const once = `import Benchmark from 'benchmark';
      const suite = new Benchmark.Suite;
      suite.add('a', () => 1).add('bad', () => nothing(), { setup: function () {} }).run();
      throw new Error();`;
    expect(await listingOf(once)).toEqual(['a/a', 'a/bad']);
    const outcomes = await outcomesOf(once, 2);
    expect(outcomes).toEqual(['measured', expect.stringContaining('nothing is not defined')]);
  });

  it('loads a package of the project by that name instead', async () => {
    using folder = new TemporaryFolder({
      'a.bench.mjs':
        "import { bench, run } from 'mitata';\nimport { name } from 'benchmark';\nbench(name, () => {});\nawait run();",
      'packages/own/index.mjs': "export const name = 'our own';",
      'packages/own/package.json': '{ "name": "benchmark", "exports": "./index.mjs" }',
    });
    mkdirSync(join(folder.path, 'node_modules'));
    symlinkSync('../packages/own', join(folder.path, 'node_modules/benchmark'));
    const suite = suiteIn(folder.path, 'a.bench.mjs');
    const [listing] = await listSuites(await testSettings(), [suite]);
    expect(listing).toMatchObject({ kind: 'listed', cases: [{ name: 'our own' }] });
  });
});

it.each(['tinybench', 'tinybench-2'])(
  'the recorder has all that %s exports, with its members',
  async (name) => {
    const real: Record<string, unknown> = await import(name);
    const ours: Record<string, unknown> = await import(
      join(repositoryRoot, 'src/gate/measure/worker/harnesses/tinybench.ts')
    );
    expect(Object.keys(ours)).toEqual(expect.arrayContaining(Object.keys(real)));
    const membersOf = (type: unknown) =>
      Object.getOwnPropertyNames((type as typeof Object).prototype);
    // Of tinybench 2, what it uses itself.
    const internal = [
      'loop',
      'setResult',
      'runTask',
      'addEventListener',
      'removeEventListener',
      'detectedResolution',
    ];
    for (const type of ['Bench', 'Task']) {
      const wanted = membersOf(real[type]).filter((member) => !internal.includes(member));
      const made = type === 'Bench' ? new (ours.Bench as new () => object)() : undefined;
      const found = [
        ...membersOf(ours[type]),
        ...Object.keys(made ?? { name, result: 0, runs: 0 }),
      ];
      expect(found).toEqual(expect.arrayContaining(wanted));
    }
  },
);
