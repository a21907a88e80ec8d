import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leavePassingReport, reportLeft, runCommand } from '../support/command-line.ts';
import { repositoryRoot } from '../support/scan-sources.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

/** A script of this repository, with the command line that is built into `dist/`. */
function runScript(name: string, cwd: string, ...args: string[]) {
  return runCommand(cwd, args, { program: ['bash', join(repositoryRoot, 'scripts', name)] });
}

const gates = ['g1', 'g2', 'perf'].map((id) => {
  return { id, name: id, command: `touch ran-${id}`, max_seconds: 20 };
});

describe('enforce_quality_gates.sh', () => {
  it('leaves out what it is told to, and runs the rest', async () => {
    using repository = new TemporaryRepository({
      'reliability_budgets.v1.json': JSON.stringify({
        schema_version: 'fj.reliability-budgets.v1',
        gates,
      }),
    });
    const script = 'enforce_quality_gates.sh';
    const { code, stdout } = await runScript(script, repository.path, '--skip-g2', '--skip-perf');
    expect(stdout).toMatch(/^PASS 3 quality gates: 1 passed, 2 skipped$/m);
    expect(code).toBe(0);
    expect(await runScript(script, repository.path)).toMatchObject({ code: 0 });
    expect(await runScript(script, repository.path, '--skip-g9')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no quality gate "g9"'),
    });
  });
});

describe('check_perf_regression.sh', () => {
  const script = 'check_perf_regression.sh';

  it.each([
    [['--treshold', '5'], "unknown option '--treshold'"],
    [['--threshold'], "option '--threshold <percent>' argument missing"],
    [['--skip-run', '--threshold', '7'], "unknown option '--threshold'"],
    [['--baseline-name', 'absent'], 'There is no baseline named "absent"'],
  ])('refuses %j, and leaves no older report', async (args, sentence) => {
    using repository = new TemporaryRepository();
    leavePassingReport(repository.path);
    const { code, stdout, stderr } = await runScript(script, repository.path, ...args);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(sentence);
    expect(reportLeft(repository.path)).not.toBe('pass');
  });
});
