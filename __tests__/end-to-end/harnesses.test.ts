import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ending, readReport, runCommand, statuses } from '../support/command-line.ts';
import { repositoryRoot } from '../support/scan-sources.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const packages = ['mitata', 'tinybench', 'benchmark'];

function repositoryWith(files: Record<string, string>): TemporaryRepository {
  const repository = new TemporaryRepository({
    '.gitignore': 'node_modules\n.fj-perf\nartifacts\n',
    'package.json': '{ "name": "work", "type": "module" }\n',
    'node_modules/.keep': '',
    ...files,
  });
  for (const name of packages) {
    symlinkSync(
      join(repositoryRoot, 'node_modules', name),
      join(repository.root, 'node_modules', name),
    );
  }
  return repository;
}

const library = (rounds: number, preparing: number) => `
function spin(rounds) {
  let seed = 1;
  for (let i = 0; i < rounds; i++) seed = (seed * 48271) % 2147483647;
  return seed;
}
exports.work = () => spin(${rounds});
exports.workLater = async () => { await null; return spin(${rounds}); };
exports.prepare = () => spin(${preparing});
exports.steady = () => spin(2000);
`;

const suites = {
  'bench/own.bench.js': `import { bench, group, run } from 'mitata';
import { work } from '../lib/work.cjs';
group('mitata', () => { bench('plain', () => work()); });
await run();
`,
  'bench/tiny.bench.ts': `import { Bench, type Task } from 'tinybench';
import { prepare, steady, work, workLater } from '../lib/work.cjs';

let numbers: number[] | undefined;
const bench = new Bench({ name: 'tiny', time: 20, setup: async (task: Task | undefined) => void task?.name });
const hooks = {
  beforeAll: async () => { numbers = []; },
  beforeEach: () => { prepare(); numbers = [3, 1, 2]; },
  afterEach: async () => { if (numbers?.length !== 4) throw new Error('not reset'); },
  afterAll: () => { numbers = undefined; },
};
bench
  .add('plain', () => work())
  .add('waits', async () => { await workLater(); })
  .add('hooked', () => { numbers?.push(work()); }, hooks)
  .add('steady', () => { numbers?.push(steady()); }, hooks);
await bench.run();
console.table(bench.table());
for (const size of [1, 2]) {
  const sized = new Bench({ name: \`size \${size}\` });
  sized.add('plain', () => work());
  sized.runSync();
  console.log(sized.tasks[0]?.result);
}
`,
  'bench/tiny-common.bench.cjs': `const { Bench } = require('tinybench');
const { work } = require('../lib/work.cjs');
const bench = new Bench({ name: 'tiny common' });
bench.add('plain', () => work());
bench.run().then(() => console.table(bench.table()));
`,
  'bench/old.bench.cjs': `const Benchmark = require('benchmark');
const { steady, work, prepare } = require('../lib/work.cjs');
let kept;
new Benchmark.Suite('old')
  .add('plain', () => { kept = work(); })
  .add('prepared', function () { kept = steady() + this.made; }, { setup: function () { this.made = Math.sqrt(2); } })
  .add('deferred', { defer: true, fn: function (deferred) { kept = work(); deferred.resolve(); } })
  .on('cycle', (event) => console.log(String(event.target)))
  .on('complete', function () { console.log(this.filter('fastest').map('name'), prepare(), kept); })
  .run({ async: true });
`,
  'bench/old-module.bench.mts': `import Benchmark from 'benchmark';
import { workLater } from '../lib/work.cjs';
const suite: { add(name: string, fn: () => unknown): { run(): void } } = new Benchmark.Suite('old module');
suite.add('waits', async () => { await workLater(); }).run();
`,
};
const slower = [
  'mitata/plain',
  'old module/waits',
  'old/deferred',
  'old/plain',
  'size 1/plain',
  'size 2/plain',
  'tiny common/plain',
  'tiny/hooked',
  'tiny/plain',
  'tiny/waits',
];
const asFast = ['old/prepared', 'tiny/steady'];

describe('suites of mitata, tinybench and benchmark.js in one repository', () => {
  it('pass as they are, and regress where the library is slower, hooks apart', async () => {
    using repository = repositoryWith({ 'lib/work.cjs': library(2_000, 2_000), ...suites });
    const check = ['check', '--baseline-ref', 'HEAD', '--time-budget', '60'];
    const equal = await runCommand(repository.root, check);
    expect(equal.stdout, equal.stderr).toMatch(/^PASS /m);
    expect(Object.keys(statuses(readReport(repository.root))).toSorted()).toEqual(
      [...slower, ...asFast].toSorted(),
    );
    expect(equal.code).toBe(0);

    repository.write({ 'lib/work.cjs': library(3_200, 20_000) });
    const changed = await runCommand(repository.root, check);
    expect(changed.code, changed.stderr).toBe(1);
    const found = statuses(readReport(repository.root));
    const regressed = Object.keys(found).filter((id) => found[id] === 'regressed');
    expect(regressed.toSorted()).toEqual(slower);
  });
});

/** As the page of a repository reads that never heard of mitata: nothing but tinybench is installed. */
describe('a repository with suites of tinybench only', () => {
  let repository: TemporaryRepository;
  let initial: Ending;
  const suite = `import { Bench } from 'tinybench';
import { work } from '../lib/work.cjs';
const bench = new Bench({ name: 'work', time: 20 });
bench.add('once', () => work());
await bench.run();
console.table(bench.table());
`;

  beforeAll(async () => {
    repository = repositoryWith({
      'lib/work.cjs': library(2_000, 0),
      'perf/work.js': suite,
      'package.json':
        '{ "name": "work", "type": "module", "devDependencies": { "tinybench": "^6.0.0" } }\n',
    });
    initial = await runCommand(repository.root, ['init']);
    return () => repository[Symbol.dispose]();
  });

  it('is set up by init, which has no other harness installed', () => {
    expect(initial.code, initial.stderr).toBe(0);
    expect(initial.stdout).toContain('perf/work.js');
    expect(initial.stdout).toContain('tinybench');
    expect(initial.stdout).not.toContain('mitata');
    expect([...initial.stdout.matchAll(/^ +(npx .*)$/gm)].map(([, line]) => line)).toEqual([
      'npx fj-perf-gate baseline save',
      'npx fj-perf-gate check',
    ]);
  });

  it('is measured by the commands that init prints', async () => {
    const saved = await runCommand(repository.root, ['baseline', 'save']);
    expect(saved.code, saved.stderr).toBe(0);
    const checked = await runCommand(repository.root, ['check']);
    expect(checked.code, checked.stderr).toBe(0);
    expect(statuses(readReport(repository.root))).toEqual({ 'work/once': 'pass' });
  });

  it('is shown by "bench" with tinybench itself', async () => {
    const { code, stdout } = await runCommand(repository.root, ['bench']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Latency (?:avg|med)/);
    expect(stdout).toContain('once');
  });

  it('finds nothing amiss in the eyes of the doctor', async () => {
    const { stdout } = await runCommand(repository.root, ['doctor']);
    expect(stdout).toMatch(/✓ suites +1 benchmark in 1 suite\./);
    expect(stdout).toMatch(/✓ harness +tinybench 6\.\S+ is installed\./);
  });

  it('is told by "bench" what is missing where it is not installed', async () => {
    for (const name of packages) rmSync(join(repository.root, 'node_modules', name));
    const { code, stderr } = await runCommand(repository.root, ['bench']);
    expect(code).toBe(3);
    expect(stderr).toContain('tinybench is not installed, run "npm i"');
  });
});
