import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PerfEvidence } from '../../src/gate/contracts/documents.ts';
import { judgeBenchmarks } from '../../src/gate/judge/judge-benchmarks.ts';
import {
  evidencePath,
  leavePassingReport,
  readEvidence,
  readReport,
  reportLeft,
  runCommand,
  statuses,
} from '../support/command-line.ts';
import { acceptingNote, notePath, slowerLeft, smallProject } from '../support/small-project.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

/** Three benchmarks in two suites, one of them much slower in the change; a fourth is new in it. */
const third = {
  'bench/other.bench.js': `import { bench, do_not_optimize, run } from 'mitata';
import { work } from '../src/right.js';
bench('third', () => do_not_optimize(work(3)));
await run();
`,
};
const fourth = {
  'bench/new.bench.js': `import { bench, do_not_optimize, run } from 'mitata';
import { work } from '../src/right.js';
bench('fourth', () => do_not_optimize(work(4)));
await run();
`,
};
const ids = ['math/left', 'math/right', 'new/fourth', 'other/third'];

let repository: TemporaryRepository;
let shards: TemporaryFolder;
/** Sentences are wrapped for a terminal: undo that. */
async function run(...args: string[]) {
  const ending = await runCommand(repository.path, args);
  return { ...ending, stdout: ending.stdout.replace(/\n {2}(?=\S)/g, ' ') };
}
const pathOf = (index: number) => join(shards.path, `shard-${index}.json`);
const check = ['check', '--baseline-ref', 'main', '--time-budget', '6'];

/** Measures one shard as a job of a matrix would, and keeps its evidence as an artifact would. */
async function measureShard(index: number, count: number, ...more: string[]) {
  const ending = await run(...check, '--shard', `${index}/${count}`, ...more);
  copyFileSync(evidencePath(repository.path), pathOf(index));
  return { ...ending, evidence: readEvidence(repository.path) };
}

beforeAll(async () => {
  shards = new TemporaryFolder();
  repository = new TemporaryRepository({ ...smallProject, ...third });
  repository.git('switch', '--quiet', '--create', 'slower');
  repository.commit('make left slower', { ...slowerLeft, ...fourth });
});
afterAll(() => {
  repository[Symbol.dispose]();
  shards[Symbol.dispose]();
});

