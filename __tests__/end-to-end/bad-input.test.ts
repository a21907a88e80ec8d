import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leavePassingReport, reportLeft, runCommand } from '../support/command-line.ts';
import { suiteOf } from '../support/small-project.ts';
import { type Files, TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const oneSuite: Files = { 'a.bench.mjs': suiteOf(['one', '() => {}'], ['two', '() => {}']) };
const budgets = (perf: unknown) =>
  JSON.stringify({ schema_version: 'fj.reliability-budgets.v1', perf_regression: perf });

/** Runs a command where an older report passes; it says one sentence, and that report is gone. */
async function expectRefusal(
  root: string,
  args: readonly string[],
  expected: { code: number; says: string | RegExp },
): Promise<void> {
  const { code, stdout, stderr } = await runCommand(root, args);
  const said = (stdout + stderr).replace(/\s+/g, ' ');
  expect(said).toMatch(expected.says);
  expect(said).not.toMatch(/\bat \S+ \(|node:internal|unexpected error/);
  expect(code).toBe(expected.code);
}

describe('check refuses, and leaves no older report standing', () => {
  const base = ['check', '--baseline-ref', 'HEAD'];
  it.each<[string, Files, readonly string[], number, string]>([
    [
      'a budgets file that is not there',
      oneSuite,
      [...base, '--budgets', 'none.json'],
      2,
      'The budgets file none.json does not exist: check the path',
    ],
    [
      'an unknown key in the budgets',
      { ...oneSuite, 'reliability_budgets.v1.json': budgets({ max_p95_regresion_percent: 5 }) },
      base,
      2,
      'unknown key "max_p95_regresion_percent" in perf_regression \\(did you mean "max_p95_regression_percent"\\?\\)',
    ],
    [
      'budgets that are no JSON',
      { ...oneSuite, 'reliability_budgets.v1.json': '{ "perf' },
      base,
      2,
      'The budgets file reliability_budgets.v1.json is not valid: no JSON',
    ],
    [
      'a threshold that is no number',
      oneSuite,
      [...base, '--threshold', 'abc'],
      2,
      '--threshold takes a number above 0, and "abc" is none',
    ],
    [
      'a threshold below nothing',
      oneSuite,
      [...base, '--threshold=-5'],
      2,
      '--threshold takes a number above 0, and "-5" is none',
    ],
    [
      'an unknown baseline',
      oneSuite,
      ['check', '--baseline', 'yesterday'],
      2,
      'There is no baseline named "yesterday": save one with "fj-perf-gate baseline save --name yesterday"',
    ],
    [
      'a baseline name that is none',
      oneSuite,
      ['check', '--baseline', '../x'],
      2,
      'cannot name a baseline',
    ],
    [
      'an unknown commit',
      oneSuite,
      ['check', '--baseline-ref', 'nowhere'],
      2,
      '"nowhere" names no commit here',
    ],
    [
      'a commit that looks like a flag',
      oneSuite,
      ['check', '--baseline-ref=--all'],
      2,
      '"--all" names no commit here',
    ],
    [
      'two baselines',
      oneSuite,
      [...base, '--baseline', 'main'],
      2,
      'Give either --baseline or --baseline-ref',
    ],
    [
      'a filter that matches nothing',
      oneSuite,
      [...base, '--filter', 'a/three'],
      2,
      'The filter "a/three" matches no benchmark; there are for example "a/one", "a/two"',
    ],
    [
      'a tree without suites',
      { 'README.md': '' },
      base,
      2,
      'No benchmark suite matches .*: add one, or set bench_files',
    ],
    [
      'suites without benchmarks',
      { 'a.bench.mjs': "import { run } from 'mitata';\nawait run();\n" },
      base,
      3,
      'The suites define no benchmark \\("a.bench.mjs"\\): call bench\\(\\)',
    ],
    [
      'a suite that throws on import',
      { 'a.bench.mjs': "throw new Error('broken\\u001b[31m\\n::error::planted');" },
      base,
      3,
      'The suite a.bench.mjs could not be loaded on the .* side: Error: broken ::error::planted',
    ],
    [
      'an id that is defined twice',
      {
        'x/a.bench.mjs': suiteOf(['one', '() => {}']),
        'y/a.bench.mjs': suiteOf(['one', '() => {}']),
      },
      base,
      2,
      'The benchmark "a/one" is defined in both x/a.bench.mjs and y/a.bench.mjs: rename one',
    ],
    [
      'an unknown flag',
      oneSuite,
      ['check', '--thresold', '5'],
      2,
      "unknown option '--thresold'.*--threshold",
    ],
    ['an argument too many', oneSuite, ['check', 'main'], 2, 'too many arguments'],
  ])('%s', async (_, files, args, code, says) => {
    using repository = new TemporaryRepository({ ...files, '.gitignore': 'artifacts/ci/\n' });
    leavePassingReport(repository.path);
    await expectRefusal(repository.path, args, { code, says: new RegExp(says) });
    expect(reportLeft(repository.path)).toBe('error');
  });

  it('with --json as well: the sentence on stderr, the report on stdout', async () => {
    using repository = new TemporaryRepository(oneSuite);
    const refused = await runCommand(repository.path, ['check', '--threshold', 'abc', '--json']);
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      overall_status: 'fail',
      error: { message: expect.stringContaining('"abc" is none') },
    });
    expect(refused.stderr).toMatch(/^--threshold takes a number above 0.*\n$/);
  });

  it('a damaged record of a baseline', async () => {
    using repository = new TemporaryRepository(oneSuite);
    repository.git('update-ref', 'refs/fj-perf/baselines/main', 'HEAD');
    repository.write({ '.fj-perf/baselines/main.json': '{ "commit": 1 }' });
    leavePassingReport(repository.path);
    const says = /The baseline record \S+main\.json is damaged .*: save the baseline again/;
    await expectRefusal(repository.path, ['check'], { code: 3, says });
    expect(reportLeft(repository.path)).toBe('error');
  });

  it('a repository without a commit', async () => {
    using repository = new TemporaryRepository({});
    rmSync(join(repository.path, '.git'), { recursive: true });
    repository.git('init', '--quiet');
    leavePassingReport(repository.path);
    const says = /has no commit yet: commit once/;
    await expectRefusal(repository.path, ['check'], { code: 2, says });
    expect(reportLeft(repository.path)).toBe('none');
  });

  it('a folder that is no repository', async () => {
    using folder = new TemporaryFolder(oneSuite);
    const says = /is not inside a git repository: run fj-perf-gate in a clone/;
    for (const args of [['check'], ['baseline', 'save'], ['bench'], ['gates']]) {
      await expectRefusal(folder.path, args, { code: 2, says });
    }
    expect(existsSync(join(folder.path, 'artifacts'))).toBe(false);
  });

  it('to write its report through a link', async () => {
    using repository = new TemporaryRepository(oneSuite);
    using elsewhere = new TemporaryFolder({ 'perf_regression_report.v1.json': 'not ours' });
    mkdirSync(join(repository.path, 'artifacts'));
    symlinkSync(elsewhere.path, join(repository.path, 'artifacts/ci'));
    const says = /artifacts\/ci cannot be used: it must be a folder, not a link/;
    await expectRefusal(repository.path, ['check'], { code: 2, says });
    expect(existsSync(join(elsewhere.path, 'perf_regression_report.v1.json'))).toBe(true);
  });
});

