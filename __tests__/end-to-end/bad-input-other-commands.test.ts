import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leavePassingReport, reportLeft, runCommand } from '../support/command-line.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { suiteOf } from '../support/small-project.ts';
import { type Files, TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const oneSuite: Files = { 'a.bench.mjs': suiteOf(['one', '() => {}'], ['two', '() => {}']) };

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

const bundle = resolve(import.meta.dirname, '../../dist/cli/index.js');
const saysTooOld = /^fj-perf-gate needs Node 22\.15\.0 or newer, and this is 20\..*\n$/;

describe('an old Node', () => {
  it('on PATH cannot measure', async () => {
    using repository = new TemporaryRepository(oneSuite);
    using folder = new TemporaryFolder({
      node: '#!/bin/sh\necho \'["/usr/bin/node","20.11.0","11.3"]\'\n',
    });
    chmodSync(join(folder.path, 'node'), 0o755);
    leavePassingReport(repository.path);
    const env = { PATH: `${folder.path}:/usr/local/bin:/usr/bin:/bin` };
    const ended = await runCommand(repository.path, ['check', '--baseline-ref', 'HEAD'], { env });
    expect(ended.code).toBe(3);
    expect(ended.stdout).toMatch(/The Node on PATH is 20\.11\.0, and fj-perf-gate needs/);
    expect(reportLeft(repository.path)).toBe('error');
  });

  it('cannot run the command line, which says so', async () => {
    using repository = new TemporaryRepository(oneSuite);
    const versions = '{value:{...process.versions,node:"20.11.0"}}';
    const pretend = `data:text/javascript,Object.defineProperty(process,"versions",${versions})`;
    const program = [process.execPath, '--import', pretend, bundle];
    const ended = await runCommand(repository.path, ['check'], { program });
    expect(ended).toMatchObject({ code: 3, stdout: '', stderr: expect.stringMatching(saysTooOld) });
  });

  // The bundle must parse on such a Node as well; only a real one can tell.
  const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find(isOld);
  it.skipIf(oldNode === undefined)('that is really there gets the same sentence', async () => {
    using repository = new TemporaryRepository(oneSuite);
    const program = [oldNode as string, bundle];
    const ended = await runCommand(repository.path, ['check'], { program });
    expect(ended).toMatchObject({ code: 3, stdout: '', stderr: expect.stringMatching(saysTooOld) });
  });
});

function isOld(node: string): boolean {
  const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return stdout?.startsWith('20.') ?? false;
}

it('judge keeps the evidence that it refuses, which took minutes to measure', async () => {
  using repository = new TemporaryRepository(oneSuite);
  const evidence = join(repository.path, 'artifacts/ci/perf_evidence.v1.json');
  leavePassingReport(repository.path);
  writeFileSync(evidence, '{}');
  const ended = await runCommand(repository.path, ['judge', '--evidence', evidence]);
  expect(ended.code).toBe(2);
  expect(reportLeft(repository.path)).toBe('error');
  expect(readFileSync(evidence, 'utf8')).toBe('{}');
});