/** Each test goes on where the one before it stopped, as jobs of a workflow do. */
describe('a run in shards', () => {
  const measured: PerfEvidence[] = [];

  it('measures a part of the benchmarks in each, none lost and none doubled', async () => {
    for (const index of [1, 2, 3]) measured.push((await measureShard(index, 3)).evidence);
    const found = measured.flatMap(({ benchmarks }) => benchmarks.map(({ bench_id }) => bench_id));
    expect(found.sort()).toEqual(ids);
    expect(measured.map(({ plan }) => plan.family_size)).toEqual([4, 4, 4]);
    expect(measured.map(({ plan }) => plan.shard)).toMatchObject(
      [1, 2, 3].map((index) => ({ index, count: 3 })),
    );
    expect(readReport(repository.path).shard).toEqual({ index: 3, count: 3 });
  });

  it('merges them into one verdict, in any order', async () => {
    leavePassingReport(repository.path);
    const merged = await run('merge', pathOf(2), pathOf(3), pathOf(1));
    expect(merged).toMatchObject({ code: 1, stdout: expect.stringContaining('1 of 4 benchmarks') });
    const report = readReport(repository.path);
    expect(Object.keys(statuses(report))).toEqual(ids);
    expect(statuses(report)).toMatchObject({ 'math/left': 'regressed', 'new/fourth': 'new' });
    expect(report.regressions.map(({ bench_id }) => bench_id)).toEqual(['math/left']);
    expect(report.shard).toBeUndefined();
    const markdown = join(repository.path, 'artifacts/ci/perf_regression_report.md');
    expect(readFileSync(markdown, 'utf8')).toContain('other/third');
  });

  it('judges each benchmark as its shard did, with the pairs it has there', () => {
    const evidence = readEvidence(repository.path);
    expect(evidence.shards).toHaveLength(3);
    const inShards = new Map(
      measured.flatMap(judgeBenchmarks).map((one) => [one.evidence.bench_id, one]),
    );
    for (const verdict of judgeBenchmarks(evidence)) {
      expect(verdict).toEqual(inShards.get(verdict.evidence.bench_id));
    }
  });

  it('judges the merged evidence again to the same verdict', async () => {
    const { generated_at_unix_ms: _, ...before } = readReport(repository.path);
    const judged = await run('judge', '--evidence', evidencePath(repository.path));
    expect(judged.code).toBe(1);
    const { generated_at_unix_ms: __, ...again } = readReport(repository.path);
    expect(again).toEqual(before);
  });

  it('reads the risk notes of the tree that merges', async () => {
    repository.write(acceptingNote);
    const merged = await run('merge', pathOf(1), pathOf(2), pathOf(3), '--json');
    expect(merged.code).toBe(0);
    const report = readReport(repository.path);
    expect(JSON.parse(merged.stdout)).toEqual(report);
    expect(report.regressions).toMatchObject([{ justified: true, risk_note_ref: notePath }]);
    repository.git('clean', '--quiet', '-d', '--force', 'artifacts');
  });

  it.each([
    ['a missing shard', [1, 3], 'Of 3 shards one is missing (2)'],
    ['a doubled shard', [1, 2, 3, 3], 'are both shard 3 of 3'],
  ])('refuses %s, and leaves no older report', async (_, indexes, sentence) => {
    leavePassingReport(repository.path);
    const merged = await run('merge', ...indexes.map(pathOf));
    expect(merged).toMatchObject({ code: 2, stdout: expect.stringContaining(sentence) });
    expect(reportLeft(repository.path)).toBe('error');
  });

  it('refuses what is no file, no evidence, or no shard', async () => {
    const missing = await run('merge', pathOf(1), join(shards.path, 'none.json'));
    expect(missing).toMatchObject({ code: 2, stdout: expect.stringContaining('cannot be read') });
    const whole = join(shards.path, 'whole.json');
    await run('merge', pathOf(1), pathOf(2), pathOf(3));
    copyFileSync(evidencePath(repository.path), whole);
    const twice = await run('merge', whole);
    expect(twice).toMatchObject({ code: 2, stdout: expect.stringContaining('not of a shard') });
    const nothing = await run('merge');
    expect(nothing).toMatchObject({ code: 2, stderr: expect.stringContaining('missing required') });
  });

  it('splits by the times of earlier evidence, the same in every shard', async () => {
    const times = join(shards.path, 'whole.json');
    const [first, second] = [
      await measureShard(1, 2, '--split-by', times, '--time-budget', '2'),
      await measureShard(2, 2, '--split-by', times, '--time-budget', '2'),
    ];
    const digests = [first, second].map(({ evidence }) => evidence.plan.shard?.split_sha256);
    expect(digests[0]).toBe(digests[1]);
    expect([0, 1]).toContain((await run('merge', pathOf(1), pathOf(2))).code);
    const otherwise = await measureShard(1, 2, '--time-budget', '1');
    // Alike only if the times happen to deal them out as their order does.
    if (otherwise.evidence.plan.shard?.split_sha256 !== digests[0]) {
      const refused = await run('merge', pathOf(1), pathOf(2));
      expect(refused).toMatchObject({
        code: 2,
        stdout: expect.stringContaining('split of the benchmarks'),
      });
    }
  });

  it('has shards that are empty, which say so and pass', async () => {
    const { code, stdout, evidence } = await measureShard(5, 5);
    expect(stdout).toContain('shard 5 of 5: no benchmarks in this shard');
    expect({ code, benchmarks: evidence.benchmarks }).toEqual({ code: 0, benchmarks: [] });
  });

  it('refuses shards of another commit', async () => {
    await measureShard(2, 2, '--filter', 'right');
    repository.commit('something else', { 'src/more.js': 'export {};\n' });
    await measureShard(1, 2, '--filter', 'right');
    const merged = await run('merge', pathOf(1), pathOf(2));
    expect(merged).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('they differ in the candidate'),
    });
  });

  it.each([
    [['--shard', '0/3'], '--shard takes which part of how many'],
    [['--split-by', 'x.json'], 'give --shard as well'],
    [['--shard', '1/3', '--split-by', 'none.json'], 'none.json cannot be read'],
  ])('refuses %j', async (flags, sentence) => {
    const refused = await run(...check, ...flags);
    expect(refused).toMatchObject({ code: 2, stdout: expect.stringContaining(sentence) });
  });
});

describe('exec_wrapper', () => {
  it('starts every benchmark process, and only those', async () => {
    using wrapped = new TemporaryRepository(smallProject);
    mkdirSync(join(shards.path, 'log'), { recursive: true });
    const log = join(shards.path, 'log/started');
    const wrapper = wrapped.writeProgram('wrap.sh', `echo "$@" >> '${log}'\nexec "$@"`);
    const perf = { exec_wrapper: [wrapper, 'nice', '-n', '1'] };
    wrapped.commit('wrap', {
      'reliability_budgets.v1.json': JSON.stringify({
        schema_version: 'fj.reliability-budgets.v1',
        perf_regression: perf,
      }),
    });
    const args = ['check', '--baseline-ref', 'main', '--time-budget', '5', '--filter', 'left'];
    const checked = await runCommand(wrapped.path, args);
    expect(checked.code, checked.stdout + checked.stderr).toBe(0);
    const started = readFileSync(log, 'utf8').trimEnd().split('\n');
    // Two to list the suite, two to calibrate, and the pairs.
    expect(started.length).toBeGreaterThan(6);
    expect(started.filter((line) => !/^nice -n 1 .*math\.bench\.js$/.test(line))).toEqual([]);
  });

  it('that is not there is said before anything is measured', async () => {
    using lacking = new TemporaryRepository({
      ...smallProject,
      'reliability_budgets.v1.json': JSON.stringify({
        schema_version: 'fj.reliability-budgets.v1',
        perf_regression: { exec_wrapper: ['no-such-program'] },
      }),
    });
    const checked = await runCommand(lacking.path, ['check', '--baseline-ref', 'main']);
    expect(checked).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('"no-such-program" could not be started'),
    });
  });
});
