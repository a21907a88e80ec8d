import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  baselineDocument,
  budgetsDocument,
  type DocumentKind,
  evidenceDocument,
  type PerfDelta,
  parseDocument,
  reportDocument,
  riskNoteDocument,
  selftestDocument,
} from '../../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../../../src/gate/judge/judge-run.ts';
import { resolvePolicy } from '../../../src/gate/policy/policy.ts';
import { composeReport } from '../../../src/gate/report/compose-report.ts';
import { tally } from '../../../src/gate/report/headline.ts';
import { renderComment } from '../../../src/gate/report/markdown.ts';
import { renderBaseline } from '../../../src/gate/report/screens/baselines.ts';
import { renderSelftest } from '../../../src/gate/report/screens/selftest.ts';
import { renderTerminal } from '../../../src/gate/report/terminal.ts';

/**
 * Written once by version 1.0, from one real run, and never written again: whoever keeps such files, in a
 * cache, an artifact or a repository, may hand them to any later version.
 */
const folder = join(import.meta.dirname, '../../fixtures/v1.0');

function frozen<T>(kind: DocumentKind<T>, name: string): T {
  const path = join(folder, `${name}.json`);
  return parseDocument(kind, readFileSync(path, 'utf8'), path);
}

const figures = ({ benchmarks }: PerfDelta) =>
  benchmarks.map(({ bench_id, status, delta_percent, interval, pairs, limit_percent }) => {
    return { bench_id, status, delta_percent, interval, pairs, limit_percent };
  });

describe('of version 1.0', () => {
  const report = frozen(reportDocument, 'report');
  const path = 'artifacts/performance/risk_notes/loops_accepted.risk_note.json';
  const note = frozen(riskNoteDocument, 'risk-note');
  const today = new Date(report.generated_at_unix_ms).toISOString().slice(0, 10);

  it('evidence and risk note are judged as they were', () => {
    const judged = judgeEvidence(frozen(evidenceDocument, 'evidence'));
    const added = { path, content: { kind: 'note', note, blobId: 'b' } } as const;
    const again = composeReport(judgeRun(judged, [added], today), { generatedAtUnixMs: 0 });
    expect(figures(again)).toEqual(figures(report));
    expect(again.overall_status).toBe(report.overall_status);
    const outcomes = ({ risk_note_findings: found }: PerfDelta) =>
      found.map(({ path, bench_id, outcome }) => ({ path, bench_id, outcome }));
    expect(outcomes(again)).toEqual(outcomes(report));
    expect(new Set(report.benchmarks.map(({ status }) => status))).toEqual(
      new Set(['regressed', 'risk_noted', 'improved', 'pass', 'new', 'removed']),
    );
  });

  it('a report is shown', () => {
    expect(renderTerminal(report, { columns: 200, color: false })).toContain(tally(report));
    const comment = renderComment(report);
    for (const { bench_id } of report.benchmarks) expect(comment).toContain(bench_id);
  });

  it("a baseline's record is shown", () => {
    const record = frozen(baselineDocument, 'record');
    const text = renderBaseline(record, { columns: 100 });
    for (const { bench_id } of record.benchmarks) expect(text).toContain(bench_id);
  });

  it('budgets hold', () => {
    const policy = resolvePolicy(frozen(budgetsDocument, 'budgets'), {}, 'budgets');
    expect(policy).toMatchObject({ maxRegressionPercent: 5, timeBudgetSeconds: 60 });
    expect(policy.perBench).toHaveLength(1);
    expect(policy.gates).toHaveLength(1);
  });

  it('a self-test goes on, and is shown', () => {
    const { runs, ...selftest } = frozen(selftestDocument, 'selftest');
    expect(runs).toHaveLength(3);
    expect(renderSelftest({ runs, ...selftest })).toMatch(/\| \+20% +\|/);
  });
});
