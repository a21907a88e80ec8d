import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Ending,
  readReport,
  runCommand,
  statuses,
  userEnvironment,
} from '../support/command-line.ts';
import { LocalRegistry } from '../support/local-registry.ts';
import { repositoryRoot } from '../support/scan-sources.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const library = {
  'package.json':
    '{ "name": "tiny-words", "version": "1.0.0", "type": "module", "exports": "./src/words.js" }\n',
  'src/words.js': `/** How often each word occurs. */
export function countWords(text) {
  const counts = new Map();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
`,
};
const benchPath = 'bench/tiny-words.bench.js';
const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8');

/**
 * What a person does who has nothing but a small library: two commands of the README, and from there on
 * only what the commands print, as it is printed, in a shell. The package is installed as published.
 */
describe('the first five minutes', () => {
  let folder: TemporaryFolder;
  let registry: LocalRegistry;
  /** What is still to be done, as the last commands said. */
  let todo: string[] = [];

  /** Runs one line in a shell. */
  async function run(line: string): Promise<Ending> {
    return await new Promise((done) => {
      const env = userEnvironment(registry.environment);
      execFile('sh', ['-c', line], { cwd: folder.path, env }, (error, stdout, stderr) => {
        done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      });
    });
  }

  /** Runs the next printed command; `expected` says which one a person would think comes now. */
  async function follow(expected: RegExp, ...answers: string[]): Promise<Ending> {
    const command = todo.shift() ?? 'nothing was printed';
    expect(command).toMatch(expected);
    return await run([command, ...answers].join(' '));
  }

  beforeAll(async () => {
    folder = new TemporaryFolder(library);
    registry = await LocalRegistry.start(
      repositoryRoot,
      join(repositoryRoot, 'node_modules/mitata'),
    );
    await run('git init --quiet --initial-branch=main');
    await run('git config user.name sample && git config user.email sample@localhost');
  });
  afterAll(async () => {
    await registry[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  });

  it('begin with two commands of the README; the second says what it wrote and what comes next', async () => {
    const install = 'npm install --save-dev fj-perf-gate';
    expect(readme).toContain(install);
    expect(await run(install)).toMatchObject({ code: 0 });
    const init = 'npx fj-perf-gate init';
    expect(readme).toContain(init);
    const { code, stdout } = await run(init);
    expect(code).toBe(0);
    for (const path of ['reliability_budgets.v1.json', benchPath, '.github/workflows/']) {
      expect(stdout).toContain(`written     ${path}`);
    }
    // What has no number comes after all that has.
    todo = indentedCommands(stdout);
    expect(todo).toHaveLength(5);
    expect(stdout).toMatch(/does not work: npx fj-perf-gate doctor$/m);
  });

  it('add mitata and commit once', async () => {
    expect(await follow(/^npm .*mitata$/)).toMatchObject({ code: 0 });
    expect(await follow(/^git add .* && git commit /)).toMatchObject({ code: 0 });
  });

  it('ask the doctor, who has nothing but the baseline to ask for', async () => {
    const { code, stdout } = await run('npx fj-perf-gate doctor');
    expect(code).toBe(0);
    expect(stdout).toMatch(/! baseline [^→]*→ npx fj-perf-gate check --baseline-ref HEAD\n/);
    expect(stdout).not.toContain('✗');
  });

  it('put a call of their own into the bench file, where a line is ready for it', async () => {
    const ready = folder
      .read(benchPath)
      .replace(/^( *)\/\/ (?=import|bench)/gm, '$1')
      .replace('…', '../src/words.js')
      .replaceAll('work', 'countWords')
      .replace('(input)', "('to be or not to be '.repeat(20))");
    folder.write({ [benchPath]: ready });
    const { code, stdout } = await follow(/^npx fj-perf-gate bench$/);
    expect(code).toBe(0);
    expect(stdout).toContain('sample');
    expect(stdout).toContain('countWords');
  });

  it('save the tree as it is as the baseline', async () => {
    const { code, stdout } = await follow(/^npx fj-perf-gate baseline save$/);
    expect(code).toBe(0);
    expect(stdout).toContain('tiny-words/countWords');
  });

  it('pass as long as nothing has changed', async () => {
    const [check = ''] = todo;
    expect(await run(check)).toMatchObject({ code: 0 });
  });

  it('fail once the library is slower, and name what is, and what can be done', async () => {
    const slower = library['src/words.js'].replace(
      "text.split(' ')",
      'text.toLowerCase().split(/ /)',
    );
    folder.write({ 'src/words.js': slower });
    const { code, stdout, stderr } = await follow(/^npx fj-perf-gate check$/);
    expect(stdout).toContain('tiny-words/countWords');
    const found = statuses(readReport(folder.path));
    expect(found['tiny-words/countWords']).toBe('regressed');
    expect(found['tiny-words/sample']).not.toBe('regressed');
    expect(code).toBe(1);
    const page = /^HTML report: (.+)$/m.exec(stderr)?.[1] ?? '';
    expect(existsSync(join(folder.path, page))).toBe(true);
    todo = [...stderr.matchAll(/: (npx .+)$/gm)].map(([, command = '']) => command);
  });

  it('accept it with a note, as the next commands say', async () => {
    const words = ['--why', '"Case no longer counts."', '--summary', '"Folds case."', '--approved'];
    const noted = await follow(/ risk-note new tiny-words\/countWords$/, ...words);
    expect(noted.code).toBe(0);
    todo = indentedCommands(noted.stdout + noted.stderr);
    expect(await follow(/ risk-note check$/)).toMatchObject({ code: 0 });
    expect(await follow(/^git add /)).toMatchObject({ code: 0 });
    expect(await follow(/ judge --evidence /)).toMatchObject({ code: 0 });
    expect(todo).toEqual([]);
  });

  it('leave nothing of the gate in git but what was written for it', async () => {
    const { stdout } = await run('git ls-files --cached --others --exclude-standard');
    expect(stdout.trim().split('\n').sort()).toEqual([
      '.github/workflows/performance.yml',
      '.gitignore',
      'artifacts/performance/risk_notes/tiny-words_countWords.risk_note.json',
      benchPath,
      'package-lock.json',
      'package.json',
      'reliability_budgets.v1.json',
      'src/words.js',
    ]);
  });
});

/** Commands that stand alone on indented lines, in their order. */
function indentedCommands(output: string): string[] {
  return [...output.matchAll(/^ +((?:npm|npx|git) .+)$/gm)].map(([, command = '']) => command);
}

describe('bench', () => {
  it('says so where mitata is not installed', async () => {
    using repository = new TemporaryRepository(library);
    await runCommand(repository.root, ['init']);
    const { code, stderr } = await runCommand(repository.root, ['bench']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/mitata is not installed.*"npm i -D mitata"/);
  });
});
