import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport, runCommand } from '../support/command-line.ts';
import { suiteOf } from '../support/small-project.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ');
const check = ['check', '--baseline-ref', 'HEAD', '--time-budget', '3'];

/** What doctor says, by the name of the check. */
async function diagnose(repository: TemporaryRepository) {
  const { code, stdout } = await runCommand(repository.root, ['doctor', '--json']);
  const { findings } = JSON.parse(stdout) as {
    findings: { check: string; outcome: string; message: string }[];
  };
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  return { code, found: Object.fromEntries(findings.map((one) => [one.check, one])) };
}

const importing = (module: string) =>
  `import { value } from '${module}';\n${suiteOf(['one', '() => value'])}`;

describe('a package of the workspace whose build git ignores', () => {
  it('is told of by doctor, as by a check', async () => {
    using repository = new TemporaryRepository({
      '.gitignore': 'node_modules/\ndist/\nartifacts/ci/\n',
      'packages/core/package.json':
        '{ "name": "@x/core", "type": "module", "exports": "./dist/index.js" }',
      'bench/a.bench.mjs': importing('@x/core'),
    });
    repository.write({ 'packages/core/dist/index.js': 'export const value = 1;\n' });
    mkdirSync(join(repository.root, 'node_modules/@x'), { recursive: true });
    symlinkSync('../../packages/core', join(repository.root, 'node_modules/@x/core'));
    const { code, found } = await diagnose(repository);
    expect(code).toBe(3);
    expect(found.suites).toMatchObject({ outcome: 'problem', exit_code: 3 });
    const sentence =
      /packages\/core\/dist\/index\.js is ignored by git, so a clean checkout lacks it: set build_command/;
    expect(found.suites?.message).toMatch(sentence);
    const checked = await runCommand(repository.root, check);
    expect(checked.code).toBe(3);
    expect(plain(checked.stdout)).toMatch(sentence);
  });
});

describe('an addon that git ignores, and that the code can do without', () => {
  const addon = 'build/Release/addon.cjs';
  const files = {
    '.gitignore': 'build/\nartifacts/ci/\n',
    'addon.c': 'exports.work = () => 1;\n',
    'src/fallback.cjs': 'exports.work = () => [...Array(2000).keys()].map(String).length;\n',
    'src/index.cjs': `const { existsSync } = require('node:fs');
let own;
try { own = require('../${addon}'); } catch { own = require('./fallback.cjs'); }
exports.work = own.work;
exports.hasData = existsSync(__dirname + '/../build/data.json');
`,
    'bench/a.bench.mjs': `import { work } from '../src/index.cjs';\n${suiteOf(['work', '() => work()'])}`,
  };

  it('is missing on both sides, which a check and doctor say', async () => {
    using repository = new TemporaryRepository(files);
    repository.write({ [addon]: 'exports.work = () => 1;\n', 'build/data.json': '{}' });
    const checked = await runCommand(repository.root, check);
    expect(checked.code).toBe(0);
    const { warnings = [], benchmarks } = readReport(repository.root);
    for (const path of [addon, 'build/data.json']) {
      const entry = new RegExp(`${path} is ignored by git, [^;]*: set build_command`);
      expect(warnings.join('\n')).toMatch(entry);
    }
    // The fallback, on both sides.
    expect(benchmarks[0]?.baseline_p95_ns).toBeGreaterThan(1_000);
    expect(Math.abs(benchmarks[0]?.delta_percent ?? Number.NaN)).toBeLessThan(50);
    const { code, found } = await diagnose(repository);
    expect(code).toBe(0);
    expect(found.checkout?.message).toContain(`${addon} is ignored by git`);
  });

  it('is measured on both sides where build_command makes it', async () => {
    using repository = new TemporaryRepository({
      ...files,
      'reliability_budgets.v1.json': JSON.stringify({
        schema_version: 'fj.reliability-budgets.v1',
        perf_regression: {
          build_command: `mkdir -p build/Release && cp addon.c ${addon} && echo "{}" > build/data.json`,
        },
      }),
    });
    const checked = await runCommand(repository.root, check);
    expect(checked.code).toBe(0);
    const { warnings = [], benchmarks } = readReport(repository.root);
    expect(warnings.join()).not.toContain('ignored by git');
    expect(benchmarks[0]?.baseline_p95_ns).toBeLessThan(100);
    expect(repository.git('status', '--porcelain', '--ignored')).toBe('!! artifacts/');
  });
});

describe('a submodule', () => {
  it('is missing on both sides, until build_command fetches it', async () => {
    using library = new TemporaryRepository({ 'index.js': 'export const value = 1;\n' });
    using repository = new TemporaryRepository({
      '.gitignore': 'artifacts/ci/\n',
      'bench/a.bench.mjs': importing('../vendor/lib/index.js'),
    });
    const allowing = ['-c', 'protocol.file.allow=always', 'submodule'];
    repository.git(...allowing, 'add', '--quiet', library.root, 'vendor/lib');
    repository.commit('add the submodule');
    const { code, found } = await diagnose(repository);
    expect(code).toBe(3);
    const sentence =
      'vendor/lib is a submodule, which a clean checkout leaves empty: set "build_command": "git submodule update --init --recursive" in the budgets file';
    expect(found.suites?.message).toContain(sentence);
    expect(plain((await runCommand(repository.root, check)).stdout)).toContain(sentence);

    const build_command = `git ${allowing.join(' ')} update --init --recursive`;
    repository.commit('fetch it', {
      'reliability_budgets.v1.json': JSON.stringify({
        schema_version: 'fj.reliability-budgets.v1',
        perf_regression: { build_command },
      }),
    });
    expect((await diagnose(repository)).found.suites?.outcome).toBe('good');
    const checked = await runCommand(repository.root, check);
    expect(checked.code, checked.stderr).toBe(0);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });
});

describe('a file that a filter of git expands', () => {
  const warning = /data\/big\.txt passes through a filter of git/;

  function filteringRepository(attributes: string) {
    const repository = new TemporaryRepository({ '.gitignore': 'artifacts/ci/\n' });
    repository.git('config', 'filter.sample.clean', 'git hash-object --stdin');
    repository.git('config', 'filter.sample.smudge', 'seq 1 50');
    repository.commit('data', {
      '.gitattributes': attributes,
      'data/big.txt': Array.from({ length: 50 }, (_, i) => `${i + 1}\n`).join(''),
      'data/plain.md': '# plain\n',
      'a.bench.mjs': suiteOf(['one', '() => {}']),
    });
    return repository;
  }

  it('is warned of, in a check and by doctor', async () => {
    using repository = filteringRepository('data/*.txt filter=sample\n*.md -filter\n');
    const checked = await runCommand(repository.root, check);
    expect(checked.code).toBe(0);
    expect(readReport(repository.root).warnings?.join()).toMatch(warning);
    const { code, found } = await diagnose(repository);
    expect(code).toBe(0);
    expect(found.filters).toMatchObject({ outcome: 'advice' });
    expect(found.filters?.message).toMatch(warning);
  });

  it('is no matter where both sides have the same', async () => {
    using repository = filteringRepository('*.md filter=unknown\n');
    await runCommand(repository.root, check);
    expect(readReport(repository.root).warnings?.join() ?? '').not.toContain('filter');
  });
});
