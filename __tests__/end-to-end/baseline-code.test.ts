import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport, runCommand, statuses } from '../support/command-line.ts';
import { type Files, TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

/** What a suite loaded shows in its benchmark's name: the two sides then have different ones. */
const naming = (load: string) => `import { bench, run } from 'mitata';
${load}
bench(\`loaded \${value}\`, () => {});
bench('on both sides', () => {});
await run();
`;
const ignoring = 'node_modules/\nlib/\nartifacts/ci/\n';
const budgets = (perf: object) => ({
  'reliability_budgets.v1.json': JSON.stringify({
    schema_version: 'fj.reliability-budgets.v1',
    perf_regression: { time_budget_seconds: 5, ...perf },
  }),
});

function link(repository: TemporaryRepository, from: string, target: string): void {
  const path = join(repository.path, from);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

async function checkAgainstFirst(repository: TemporaryRepository) {
  const root = repository.git('rev-list', '--max-parents=0', 'HEAD');
  return await runCommand(repository.path, ['check', '--baseline-ref', root]);
}

/** The baseline's suite loaded "old", the candidate's "new". */
async function expectOwnCode(repository: TemporaryRepository): Promise<void> {
  const checked = await checkAgainstFirst(repository);
  expect(checked.stdout + checked.stderr).not.toContain('could not');
  expect(statuses(readReport(repository.path))).toEqual({
    'a/loaded new': 'new',
    'a/loaded old': 'removed',
    'a/on both sides': expect.stringMatching(/^(pass|improved|inconclusive)$/),
  });
  expect(checked.code).toBe(0);
}

describe("the baseline side runs the baseline's code", () => {
  it('of a workspace package that is found through node_modules, and of what that reads', async () => {
    const workspace = {
      'package.json': '{ "name": "root", "private": true, "workspaces": ["packages/*"] }',
      'packages/inner/package.json':
        '{ "name": "inner", "type": "module", "exports": "./index.js" }',
      'packages/inner/index.js': "export { value } from 'deeper';",
      'packages/deeper/package.json': '{ "name": "deeper", "main": "index.cjs" }',
      'packages/deeper/index.cjs': "exports.value = require('./data.json').value;",
    };
    using repository = new TemporaryRepository({
      '.gitignore': ignoring,
      ...workspace,
      'packages/deeper/data.json': '{ "value": "old" }',
      'bench/a.bench.mjs': naming("import { value } from 'inner';"),
    });
    link(repository, 'node_modules/inner', '../packages/inner');
    // Some tools write absolute links.
    link(repository, 'node_modules/deeper', join(repository.path, 'packages/deeper'));
    repository.commit('new', { 'packages/deeper/data.json': '{ "value": "new" }' });
    await expectOwnCode(repository);
  });

  it.each([
    ['beside the suite', "readFileSync(new URL('./value.txt', import.meta.url), 'utf8')"],
    ['from the working folder', "readFileSync('bench/value.txt', 'utf8')"],
  ])('with a fixture that is read from disk: %s', async (_, read) => {
    using repository = new TemporaryRepository({
      'bench/value.txt': 'old',
      'bench/a.bench.mjs': naming(
        `import { readFileSync } from 'node:fs';\nconst value = ${read};`,
      ),
    });
    repository.commit('new', { 'bench/value.txt': 'new' });
    await expectOwnCode(repository);
  });

  it('also when the candidate has changed nothing but what is not committed', async () => {
    using repository = new TemporaryRepository({
      'bench/a.bench.mjs': naming("import { value } from '../value.mjs';"),
      'value.mjs': "export const value = 'old';",
    });
    repository.write({ 'value.mjs': "export const value = 'new';" });
    await expectOwnCode(repository);
  });

  it('and refuses a suite that loads a file of the other tree', async () => {
    using repository = new TemporaryRepository({ 'value.mjs': "export const value = 'old';" });
    const absolute = JSON.stringify(join(repository.path, 'value.mjs'));
    repository.commit('a suite', { 'a.bench.mjs': naming(`import { value } from ${absolute};`) });
    const checked = await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD']);
    expect(checked.code).toBe(3);
    expect(checked.stdout).toContain('value.mjs, a file of another tree');
  });
});

describe('a build output that git ignores', () => {
  const built = (value: string): Files => ({
    '.gitignore': ignoring,
    'value.txt': value,
    'build.mjs': `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
      mkdirSync('lib', { recursive: true });
      writeFileSync('lib/value.mjs', \`export const value = '\${readFileSync('value.txt')}';\`);
      writeFileSync('lib/value.cjs', \`exports.value = '\${readFileSync('value.txt')}';\`);`,
  });
  const loads: [string, string][] = [
    ['import', "import { value } from '../lib/value.mjs';"],
    [
      'require',
      "import { createRequire } from 'node:module'; const { value } = createRequire(import.meta.url)('../lib/value');",
    ],
    [
      'a file read',
      "import { readFileSync } from 'node:fs'; const value = readFileSync(new URL('../lib/value.cjs', import.meta.url)).length;",
    ],
  ];

  it.each(loads)('is missed with a sentence that says what to set: %s', async (_, load) => {
    using repository = new TemporaryRepository({
      ...built('old'),
      'bench/a.bench.mjs': naming(load),
    });
    repository.write({ 'lib/value.mjs': "export const value = 'new';", 'lib/value.cjs': '' });
    const checked = await checkAgainstFirst(repository);
    expect(checked.code).toBe(3);
    expect(checked.stdout.replace(/\s+/g, ' ')).toMatch(
      /bench\/a\.bench\.mjs could not be loaded on the candidate side: .*lib\/value\S* is ignored by git, so a clean checkout lacks it: set build_command in the budgets file/,
    );
  });

  it('is built on both sides by build_command', async () => {
    const [, load] = loads[0] as [string, string];
    using repository = new TemporaryRepository({
      ...built('old'),
      ...budgets({ build_command: 'node build.mjs' }),
      'bench/a.bench.mjs': naming(load),
    });
    repository.commit('new', { 'value.txt': 'new' });
    await expectOwnCode(repository);
  });

  it('that cannot be built stops the run with the end of what the command said', async () => {
    using repository = new TemporaryRepository({
      ...budgets({ build_command: 'echo no compiler >&2; exit 4' }),
      'a.bench.mjs': naming("const value = 'x';"),
    });
    const checked = await checkAgainstFirst(repository);
    expect(checked.code).toBe(3);
    expect(checked.stdout.replace(/\s+/g, ' ')).toMatch(
      /The build command failed on the candidate side: .* exited with code 4 and said: no compiler/,
    );
  });
});

describe('dependencies', () => {
  const installing = (version: string): Files => ({
    '.gitignore': ignoring,
    'package.json': '{ "name": "x", "private": true }',
    'package-lock.json': `{ "version": "${version}" }`,
    'install.mjs': `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
      const { version } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
      mkdirSync('node_modules/dep', { recursive: true });
      writeFileSync('node_modules/dep/package.json', '{ "name": "dep" }');
      writeFileSync('node_modules/dep/index.js', \`exports.value = '\${version}';\`);
      appendFileSync(process.env.INSTALL_LOG, process.cwd() + '\\n');`,
    'bench/a.bench.mjs': naming("import { value } from 'dep';"),
  });
  const settings = budgets({ install_command: 'node install.mjs', pass_env: ['INSTALL_LOG'] });
  const candidateDependency = {
    'node_modules/dep/package.json': '{ "name": "dep" }',
    'node_modules/dep/index.js': "exports.value = 'new';",
  };

  it('are installed for the baseline when its lockfile is another', async () => {
    using log = new TemporaryFolder({ log: '' });
    using repository = new TemporaryRepository({ ...installing('old'), ...settings });
    repository.commit('new', { ...installing('new'), ...candidateDependency });
    const env = { INSTALL_LOG: join(log.path, 'log') };
    const checked = await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD~1'], {
      env,
    });
    expect(checked.code).toBe(0);
    expect(statuses(readReport(repository.path))).toMatchObject({
      'a/loaded new': 'new',
      'a/loaded old': 'removed',
    });
    expect(log.read('log')).toMatch(/^\S+\/base\/tree\n$/);
  });

  it('are shared when the lockfiles are equal: nothing is installed', async () => {
    using log = new TemporaryFolder({ log: '' });
    using repository = new TemporaryRepository({ ...installing('new'), ...settings });
    repository.commit('another change', { ...candidateDependency, 'README.md': 'x' });
    const env = { INSTALL_LOG: join(log.path, 'log') };
    const checked = await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD~1'], {
      env,
    });
    expect(checked.code).toBe(0);
    expect(Object.keys(statuses(readReport(repository.path))).sort()).toEqual([
      'a/loaded new',
      'a/on both sides',
    ]);
    expect(log.read('log')).toBe('');
  });
});

