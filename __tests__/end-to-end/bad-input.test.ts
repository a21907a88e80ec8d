import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leavePassingReport, reportLeft, runCommand } from '../support/command-line.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { suiteOf } from '../support/small-project.ts';
import { type Files, TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const oneSuite: Files = { 'a.bench.mjs': suiteOf(['one', '() => {}'], ['two', '() => {}']) };
const budgets = (perf: unknown) =>
  JSON.stringify({ schema_version: 'fj.reliability-budgets.v1', perf_regression: perf });

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
      'There is no baseline named "yesterday": compare with what is committed by "npx fj-perf-gate check --baseline-ref HEAD", or save the tree as it is, with all that you changed, by "npx fj-perf-gate baseline save --name yesterday"',
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
      'The suites define no benchmark \\("a.bench.mjs"\\): register one',
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

    repository.git('update-ref', 'refs/fj-perf/baselines/other', 'HEAD');
    const listed = await runCommand(repository.path, ['baseline', 'list']);
    expect(listed).toMatchObject({ code: 3, stderr: '' });
    const [main, other, ...more] = listed.stdout.trimEnd().split('\n');
    expect(main).toMatch(/^main: The baseline record .* is damaged .*, or delete that file\.$/);
    expect(other).toBe('other: its commit is here, its record is not');
    expect(more).toEqual([]);
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

  it('a commit that a shallow clone lacks, and says how to fetch it', async () => {
    using repository = new TemporaryRepository(oneSuite);
    repository.commit('second');
    using folder = new TemporaryFolder();
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.path}`, folder.path);
    const says = /"HEAD~1" names no commit here: .* "git fetch --unshallow" fetches/;
    await expectRefusal(folder.path, ['check', '--baseline-ref', 'HEAD~1'], { code: 2, says });
  });

  it('a branch that a clone of one branch lacks, until what it names was run', async () => {
    using repository = new TemporaryRepository(oneSuite);
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit('of the topic');
    using folder = new TemporaryFolder();
    const from = ['--depth=1', '--branch=topic', `file://${repository.path}`];
    repository.git('clone', '--quiet', ...from, folder.path);
    const args = ['check', '--baseline-ref', 'main'];
    const { stdout } = await runCommand(folder.path, args);
    const text = stdout.replaceAll(/\s+/g, ' ');
    const [, command = ''] = /which "(git fetch [^"]*)" fetches/.exec(text) ?? [];
    execFileSync('sh', ['-c', command], { cwd: folder.path, stdio: 'pipe' });
    const { code } = await runCommand(folder.path, [
      ...args,
      '--filter',
      'a/two',
      '--time-budget',
      '1',
    ]);
    expect(code).toBe(0);
  });

  it('a system without a place for temporary files', async () => {
    using repository = new TemporaryRepository(oneSuite);
    leavePassingReport(repository.path);
    const env = { TMPDIR: join(repository.path, 'absent') };
    for (const command of ['check', 'doctor']) {
      const { code, stdout, stderr } = await runCommand(repository.path, [command], { env });
      expect({ command, code, stdout }).toEqual({ command, code: 2, stdout: '' });
      expect(stderr).toContain('/absent cannot be used: temporary files');
      expect(stderr).toContain('set TMPDIR to a folder');
    }
    expect(reportLeft(repository.path)).toBe('none');
  });

  it('a folder that is no repository', async () => {
    using folder = new TemporaryFolder(oneSuite);
    const says = /is not inside a git repository: run fj-perf-gate in a clone/;
    for (const args of [['check'], ['baseline', 'save'], ['gates']]) {
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

describe('check', () => {
  it('names the baseline as it was asked for, also where it stopped before measuring', async () => {
    using repository = new TemporaryRepository(oneSuite);
    const args = ['check', '--baseline-ref', 'main', '--filter', 'a/tow'];
    const { code, stdout } = await runCommand(repository.path, args);
    expect(code).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain('there are for example "a/two", "a/one"');
    expect(stdout).toMatch(/^against main \([0-9a-f]{10}\); limit 5%/m);
  });
});