describe('judge refuses, and leaves no older report standing', () => {
  it.each([
    [
      'evidence that is not there',
      {},
      ['judge', '--evidence', 'none.json'],
      'none.json cannot be read',
    ],
    [
      'evidence that is no JSON',
      { 'e.json': '{' },
      ['judge', '--evidence', 'e.json'],
      'e.json is not valid: no JSON',
    ],
    [
      'evidence of another shape',
      { 'e.json': '{ "schema_version": "fj.perf-evidence.v2" }' },
      ['judge', '--evidence', 'e.json'],
      'The evidence e.json is not valid',
    ],
    ['no evidence', {}, ['judge'], "required option '--evidence <file>' not specified"],
  ])('%s', async (_, files: Files, args, says) => {
    using repository = new TemporaryRepository({ ...oneSuite, ...files });
    leavePassingReport(repository.path);
    await expectRefusal(repository.path, args, { code: 2, says: new RegExp(says) });
    expect(reportLeft(repository.path)).toBe('error');
  });
});

describe('other commands refuse', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['an unknown command', ['chek'], /unknown command 'chek'.*check/],
    [
      'a baseline name that is none',
      ['baseline', 'save', '--name', 'a b'],
      /"a b" cannot name a baseline/,
    ],
    [
      'to show what was not saved',
      ['baseline', 'show', '--name', 'x'],
      /There is no baseline named "x"/,
    ],
    ['a report that is not there', ['report', 'none.json'], /none\.json cannot be read/],
    [
      'an unknown format',
      ['report', 'a', '--format', 'pdf'],
      /Allowed choices are terminal, markdown/,
    ],
    ['gates that are not listed', ['gates'], /The budgets file lists no quality gates/],
  ])('%s', async (_, args, says) => {
    using repository = new TemporaryRepository(oneSuite);
    await expectRefusal(repository.path, args, { code: 2, says });
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('to write a half-saved baseline', async () => {
    using repository = new TemporaryRepository({
      'a.bench.mjs': suiteOf(['bad', "() => { throw new Error('no'); }"]),
    });
    const says = /The benchmark "a\/bad" could not be measured: Error: no/;
    await expectRefusal(repository.path, ['baseline', 'save'], { code: 3, says });
    expect(repository.git('for-each-ref', 'refs/fj-perf/')).toBe('');
    expect(existsSync(join(repository.path, '.fj-perf'))).toBe(false);
  });
});

const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path));
const bundle = resolve(import.meta.dirname, '../../dist/cli/index.js');

describe.skipIf(oldNode === undefined || !isOld(oldNode))('an old Node', () => {
  it('on PATH cannot measure', async () => {
    using repository = new TemporaryRepository(oneSuite);
    leavePassingReport(repository.path);
    const env = { PATH: '/usr/local/bin:/usr/bin:/bin' };
    const ended = await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD'], { env });
    expect(ended.code).toBe(3);
    expect(ended.stdout).toMatch(/The Node on PATH is \d+\.\d+\.\d+, and fj-perf-gate needs/);
    expect(reportLeft(repository.path)).toBe('error');
  });

  it.skipIf(!existsSync(bundle))('cannot run the command line, which says so', async () => {
    using repository = new TemporaryRepository(oneSuite);
    const program = [oldNode as string, bundle];
    const ended = await runCommand(repository.path, ['check'], { program });
    expect(ended).toMatchObject({ code: 3, stdout: '' });
    expect(ended.stderr).toMatch(/^fj-perf-gate needs Node 22\.15 or newer, and this is .*\n$/);
  });
});

function isOld(node: string): boolean {
  const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return Number(stdout.split('.')[0]) < 22;
}
