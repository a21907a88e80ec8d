import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/action/annotations.ts';
import {
  evidenceDocument,
  type PerfDelta,
  type PerfEvidence,
  parseDocument,
  reportDocument,
  serializeDocument,
} from '../../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../../../src/gate/judge/judge-run.ts';
import { takeShare } from '../../../src/gate/plan/split-shards.ts';
import { composeReport } from '../../../src/gate/report/compose-report.ts';
import { renderHtml } from '../../../src/gate/report/html.ts';
import { renderComment, renderSummary } from '../../../src/gate/report/markdown.ts';
import { renderTerminal } from '../../../src/gate/report/terminal.ts';
import { applyRiskNotes } from '../../../src/gate/risk-notes/apply.ts';
import { largeEvidence } from '../../support/large-evidence.ts';
import { sampleNote } from '../contracts/sample-documents.ts';

const reportOf = (evidence: PerfEvidence) =>
  composeReport(judgeRun(judgeEvidence(evidence), [], '2026-06-01'), { generatedAtUnixMs: 1 });

function renderAll(report: PerfDelta, evidence?: PerfEvidence): void {
  renderHtml('"@report-data@" "@report-details@"', report, { evidence });
  renderSummary(report);
  renderComment(report);
  renderTerminal(report, { columns: 120, color: true });
  annotationsOf(report);
}

/** The same objects, and how often anything of one of them has been read. */
function counted<T extends object>(items: readonly T[]) {
  let reads = 0;
  const watched = items.map(
    (item) =>
      new Proxy(item, {
        get(target, key, receiver) {
          reads += 1;
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  return { watched, readsPerItem: () => reads / items.length };
}

/** How much more is done for each benchmark of 1600 than for each of 200; eight times when quadratic. */
const growth = (workPerBenchmark: (count: number) => number) =>
  workPerBenchmark(1_600) / workPerBenchmark(200);

describe('thousands of benchmarks', () => {
  it('are judged and described one by one', () => {
    const grown = growth((count) => {
      const evidence = largeEvidence(count);
      const { watched, readsPerItem } = counted(evidence.benchmarks);
      reportOf({ ...evidence, benchmarks: watched });
      return readsPerItem();
    });
    expect(grown).toBeLessThan(1.5);
  });

  it('are rendered with no more than sorting, and a few attempts to fit', () => {
    const grown = growth((count) => {
      const report = reportOf(largeEvidence(count));
      const { watched, readsPerItem } = counted(report.benchmarks);
      renderAll({ ...report, benchmarks: watched });
      return readsPerItem();
    });
    expect(grown).toBeLessThan(4);
  });

  it('keep a note that names none of them from being compared with all of all', () => {
    const { acceptance: _, ...note } = sampleNote;
    const approved = { ...note, signoff: { ...note.signoff, approved: true } };
    const ids = Array.from({ length: 5_000 }, (__, i) => `g/benchmark ${i}`);
    let looks = 0;
    const benchIds = new Proxy(ids, {
      get(target, key, receiver) {
        looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const { findings } = applyRiskNotes(
      ids.map((bench_id) => ({ bench_id, delta_percent: 20 })),
      [{ path: 'other.risk_note.json', content: { kind: 'note', note: approved, blobId: 'b1' } }],
      { allowUnboundedNotes: true, todayUtc: '2026-06-01', benchIds },
    );
    expect(findings).toMatchObject([{ outcome: 'unused' }]);
    expect(looks).toBeLessThan(5_000);
  });

  it('are judged, written and split in seconds: 5,000 of them', { timeout: 60_000 }, () => {
    const evidence = largeEvidence(5_000);
    const start = performance.now();
    const report = reportOf(evidence);
    renderAll(report, evidence);
    serializeDocument(reportDocument, report);
    const text = serializeDocument(evidenceDocument, evidence);
    const ids = evidence.benchmarks.map(({ bench_id: id }) => ({ id }));
    takeShare(ids, { index: 1, count: 100, times: new Map(ids.map(({ id }, i) => [id, i])) });
    // A third of this on one core of a laptop; research/measure-scale.ts tells the parts.
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(report.regressions).toHaveLength(10);
    expect(text.length).toBeLessThan(120e6);
    // A benchmark a line: indented, it would be twice as long.
    expect(text.split('\n').length).toBeLessThan(5_200);
    expect(parseDocument(evidenceDocument, text, 'evidence.json').benchmarks).toHaveLength(5_000);
  });
});
