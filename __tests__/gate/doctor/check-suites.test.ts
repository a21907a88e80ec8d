import { chmodSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCpus, checkMachine } from '../../../src/gate/doctor/check-machine.ts';
import { checkHarnesses, checkSuites } from '../../../src/gate/doctor/check-suites.ts';
import { resolvePolicy } from '../../../src/gate/policy/policy.ts';
import { sameForBoth } from '../../../src/gate/processes/side-environments.ts';
import { workerDir } from '../../support/built.ts';
import { suiteOf } from '../../support/small-project.ts';
import { type Files, TemporaryFolder, TwinFolders } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const policy = resolvePolicy(undefined, {}, 'defaults');
const processes = {
  environments: sameForBoth({ PATH: process.env.PATH }),
  workerDir,
};

async function check(files: Files) {
  const all = { 'package.json': '{ "type": "module" }', ...files };
  using repository = new TemporaryRepository(all);
  using twins = new TwinFolders(all);
  const checkouts = { roots: twins.roots, commit: repository.git('rev-parse', 'HEAD') };
  const [finding, ...others] = await checkSuites(
    repository,
    checkouts,
    Object.keys(files),
    policy,
    processes,
  );
  expect(others).toEqual([]);
  return finding;
}

describe('checkSuites', () => {
  it('loads them all', async () => {
    const files = {
      'a.bench.js': suiteOf(['one', '() => 1'], ['two', '() => 2']),
      'b.bench.js': suiteOf(['one', '() => 1']),
    };
    expect(await check(files)).toEqual({
      check: 'suites',
      outcome: 'good',
      message: '3 benchmarks in 2 suites.',
    });
  });

  it.each([
    ['one that throws', { 'a.bench.js': 'throw new Error("no database");\n' }, 3, 'no database'],
    ['one without benchmarks', { 'a.bench.js': suiteOf() }, 3, 'define no benchmark'],
    [
      'the same id twice',
      { 'a.bench.js': suiteOf(['x', '() => 1'], ['x', '() => 1']) },
      2,
      '"a/x"',
    ],
  ] as [string, Files, number, string][])(
    'says what is wrong with %s',
    async (_, files, code, says) => {
      expect(await check(files)).toMatchObject({
        outcome: 'problem',
        exitCode: code,
        message: expect.stringContaining(says),
      });
    },
  );
});

describe('checkHarnesses', () => {
  it('looks for it from the suites upwards, and not beyond the repository', async () => {
    using folder = new TemporaryFolder({
      'node_modules/mitata/package.json': '{ "version": "9.9.9" }',
      'repository/packages/a/node_modules/mitata/package.json': '{ "version": "1.0.34" }',
      'repository/node_modules/tinybench/package.json': '{ "version": "6.2.3" }',
    });
    const root = join(folder.path, 'repository');
    const check = (suite: string, harnesses: string[]) =>
      checkHarnesses(root, { suites: [suite], harnesses }, (names) => `add ${names.join(' ')}`);
    expect(await check('packages/a/bench/a.js', ['mitata', 'tinybench'])).toMatchObject({
      outcome: 'good',
      message: 'mitata 1.0.34 and tinybench 6.2.3 are installed.',
    });
    expect(await check('packages/b/a.js', ['mitata', 'tinybench', 'benchmark'])).toMatchObject({
      outcome: 'advice',
      message: expect.stringMatching(/^mitata and benchmark\.js are not installed: /),
      todo: 'add mitata benchmark',
    });
    expect(await check('packages/b/a.js', [])).toMatchObject({ todo: 'add mitata' });
  });
});

describe('checkMachine', () => {
  it('says which Node runs the suites', async () => {
    const findings = await checkMachine({ PATH: process.env.PATH });
    expect(findings.map(({ check: name }) => name)).toEqual(['node', 'pinning', 'cpus']);
    expect(findings[0]).toMatchObject({ outcome: 'good' });
  });

  it('advises on a container that is held to less than two CPUs', () => {
    expect(checkCpus(1.5)).toMatchObject(
      availableParallelism() > 1
        ? { outcome: 'advice', message: expect.stringContaining('may use 1.5') }
        : { outcome: 'advice' },
    );
    expect(checkCpus(64)).toEqual(checkCpus(undefined));
  });

  it('refuses a Node that is too old', async () => {
    using folder = new TemporaryFolder();
    const node = join(folder.path, 'node');
    writeFileSync(node, '#!/bin/sh\necho \'["18.20.0","10.2"]\'\n');
    chmodSync(node, 0o755);
    const [found] = await checkMachine({ PATH: `${folder.path}:${process.env.PATH}` });
    expect(found).toMatchObject({ outcome: 'problem', exitCode: 3 });
    expect(found?.message).toContain('18.20.0');
  });
});
