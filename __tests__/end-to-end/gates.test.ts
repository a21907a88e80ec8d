import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument, qualityGatesDocument } from '../../src/gate/contracts/documents.ts';
import { runCommand, startCommand } from '../support/command-line.ts';
import { processesLeft, processesNaming } from '../support/live-processes.ts';
import { type Files, TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

type Gate = readonly [id: string, command: string, maxSeconds?: number];

function filesWith(...gates: readonly Gate[]): Files {
  const listed = gates.map(([id, command, max_seconds = 60]) => {
    return { id, name: `the ${id}`, command, max_seconds };
  });
  return {
    '.gitignore': 'artifacts/ci/\n',
    'reliability_budgets.v1.json': JSON.stringify({
      schema_version: 'fj.reliability-budgets.v1',
      gates: listed,
    }),
  };
}

function repositoryWith(...gates: readonly Gate[]): TemporaryRepository {
  return new TemporaryRepository(filesWith(...gates));
}

const summaryOf = (root: string) => join(root, 'artifacts/ci/gates/summary.json');

function statuses(text: string): string {
  const { overall_status, gates } = parseDocument(qualityGatesDocument, text, 'summary.json');
  return `${overall_status}: ${gates.map(({ id, status }) => `${id} ${status}`).join(', ')}`;
}

describe('gates', () => {
  it('stop at the first that fails, show its output, and leave a report', async () => {
    using repository = repositoryWith(
      ['types', 'echo checked'],
      ['lint', 'echo "src/a.ts: not tidy"; echo "::error::planted"; exit 9'],
      ['perf', 'touch ran'],
    );
    const ended = await runCommand(repository.path, ['gates']);
    expect(ended.code).toBe(1);
    expect(ended.stdout.replace(/\d+ m?s$/gm, '… s')).toMatchInlineSnapshot(`
      "passed     types (the types) in … s
      failed     lint (the lint): it ended with exit code 9, after … s
                 | src/a.ts: not tidy
                 | ::error::planted
                 log: artifacts/ci/gates/lint.log
                 again with: echo "src/a.ts: not tidy"; echo "::error::planted"; exit 9
      skipped    perf (the perf): an earlier gate failed
      FAIL 3 quality gates: 1 failed, 1 passed, 1 skipped
      Report: artifacts/ci/gates/summary.json
      "
    `);
    expect(statuses(readFileSync(summaryOf(repository.path), 'utf8'))).toBe(
      'fail: types passed, lint failed, perf skipped',
    );
    expect(existsSync(join(repository.path, 'ran'))).toBe(false);
  });

  it('go on after a failure or a time limit when asked', async () => {
    using repository = repositoryWith(['a', 'exit 1'], ['b', 'sleep 60', 0.2], ['c', 'true']);
    const ended = await runCommand(repository.path, ['gates', '--all', '--json']);
    expect(ended.code).toBe(1);
    expect(statuses(ended.stdout)).toBe('fail: a failed, b timed_out, c passed');
    expect(ended.stderr).toContain('FAIL 3 quality gates: 1 failed, 1 timed out, 1 passed\n');
  });

  it('that are skipped never pass', async () => {
    using repository = repositoryWith(['types', 'true'], ['perf', 'exit 9'], ['perf-js', 'exit 9']);
    const some = await runCommand(repository.path, ['gates', '--skip-perf']);
    expect(some).toMatchObject({ code: 0 });
    expect(some.stdout).toMatch(/^PASS 3 quality gates: 1 passed, 2 skipped$/m);
    const all = await runCommand(repository.path, ['gates', '--skip-perf', '--skip', 'types']);
    expect(all).toMatchObject({ code: 0 });
    expect(all.stdout).not.toMatch(/pass/i);
    expect(all.stdout).toMatch(/^SKIPPED 3 quality gates: 3 skipped$/m);
  });

  it('that are not listed cannot be skipped', async () => {
    using repository = repositoryWith(['types', 'touch ran']);
    await runCommand(repository.path, ['gates']);
    rmSync(join(repository.path, 'ran'));
    const ended = await runCommand(repository.path, ['gates', '--skip', 'type']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('There is no quality gate "type"');
    expect(existsSync(join(repository.path, 'ran'))).toBe(false);
    // Of the run before, which passed.
    expect(existsSync(summaryOf(repository.path))).toBe(false);
  });

  it('of which no summary is left after a flag that there is not', async () => {
    using repository = repositoryWith(['types', 'true']);
    await runCommand(repository.path, ['gates']);
    expect(existsSync(summaryOf(repository.path))).toBe(true);
    const ended = await runCommand(repository.path, ['gates', '--skip-prf']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('Did you mean --skip-perf?');
    expect(existsSync(summaryOf(repository.path))).toBe(false);
  });

  it('that need no commit run before there is one', async () => {
    using folder = new TemporaryFolder(filesWith(['types', 'true']));
    execFileSync('git', ['init', '--quiet'], { cwd: folder.path });
    const ended = await runCommand(folder.path, ['gates']);
    expect(ended.code).toBe(0);
    expect(statuses(readFileSync(summaryOf(folder.path), 'utf8'))).toBe('pass: types passed');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'end at %s with what they started, and leave no report',
    async (signal) => {
      using repository = repositoryWith(['a', 'true'], ['b', 'sh -c "sleep 60; :" "$PWD" & wait']);
      const { child, ending } = startCommand(repository.path, ['gates']);
      await expect
        .poll(() => processesNaming(repository.path), { timeout: 30_000 })
        .not.toEqual([]);
      child.kill(signal);
      const ended = await ending;
      expect(ended.code).toBe(3);
      expect(ended.stderr).toMatch(/Stopped before the end; nothing was judged\.\n$/);
      expect(await processesLeft(repository.path)).toEqual([]);
      expect(existsSync(summaryOf(repository.path))).toBe(false);
    },
  );
});
