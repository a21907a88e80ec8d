import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Ending,
  readReport,
  runCommand,
  statuses,
  userEnvironment,
} from '../support/command-line.ts';
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

/**
 * What a person does who has nothing but a small library: at every step the commands that the step
 * before has printed, and one line of the bench file that only a person can fill in.
 */
describe('the first five minutes', () => {
  let folder: TemporaryFolder;
  const said: string[] = [];

  /** Runs a command as it was printed; `npx fj-perf-gate` is this tree's. */
  async function follow(command: string, ...answers: string[]): Promise<Ending> {
    expect(said.join('\n'), 'the command was printed').toContain(command);
    const [first, tool, ...args] = command.split(' ');
    expect([first, tool]).toEqual(['npx', 'fj-perf-gate']);
    return await run(...args, ...answers);
  }

  async function run(...args: string[]): Promise<Ending> {
    const ending = await runCommand(folder.path, args);
    said.push(ending.stdout, ending.stderr);
    return ending;
  }

  function shell(command: string): void {
    execFileSync('sh', ['-c', command], {
      cwd: folder.path,
      env: userEnvironment(),
      stdio: 'pipe',
    });
  }

  beforeAll(() => {
    folder = new TemporaryFolder(library);
    shell('git init --quiet --initial-branch=main');
    shell('git config user.name sample && git config user.email sample@localhost');
  });
  afterAll(() => folder[Symbol.dispose]());

  it('begin with init, which says what it wrote and what comes next', async () => {
    const { code, stdout } = await run('init');
    expect(code).toBe(0);
    for (const path of ['reliability_budgets.v1.json', benchPath, '.github/workflows/']) {
      expect(stdout).toContain(`written     ${path}`);
    }
  });

  it('add mitata: here its files are placed without a registry', () => {
    expect(said.join('\n')).toContain('npm i -D mitata');
    const place = join('node_modules', 'mitata');
    cpSync(join(repositoryRoot, place), join(folder.path, place), { recursive: true });
  });

  it('commit once', () => {
    shell(/git add --all && git commit .*/.exec(said.join('\n'))?.[0] ?? 'false');
  });

  it('ask the doctor, who has nothing but the baseline to ask for', async () => {
    const { code, stdout } = await follow('npx fj-perf-gate doctor');
    expect(code).toBe(0);
    expect(stdout).toMatch(/! baseline .*\n *→ npx fj-perf-gate baseline save\n/);
    expect(stdout).not.toContain('✗');
  });

  it('show the sample of the suite as it was written', async () => {
    const { code, stdout } = await follow('npx fj-perf-gate bench');
    expect(code).toBe(0);
    expect(stdout).toContain('sample');
  });

  it('put a call of their own into the bench file, where a line is ready for it', async () => {
    const text = folder.read(benchPath);
    const ready = text.replace(/^( *)\/\/ (?=import|bench)/gm, '$1');
    folder.write({ [benchPath]: ready.replace('(text)', "('to be or not to be '.repeat(20))") });
    const { code, stdout } = await follow('npx fj-perf-gate bench');
    expect(code).toBe(0);
    expect(stdout).toContain('countWords');
  });

  it('save the tree as it is as the baseline', async () => {
    const { code, stdout } = await follow('npx fj-perf-gate baseline save');
    expect(code).toBe(0);
    expect(stdout).toContain('tiny-words/countWords');
  });

  it('pass as long as nothing has changed', async () => {
    expect(await follow('npx fj-perf-gate check')).toMatchObject({ code: 0 });
  });

  it('fail once the library is slower, and name what is', async () => {
    const slower = library['src/words.js'].replace(
      "text.split(' ')",
      'text.toLowerCase().split(/ /)',
    );
    folder.write({ 'src/words.js': slower });
    const { code, stdout } = await follow('npx fj-perf-gate check');
    expect(stdout).toContain('tiny-words/countWords');
    expect(statuses(readReport(folder.path))).toMatchObject({
      'tiny-words/countWords': 'regressed',
    });
    expect(statuses(readReport(folder.path))['tiny-words/sample']).not.toBe('regressed');
    expect(code).toBe(1);
  });

  it('accept it with a note, as the next commands say', async () => {
    const words = ['--why', 'Case no longer counts.', '--summary', 'Folds case.', '--approved'];
    const write = 'npx fj-perf-gate risk-note new tiny-words/countWords';
    expect(await follow(write, ...words)).toMatchObject({ code: 0 });
    expect(await follow('npx fj-perf-gate risk-note check')).toMatchObject({ code: 0 });
    const judge = 'npx fj-perf-gate judge --evidence artifacts/ci/perf_evidence.v1.json';
    expect(await follow(judge)).toMatchObject({ code: 0 });
  });

  it('leave nothing of the gate in git but what was written for it', () => {
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect(files.trim().split('\n').sort()).toEqual([
      '.github/workflows/performance.yml',
      '.gitignore',
      'artifacts/performance/risk_notes/tiny-words_countWords.risk_note.json',
      benchPath,
      'package.json',
      'reliability_budgets.v1.json',
      'src/words.js',
    ]);
  });
});

describe('bench', () => {
  it('says so where mitata is not installed', async () => {
    using repository = new TemporaryRepository(library);
    await runCommand(repository.root, ['init']);
    const { code, stderr } = await runCommand(repository.root, ['bench']);
    expect(code).toBe(3);
    expect(stderr).toContain('mitata is not installed, run "npm i -D mitata".');
  });
});
