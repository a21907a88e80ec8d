import { execFile, execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport, runCommand, statuses, userEnvironment } from '../support/command-line.ts';
import { suiteOf } from '../support/small-project.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const root = resolve(import.meta.dirname, '../..');
const tsc = join(root, 'node_modules/typescript/bin/tsc');

/** The package as it would be published, installed into an empty project beside one suite. */
describe('the package', () => {
  let packed: TemporaryFolder;
  let project: TemporaryRepository;

  beforeAll(() => {
    packed = new TemporaryFolder();
    project = new TemporaryRepository({
      'package.json': '{ "name": "empty", "private": true, "type": "module" }\n',
      '.gitignore': 'node_modules/\n',
      'sort.bench.mjs': suiteOf(['numbers', '() => [3, 1, 2].sort()']),
      'engine.ts': `import { array, grad, jit, mul, sum, vmap, type Value } from 'fj-perf-gate/engine';
        const square = (x: Value): Value => mul(x, x);
        const slope = jit(grad(square));
        const result: Value = slope(3);
        const both = vmap(square)(array([1, 2, 3]));
        console.log(JSON.stringify([String(result), String(sum(both))]));\n`,
      'wrong.ts': `import { jit } from 'fj-perf-gate/engine';\njit('no function');\n`,
    });
    npm(['pack', '--ignore-scripts', '--pack-destination', packed.path], root);
    const [tarball = ''] = globSync('*.tgz', { cwd: packed.path });
    const install = ['install', '--offline', '--no-audit', '--no-fund'];
    npm([...install, join(packed.path, tarball)], project.path);
  });
  afterAll(() => {
    project[Symbol.dispose]();
    packed[Symbol.dispose]();
  });

  function npm(args: readonly string[], cwd: string): void {
    execFileSync('npm', args, { cwd, env: userEnvironment(), stdio: 'pipe' });
  }

  it('brings no dependencies and nothing but what is needed to run', () => {
    const installed = globSync('node_modules/*', { cwd: project.path });
    expect(installed).toEqual(['node_modules/fj-perf-gate']);
    const top = globSync('*', { cwd: join(project.path, 'node_modules/fj-perf-gate') });
    expect(top.filter((name) => /test|src|bench/.test(name))).toEqual([]);
    const manifest = readFileSync(
      join(project.path, 'node_modules/fj-perf-gate/package.json'),
      'utf8',
    );
    expect(JSON.parse(manifest)).not.toHaveProperty('dependencies');
  });

  it('saves a baseline and checks against it with no configuration', async () => {
    const program = ['npx', '--no-install', 'fj-perf-gate'];
    const saved = await runCommand(project.path, ['baseline', 'save'], { program });
    expect(saved).toMatchObject({ code: 0, stdout: expect.stringContaining('sort/numbers') });
    const checked = await runCommand(project.path, ['check'], { program });
    expect(checked.code).toBe(0);
    expect(statuses(readReport(project.path))).toEqual({
      'sort/numbers': expect.stringMatching(/^(pass|improved|inconclusive)$/),
    });
  });

  it('gives an engine that works, with types that hold', async () => {
    const env = userEnvironment();
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ['engine.ts'], { cwd: project.path, env });
    const [slope, total] = JSON.parse(stdout) as [string, string];
    expect(slope).toContain('6');
    expect(total).toContain('14');
    const types = (file: string) =>
      run(process.execPath, [tsc, ...strict, file], { cwd: project.path, env });
    await types('engine.ts');
    await expect(types('wrong.ts')).rejects.toMatchObject({
      stdout: expect.stringContaining("'string' is not assignable"),
    });
  });
});

const strict = [
  '--noEmit',
  '--strict',
  '--target',
  'es2024',
  '--module',
  'nodenext',
  '--types',
  '',
];
