import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judge } from '../../../src/gate/commands/judge.ts';
import {
  type BenchmarkEvidence,
  evidenceDocument,
  type PerfEvidence,
  parseDocument,
  reportDocument,
} from '../../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../../../src/gate/judge/judge-run.ts';
import { mergeEvidence } from '../../../src/gate/judge/merge-evidence.ts';
import { takeShare } from '../../../src/gate/plan/split-shards.ts';
import { composeReport } from '../../../src/gate/report/compose-report.ts';
import {
  added,
  equal,
  evidenceOf,
  failed,
  faster,
  measured,
  removed,
  slower,
  undecided,
} from '../../support/sample-evidence.ts';
import type { Files } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const repository = new TemporaryRepository({ '.gitignore': 'artifacts/ci/\n' });
const head = repository.git('rev-parse', 'HEAD');
afterAll(() => repository[Symbol.dispose]());

const nowUnixMs = 1_790_000_000_000;
const ports = {
  clock: { nowUnixMs: () => nowUnixMs },
  chance: { uint32: () => 0 },
  log: { info: () => {}, warn: () => {} },
  progress: { report: () => {} },
};
const here = (evidence: PerfEvidence) => ({ ...evidence, baseline_id: head, candidate_id: head });

const everyKind = [
  equal('g/equal'),
  slower('g/slower'),
  faster('g/faster'),
  undecided('g/undecided'),
  undecided('g/few', 3),
  measured('g/none', []),
  added('g/added'),
  removed('g/removed'),
  failed('g/failed'),
];

function merged(benchmarks: BenchmarkEvidence[], count: number): PerfEvidence {
  const whole = evidenceOf(benchmarks);
  const listed = benchmarks.map((one) => ({ id: one.bench_id, one }));
  return mergeEvidence(
    Array.from({ length: count }, (_, i) => {
      const { members, shard } = takeShare(listed, { index: i + 1, count, times: new Map() });
      const plan = shard === undefined ? whole.plan : { ...whole.plan, shard };
      const evidence = { ...whole, plan, benchmarks: members.map(({ one }) => one) };
      return { path: `${i}.json`, evidence };
    }),
  );
}

describe('judging evidence again', () => {
  const pooled = everyKind.map(({ outcome, ...one }) =>
    outcome.kind === 'measured'
      ? { ...one, outcome: { ...outcome, sampling: { ...outcome.sampling, estimator: 'pooled' } } }
      : { ...one, outcome },
  ) as BenchmarkEvidence[];

  it.each<[string, PerfEvidence]>([
    ['every kind of benchmark', evidenceOf(everyKind)],
    ['long calls', evidenceOf(pooled)],
    ['nothing but what passes', evidenceOf([equal('g/a'), faster('g/b')])],
    ['a strict policy', evidenceOf([equal('g/a'), removed('g/b')], { on_removed: 'fail' })],
    ['a mild policy', evidenceOf([slower('g/a')], { fail_on_unjustified_regression: false })],
    ['nothing that was measured', evidenceOf([removed('g/b')])],
    ['merged shards', merged(everyKind, 4)],
    ['more merged shards than benchmarks', merged(everyKind, 12)],
  ])('recomputes every verdict of %s', async (_, evidence) => {
    const written = JSON.stringify(here(evidence));
    const read = parseDocument(evidenceDocument, written, 'evidence.json');
    const outcome = await judge({ cwd: repository.path, evidence: read }, ports);
    const verdict = judgeRun(judgeEvidence(here(evidence)), [], '2026-09-21');
    expect(outcome.exitCode).toBe(verdict.overall.exitCode);
    expect(outcome.report).toEqual(composeReport(verdict, { generatedAtUnixMs: nowUnixMs }));
    const text = (path: string | undefined) => readFileSync(path ?? '', 'utf8');
    const evidencePath = outcome.files.evidence;
    expect(parseDocument(evidenceDocument, text(evidencePath), 'e')).toEqual(here(evidence));
    expect(parseDocument(reportDocument, text(outcome.files.report), 'r')).toEqual(outcome.report);
  });

  it.each<[string, Files]>([
    ['the report', { 'artifacts/ci/perf_regression_report.v1.json': '{}\n' }],
    ['the evidence', { 'artifacts/ci/perf_evidence.v1.json': '{}\n' }],
    ['a folder in its place', { 'artifacts/ci/perf_regression_report.v1.json/x': 'x\n' }],
  ])('is of the commit that was measured, though it holds %s', async (_, files) => {
    using committing = new TemporaryRepository(files);
    const commit = committing.git('rev-parse', 'HEAD');
    const evidence = evidenceOf([equal('g/a')], {});
    const ofCommit = { ...evidence, baseline_id: commit, candidate_id: commit };
    const outcome = await judge({ cwd: committing.path, evidence: ofCommit }, ports);
    expect(outcome.report.error).toBeUndefined();
    expect(outcome.exitCode).toBe(0);
    expect(readFileSync(outcome.files.report, 'utf8')).toContain(commit);
  });

  it('says that a link is in the place of the reports', async () => {
    using linking = new TemporaryRepository();
    mkdirSync(join(linking.path, 'artifacts'));
    symlinkSync('/tmp', join(linking.path, 'artifacts/ci'));
    linking.commit('a link');
    const evidence = here(evidenceOf([equal('g/a')]));
    await expect(judge({ cwd: linking.path, evidence }, ports)).rejects.toMatchObject({
      problem: {
        code: 'unsafe-path',
        path: 'artifacts/ci',
        detail: expect.stringContaining('not a link'),
      },
    });
  });

  it('needs the baseline in the clone, to know which risk notes are new', async () => {
    const evidence = { ...here(evidenceOf([equal('g/a')])), baseline_id: 'd'.repeat(40) };
    const outcome = await judge({ cwd: repository.path, evidence }, ports);
    expect(outcome.exitCode).toBe(3);
    expect(outcome.report.error?.code).toBe('baseline-unavailable');
  });
});
