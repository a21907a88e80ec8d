import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  evidencePath,
  readEvidence,
  readReport,
  runCommand,
  statuses,
} from '../support/command-line.ts';
import { processesLeft } from '../support/live-processes.ts';
import { acceptingNote, notePath, slowerLeft, smallProject } from '../support/small-project.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

/** One session, step after step, as in the README: save on main, change, check, read, justify. */
describe('a session at the terminal', () => {
  let repository: TemporaryRepository;
  const run = (...args: string[]) => runCommand(repository.path, args);

  beforeAll(() => {
    repository = new TemporaryRepository(smallProject);
  });
  afterAll(async () => {
    expect(await processesLeft(repository.path)).toEqual([]);
    repository[Symbol.dispose]();
  });

  it('saves a baseline, and neither index nor work tree notices', async () => {
    const saved = await run('baseline', 'save');
    expect(saved).toMatchObject({ code: 0 });
    expect(saved.stdout).toContain('math/left');
    expect(saved.stderr).toContain('.fj-perf/baselines/main.json');
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('rev-parse', 'refs/fj-perf/baselines/main')).toBe(
      repository.git('rev-parse', 'HEAD'),
    );
  });

  it('lists and shows it', async () => {
    const listed = await run('baseline', 'list');
    expect(listed).toMatchObject({ code: 0, stdout: expect.stringContaining('main') });
    const shown = await run('baseline', 'show', '--name', 'main');
    expect(shown.stdout).toContain('math/right');
    const json = await run('baseline', 'show', '--json');
    const record = JSON.parse(json.stdout) as { benchmarks: { bench_id: string }[] };
    expect(record.benchmarks.map(({ bench_id }) => bench_id)).toEqual(['math/left', 'math/right']);
  });

  it('passes with no change', async () => {
    const checked = await run('check');
    expect(checked).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^(?:PASS|NOT DECIDED) /m),
    });
    const report = readReport(repository.path);
    expect(report.overall_status).toBe('pass');
    expect(report.candidate_id).toBe(report.baseline_id);
    expect(Object.keys(statuses(report))).toEqual(['math/left', 'math/right']);
    expect(Object.values(statuses(report))).not.toContain('regressed');
  });

  it('fails a benchmark made half as slow again, and names no other', async () => {
    repository.git('switch', '--quiet', '--create', 'slower');
    repository.commit('make left slower', slowerLeft);
    const checked = await run('check', '--json');
    expect(checked.code).toBe(1);
    const report = readReport(repository.path);
    expect(JSON.parse(checked.stdout)).toEqual(report);
    expect(report.overall_status).toBe('fail');
    expect(report.regressions.map(({ bench_id }) => bench_id)).toEqual(['math/left']);
    expect(statuses(report)['math/right']).not.toBe('regressed');
    const left = report.benchmarks.find(({ bench_id }) => bench_id === 'math/left');
    expect(left?.delta_percent).toBeGreaterThan(30);
    expect(left?.interval?.lower_percent).toBeGreaterThan(5);
  });

  it('shows that report again, for the terminal and as Markdown', async () => {
    const path = 'artifacts/ci/perf_regression_report.v1.json';
    const shown = await run('report', path);
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining('FAIL') });
    const markdown = await run('report', path, '--format', 'markdown');
    expect(markdown.stdout).toContain('math/left');
    expect(markdown.stdout).toContain('|');
  });

  it('judges the evidence again to the same verdict, without measuring', async () => {
    const before = readReport(repository.path);
    const judged = await run('judge', '--evidence', evidencePath(repository.path));
    expect(judged).toMatchObject({ code: 1, stdout: expect.stringContaining('math/left') });
    const { generated_at_unix_ms: _, ...again } = readReport(repository.path);
    const { generated_at_unix_ms: __, ...first } = before;
    expect(again).toEqual(first);
  });

  it('passes the evidence with a risk note that was added meanwhile', async () => {
    repository.write(acceptingNote);
    const judged = await run('judge', '--evidence', evidencePath(repository.path));
    expect(judged.code).toBe(0);
    expect(statuses(readReport(repository.path))['math/left']).toBe('risk_noted');
  });

  it('measures with the risk note to the same verdict', async () => {
    repository.commit('justify it');
    const checked = await run('check');
    expect(checked.code).toBe(0);
    const report = readReport(repository.path);
    expect(statuses(report)['math/left']).toBe('risk_noted');
    expect(report.regressions).toMatchObject([
      { bench_id: 'math/left', justified: true, risk_note_ref: notePath },
    ]);
  });

  it('does not judge evidence of other code', async () => {
    const evidence = evidencePath(repository.path);
    const before = readEvidence(repository.path);
    repository.write({ 'src/right.js': 'export function work() {}\n' });
    const judged = await run('judge', '--evidence', evidence);
    expect(judged.code).toBe(2);
    expect(judged.stdout + judged.stderr).toContain(`of candidate ${before.candidate_id}`);
    expect(readReport(repository.path)).toMatchObject({ overall_status: 'fail' });
    repository.git('restore', 'src/right.js');
  });

  it('does not let a note cover what comes after it was merged', async () => {
    repository.git('switch', '--quiet', 'main');
    rmSync(join(repository.path, 'artifacts/ci'), { recursive: true });
    const merged = repository.commit('merge the note alone', acceptingNote);
    repository.commit('make left slower', slowerLeft);
    const checked = await run('check', '--baseline-ref', merged);
    expect(checked.code).toBe(1);
    expect(statuses(readReport(repository.path))['math/left']).toBe('regressed');
  });
});
