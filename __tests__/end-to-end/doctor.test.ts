import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/gate/doctor/finding.ts';
import { runCommand } from '../support/command-line.ts';
import { processesLeft } from '../support/live-processes.ts';
import { smallProject, suiteOf } from '../support/small-project.ts';
import { type Files, TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

interface Diagnosis {
  readonly can_work: boolean;
  readonly exit_code: number;
  readonly findings: Finding[];
}

async function diagnose(files: Files, path?: string) {
  using repository = new TemporaryRepository(files);
  const env = path === undefined ? {} : { PATH: path };
  const { code, stdout, stderr } = await runCommand(repository.root, ['doctor', '--json'], { env });
  expect(await processesLeft(repository.root)).toEqual([]);
  expect(repository.git('status', '--porcelain')).toBe('');
  const diagnosis = JSON.parse(stdout) as Diagnosis;
  expect(diagnosis).toMatchObject({ exit_code: code, can_work: code === 0 });
  const outcomes = Object.fromEntries(diagnosis.findings.map((one) => [one.check, one]));
  return { code, stderr, outcomes };
}

describe('doctor', () => {
  it('looks at all that a check depends on, the noise of now included', async () => {
    const { code, outcomes } = await diagnose(smallProject);
    expect(code).toBe(0);
    expect(Object.keys(outcomes)).toEqual([
      'git',
      'budgets',
      'node',
      'pinning',
      'cpus',
      'noise',
      'suites',
      'harness',
      'baseline',
      'risk notes',
      'ignored',
      'places',
      'history',
      'credentials',
      'workflow',
    ]);
    expect(outcomes.noise?.message).toMatch(/^Equal code differs by ±\d+\.\d% .* \(6 pairs\)\.$/);
    expect(outcomes.suites?.message).toBe('2 benchmarks in 1 suite.');
    expect(outcomes.harness?.outcome).toBe('advice');
  });

  it('says what is wrong with the repository, and goes on looking', async () => {
    const { code, outcomes } = await diagnose({
      'reliability_budgets.v1.json':
        '{ "schema_version": "fj.reliability-budgets.v1", "gate": [] }',
      'perf/a.js': suiteOf(['a', '() => 1']),
    });
    expect(code).toBe(2);
    expect(outcomes.budgets).toMatchObject({ outcome: 'problem', exit_code: 2 });
    expect(outcomes.budgets?.message).toContain('did you mean "gates"');
    // Which files are suites, and which baseline is meant, the budgets would say.
    expect(outcomes).not.toHaveProperty('suites');
    expect(outcomes).not.toHaveProperty('baseline');
    expect(outcomes.history?.outcome).toBe('good');
  });

  it('says which suite does not load', async () => {
    const { code, outcomes } = await diagnose({ 'a.bench.js': 'import "./not-there.js";\n' });
    expect(code).toBe(3);
    expect(outcomes.suites).toMatchObject({ outcome: 'problem', exit_code: 3 });
    expect(outcomes).not.toHaveProperty('checkout');
  });

  it('says when the Node on PATH is too old, and then measures nothing', async () => {
    using folder = new TemporaryFolder();
    const node = join(folder.path, 'node');
    writeFileSync(node, '#!/bin/sh\necho \'["18.20.0","10.2"]\'\n');
    chmodSync(node, 0o755);
    const path = [folder.path, process.env.PATH].join(delimiter);
    const { code, outcomes } = await diagnose({ 'a.bench.js': suiteOf(['a', '() => 1']) }, path);
    expect(code).toBe(3);
    expect(outcomes.node).toMatchObject({ outcome: 'problem', exit_code: 3 });
    expect(outcomes).not.toHaveProperty('noise');
    expect(outcomes).not.toHaveProperty('suites');
    expect(outcomes.history?.outcome).toBe('good');
  });

  it('works outside a repository, and says so', async () => {
    using folder = new TemporaryFolder();
    const { code, stdout } = await runCommand(folder.path, ['doctor']);
    expect(code).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain('is not inside a git repository');
    expect(stdout).toContain('Not ready: 1 problem');
  });
});