describe('a baseline that cannot be prepared', () => {
  const unprepared = (onMissing: 'fail' | 'warn') => {
    const repository = new TemporaryRepository({
      ...budgets({ install_command: 'exit 7', on_missing_baseline: onMissing }),
      'package-lock.json': '{ "lockfileVersion": 3 }',
      'bench/a.bench.mjs': naming("const value = 'old';"),
    });
    repository.commit('new', {
      'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
      'bench/a.bench.mjs': naming("const value = 'new';"),
    });
    return repository;
  };

  it('stops the run', async () => {
    using repository = unprepared('fail');
    const checked = await checkAgainstFirst(repository);
    expect(checked.code).toBe(3);
    expect(checked.stdout).toContain('"exit 7" exited with code 7');
    expect(readReport(repository.path)).toMatchObject({ overall_status: 'fail', benchmarks: [] });
  });

  it('makes every benchmark new, with a warning, where the budgets say so', async () => {
    using repository = unprepared('warn');
    const checked = await checkAgainstFirst(repository);
    expect(checked.stdout).toContain('"exit 7" exited with code 7');
    const report = readReport(repository.path);
    expect(report.warnings).toEqual(
      expect.arrayContaining([expect.stringContaining('"exit 7" exited with code 7')]),
    );
    expect(statuses(report)).toEqual({ 'a/loaded new': 'new', 'a/on both sides': 'new' });
    expect(checked.code).toBe(0);
  });
});
