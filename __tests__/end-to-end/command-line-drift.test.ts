import { describe, expect, it } from 'vitest';
import {
  evidencePath,
  leavePassingReport,
  readReport,
  reportLeft,
  runCommand,
  statuses,
} from '../support/command-line.ts';
import { acceptingNote, notePath, smallProject, workOf } from '../support/small-project.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

/** A release, and since then a left side that grew by steps to twice its work. */
function grown(): TemporaryRepository {
  const repository = new TemporaryRepository(smallProject);
  repository.git('tag', '-a', '-m', 'release', 'v1.2.0');
  repository.git('tag', 'v1');
  for (const rounds of [1_000, 1_300, 1_600]) {
    repository.commit(`${rounds} rounds`, { 'src/left.js': workOf(rounds) });
  }
  return repository;
}

describe('drift', () => {
  it('fails for what many changes add up to, says since when and where to look, and can be judged again', async () => {
    using repository = grown();
    const checked = await runCommand(repository.path, ['drift', '--filter', 'math/left']);
    expect(checked.code, checked.stderr).toBe(1);
    expect(checked.stderr).toContain('The drift is measured since v1.2.0 (');
    expect(checked.stdout).toMatch(
      /FAIL fj-perf-gate: cumulative drift since v1\.2\.0: math\/left regressed \(\+[\d.]+%\)\n.*against v1\.2\.0 \([0-9a-f]{10}\); drift limit 10%/,
    );
    const plain = checked.stdout.replaceAll(/\s+/g, ' ');
    expect(plain).toMatch(/Slower than v1\.2\.0, [^:]* drift limit of 10%/);
    expect(plain).toContain('fj-perf-gate check --baseline-ref COMMIT');
    const report = readReport(repository.path);
    expect(report).toMatchObject({
      drift_since: 'v1.2.0',
      baseline_id: repository.git('rev-parse', 'v1.2.0^{commit}'),
      regression_threshold_percent: 10,
    });
    expect(statuses(report)).toEqual({ 'math/left': 'regressed' });

    // A note that was merged since the release, which a later change needs not add.
    repository.commit('accept it', acceptingNote);
    const judged = await runCommand(repository.path, [
      'judge',
      '--evidence',
      evidencePath(repository.path),
    ]);
    expect(judged.code, judged.stderr).toBe(0);
    expect(judged.stdout).toMatch(/^PASS fj-perf-gate: .*drift since v1\.2\.0: /m);
    expect(readReport(repository.path).benchmarks).toMatchObject([
      { status: 'risk_noted', risk_note_ref: notePath },
    ]);
  });

  it('is measured since what --since names, under the threshold that is given', async () => {
    using repository = grown();
    const checked = await runCommand(repository.path, [
      'drift',
      '--since',
      'HEAD~2',
      '--threshold',
      '300',
      '--time-budget',
      '5',
      '--json',
    ]);
    expect(checked.code, checked.stderr).toBe(0);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      drift_since: 'HEAD~2',
      baseline_id: repository.git('rev-parse', 'HEAD~2'),
      regression_threshold_percent: 300,
    });
  });

  it('that cannot be measured says since when all the same', async () => {
    using repository = grown();
    repository.commit('break the suite', { 'bench/math.bench.js': 'no code' });
    const checked = await runCommand(repository.path, ['drift']);
    expect(checked.code, checked.stdout).toBe(3);
    expect(readReport(repository.path)).toMatchObject({
      drift_since: 'v1.2.0',
      regression_threshold_percent: 10,
      error: { code: 'suite-failed' },
    });
  });

  it('without a release ends well, with a sentence, and leaves no older report', async () => {
    using repository = new TemporaryRepository(smallProject);
    repository.git('tag', 'v1');
    leavePassingReport(repository.path);
    const checked = await runCommand(repository.path, ['drift', '--json']);
    expect(checked).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^No release yet: .* --since COMMIT\.\n$/),
    });
    expect(reportLeft(repository.path)).toBe('none');
  });

  it.each([
    [['--since', 'no-such-tag'], '"no-such-tag" names no commit here'],
    [['--since', '--upload-pack=x'], 'names no commit here'],
    [['--threshold', 'abc'], '--threshold takes a number above 0'],
    [['--baseline', 'main'], "unknown option '--baseline'"],
  ])('%j is wrong use', async (flags, sentence) => {
    using repository = grown();
    leavePassingReport(repository.path);
    const checked = await runCommand(repository.path, ['drift', ...flags]);
    expect(checked.code, checked.stdout).toBe(2);
    expect(`${checked.stdout}${checked.stderr}`.replaceAll(/\s+/g, ' ')).toContain(sentence);
    expect(reportLeft(repository.path)).toBe('error');
  });
});
