import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { budgetsDocument, parseDocument } from '../../../src/gate/contracts/documents.ts';
import { setUpProject } from '../../../src/gate/init/set-up-project.ts';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import { renderSetUp } from '../../../src/gate/report/screens/set-up.ts';
import { suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { type Files, TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const budgetsPath = 'reliability_budgets.v1.json';
const workflowPath = '.github/workflows/performance.yml';
const library: Files = {
  'package.json': '{ "name": "@sample/tiny-words", "type": "module", "exports": "./src/words.js" }',
  'src/words.js': 'export function countWords(text) {\n  return text.length;\n}\n',
};
const suite = "import { bench, run } from 'mitata';\nbench('a', () => {});\nawait run();\n";

/** Status of the tree and content of all files, so that a change would show. */
function stateOf(repository: TemporaryRepository): string {
  return repository.git('status', '--porcelain', '--untracked-files=all') + repository.git('diff');
}

function readBudgets(repository: TemporaryRepository) {
  const text = repository.git('show', `:${budgetsPath}`);
  return parseDocument(budgetsDocument, text, budgetsPath).perf_regression;
}

async function setUp(files: Files) {
  const repository = new TemporaryRepository(files);
  const done = await setUpProject(repository.root, false);
  repository.git('add', '--all');
  return { repository, ...done };
}

describe('setUpProject', () => {
  it('writes what is missing, and says so', async () => {
    using repository = new TemporaryRepository(library);
    const shown = await setUpProject(repository.root, true);
    expect(stateOf(repository)).toBe('');
    const text = renderSetUp(shown, { columns: 80, dryRun: true });
    await expect(`${text}\n`).toMatchFileSnapshot('golden/dry-run.golden.txt');

    const done = await setUpProject(repository.root, false);
    await expect(`${renderSetUp(done, { columns: 80, dryRun: false })}\n`).toMatchFileSnapshot(
      'golden/set-up.golden.txt',
    );
    expect(repository.git('status', '--porcelain', '--untracked-files=all').split('\n')).toEqual([
      '?? .github/workflows/performance.yml',
      '?? .gitignore',
      '?? bench/tiny-words.bench.js',
      `?? ${budgetsPath}`,
    ]);
  });

  it('changes nothing the second time', async () => {
    const { repository } = await setUp(library);
    using _ = repository;
    repository.commit();
    const again = await setUpProject(repository.root, false);
    expect(again.proposals.map(({ kind }) => kind)).toEqual(['leave', 'leave', 'leave', 'leave']);
    expect(stateOf(repository)).toBe('');
  });

  it('leaves alone what is there', async () => {
    const files = {
      ...library,
      [budgetsPath]: '{ "mine": true }\n',
      [workflowPath]: 'name: Lighthouse\n',
      '.gitignore': 'node_modules',
      'bench/mine.js': suite,
    };
    const { repository, proposals } = await setUp(files);
    using _ = repository;
    for (const [path, text] of Object.entries(files)) {
      const now = repository.git('show', `:${path}`);
      expect(path === '.gitignore' ? now : `${now}\n`).toContain(text.trimEnd());
    }
    expect(repository.git('show', ':.gitignore').split('\n')).toEqual([
      'node_modules',
      'artifacts/ci/',
      '.fj-perf/',
    ]);
    expect(proposals.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      `leave ${budgetsPath}`,
      'leave bench/mine.js',
      'create .github/workflows/fj-perf-gate.yml',
      'append .gitignore',
    ]);
  });

  it('does not gate twice', async () => {
    const own = '.github/workflows/ci.yaml';
    const { repository, proposals } = await setUp({
      ...library,
      [own]: 'jobs: { a: { steps: [{ uses: org/fj-perf-gate@v1 }] } }\n',
    });
    using _ = repository;
    expect(proposals.find(({ path }) => path === own)?.kind).toBe('leave');
    expect(existsSync(join(repository.root, workflowPath))).toBe(false);
  });

  it.each([
    ['an ES module', library, 'bench/tiny-words.bench.js'],
    [
      'CommonJS',
      { 'package.json': '{ "name": "a" }', 'index.js': 'exports.f = () => 1;\n' },
      'bench/a.bench.mjs',
    ],
    ['no package', { 'lib.js': 'export const f = () => 1;\n' }, undefined],
    [
      'TypeScript',
      {
        'package.json': '{ "name": "a", "type": "module" }',
        'tsconfig.json': '{}',
        'src/index.ts': 'export function f(a: number) {}\n',
      },
      'bench/a.bench.ts',
    ],
    [
      'TypeScript in CommonJS',
      { 'package.json': '{ "name": "a", "devDependencies": { "typescript": "5" } }' },
      'bench/a.bench.mts',
    ],
    [
      'a folder for benchmarks',
      { 'package.json': '{ "name": "a" }', 'benchmarks/run.sh': '' },
      'benchmarks/a.bench.mjs',
    ],
  ] as [string, Files, string | undefined][])(
    'writes a suite that loads and finds it by itself, in a repository with %s',
    async (_kind, files, expected) => {
      const { repository, proposals } = await setUp(files);
      using _ = repository;
      const path = proposals.find((one) => one.path.includes('.bench.'))?.path ?? '';
      if (expected !== undefined) expect(path).toBe(expected);
      const [listing] = await listSuites(await testSettings(), [suiteIn(repository.root, path)]);
      expect(listing).toMatchObject({ kind: 'listed', cases: [{ name: 'sample' }] });
      const calls = repository
        .git('show', `:${path}`)
        .replace(/^( *)\/\/ (import|bench)/gm, '$1$2')
        .replace('…', './own.mjs');
      repository.write({
        [path]: calls,
        [posix.join(posix.dirname(path), 'own.mjs')]: 'export const work = () => 1;\n',
      });
      const [own] = await listSuites(await testSettings(), [suiteIn(repository.root, path)]);
      expect(own?.kind).toBe('listed');
    },
  );

  it('finds suites by their imports, and leaves other files out', async () => {
    const { repository } = await setUp({
      ...library,
      'benches/parse.bench.js': suite,
      'benches/inputs.js': 'export const inputs = [];\n',
    });
    using _ = repository;
    expect(readBudgets(repository)?.bench_files).toEqual(['**/*.bench.{js,mjs,cjs,ts,mts,cts}']);
  });

  it('does not take the benchmarks of another tool for suites', async () => {
    const { repository } = await setUp({
      ...library,
      'bench/old.js': "import b from 'benny';\n",
    });
    using _ = repository;
    expect(readBudgets(repository)?.bench_files).toEqual(['**/*.bench.{js,mjs,cjs,ts,mts,cts}']);
  });

  it('builds on both sides what suites import and git ignores', async () => {
    const { repository } = await setUp({
      'package.json': '{ "type": "module", "scripts": { "build": "tsc" } }',
      'pnpm-lock.yaml': 'lockfileVersion: 9\n',
      '.gitignore': 'dist\n',
      'bench/a.js': `import { f } from '../dist/index.js';\n${suite}`,
    });
    using _ = repository;
    expect(readBudgets(repository)?.build_command).toBe('pnpm run build');
  });

  it('works on the package that it is run in', async () => {
    using repository = new TemporaryRepository({
      'packages/words/package.json': '{ "name": "words", "type": "module" }',
      'packages/words/src/index.js': 'export function f() {}\n',
    });
    const { proposals } = await setUpProject(join(repository.root, 'packages/words/src'), false);
    expect(proposals.map(({ path }) => path)).toEqual([
      budgetsPath,
      'packages/words/bench/words.bench.js',
      workflowPath,
      '.gitignore',
    ]);
  });

  it("installs at a workspace's root, where the lockfile is", async () => {
    using repository = new TemporaryRepository({
      'package.json': '{ "workspaces": ["packages/*"] }',
      'package-lock.json': '{}',
      'packages/words/package.json': '{ "name": "words" }',
    });
    mkdirSync(join(repository.root, 'node_modules/mitata'), { recursive: true });
    const { project } = await setUpProject(join(repository.root, 'packages/words'), true);
    expect(project).toMatchObject({
      folder: 'packages/words',
      installFolder: '',
      isLocked: true,
      missingHarnesses: [],
    });
  });

  it.each([
    ['package-lock.json', false, 'npm i -D mitata'],
    ['yarn.lock', false, 'yarn add -D mitata'],
    ['pnpm-lock.yaml', true, 'pnpm add -D -w mitata'],
    ['bun.lock', false, 'bun add -D mitata'],
  ])('says how to add mitata where there is a %s', async (lockfile, isWorkspace, command) => {
    using repository = new TemporaryRepository({
      ...library,
      [lockfile]: '',
      ...(isWorkspace ? { 'pnpm-workspace.yaml': 'packages: [a]\n' } : {}),
    });
    const before = await setUpProject(repository.root, true);
    expect(before.steps.map((step) => step.command)).toContain(command);
    mkdirSync(join(repository.root, 'node_modules/mitata'), { recursive: true });
    const after = await setUpProject(repository.root, true);
    expect(after.steps.map((step) => step.command)).not.toContain(command);
  });

  it('says how to install mitata where the package names it already', async () => {
    using repository = new TemporaryRepository({
      'package.json': '{ "devDependencies": { "mitata": "1.0.34" } }',
      'pnpm-lock.yaml': '',
    });
    const { steps } = await setUpProject(repository.root, true);
    expect(steps.map((step) => step.command)).toContain('pnpm i --frozen-lockfile');
  });

  it('keeps packages out of git also where the first is still to be installed', async () => {
    const { repository, steps } = await setUp({ 'words.mjs': 'export const words = [];\n' });
    using _ = repository;
    expect(steps.map(({ command }) => command)).toContain('npm i -D mitata');
    repository.write({ 'node_modules/mitata/package.json': '{}' });
    expect(repository.git('status', '--porcelain', '--untracked-files=all')).not.toContain(
      'node_modules',
    );
  });

  it('says when git would ignore risk notes', async () => {
    using repository = new TemporaryRepository({ ...library, '.gitignore': 'artifacts\n' });
    const { steps } = await setUpProject(repository.root, true);
    expect(steps[0]?.text).toContain('ignores risk notes (.gitignore:1: artifacts)');
  });

  it('works in a repository without a commit, and asks for one', async () => {
    using folder = new TemporaryFolder(library);
    execFileSync('git', ['init', '--quiet', '--initial-branch=trunk'], { cwd: folder.path });
    const { project, steps } = await setUpProject(folder.path, false);
    expect(project).toMatchObject({ hasCommit: false, defaultBranch: 'trunk' });
    expect(steps.some(({ command }) => command?.startsWith('git add --all'))).toBe(true);
  });

  it('finds the default branch from another one', async () => {
    using repository = new TemporaryRepository(library);
    repository.git('branch', '--move', 'master');
    repository.git('switch', '--quiet', '--create', 'feature');
    expect((await setUpProject(repository.root, true)).project.defaultBranch).toBe('master');
    repository.git('update-ref', 'refs/remotes/origin/develop', 'HEAD');
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
    expect((await setUpProject(repository.root, true)).project.defaultBranch).toBe('develop');
  });

  it.each(['.github', '.gitignore'])('writes nothing at all where %s is a link', async (path) => {
    using outside = new TemporaryFolder();
    using repository = new TemporaryRepository(library);
    symlinkSync(outside.path, join(repository.root, path));
    const before = stateOf(repository);
    await expect(setUpProject(repository.root, false)).rejects.toMatchObject({
      problem: { code: 'unsafe-path', path },
    });
    expect(stateOf(repository)).toBe(before);
    expect(readdirSync(outside.path)).toEqual([]);
  });

  it('writes again what was deleted and not committed', async () => {
    const { repository } = await setUp(library);
    using _ = repository;
    repository.commit();
    rmSync(join(repository.root, budgetsPath));
    const { proposals } = await setUpProject(repository.root, false);
    expect(proposals[0]).toMatchObject({ kind: 'create', path: budgetsPath });
    expect(stateOf(repository)).toBe('');
  });

  it('leaves the benchmarks of vitest out, which are named alike', async () => {
    const vitest = "import { bench } from 'vitest';\n";
    const { repository } = await setUp({ ...library, 'bench/a.bench.js': vitest });
    using _ = repository;
    expect(readBudgets(repository)?.bench_files).toEqual(['bench/tiny-words.bench.js']);
  });

  it('says when git would ignore what it writes', async () => {
    using repository = new TemporaryRepository({ ...library, '.gitignore': 'bench\n' });
    const { steps } = await setUpProject(repository.root, true);
    expect(steps[0]).toMatchObject({
      text: expect.stringContaining('(.gitignore:1: bench)'),
      command: 'git add --force bench/tiny-words.bench.js',
    });
  });

  it('finds another folder where "bench" is a file', async () => {
    const { repository, proposals } = await setUp({ ...library, bench: '#!/bin/sh\n' });
    using _ = repository;
    expect(proposals.map(({ path }) => path)).toContain('benches/tiny-words.bench.js');
  });

  it('lets no name of the repository become code', async () => {
    const { repository, proposals } = await setUp({
      'package.json': JSON.stringify({ name: "@a/x'); process.exit();", workspaces: 1 }),
      "it's\nprocess.exit(9); \u2028.mjs": 'export function f(a) {}\n',
    });
    using _ = repository;
    const path = proposals.find((one) => one.path.includes('.bench.'))?.path ?? '';
    const text = repository.git('show', `:${path}`);
    expect(path).toBe('bench/x-process-exit.bench.mjs');
    expect(text).not.toContain('process.exit(');
  });

  it('refuses to work outside a repository', async () => {
    await expect(setUpProject('/', false)).rejects.toMatchObject({
      problem: { code: 'not-a-repository' },
    });
  });
});
