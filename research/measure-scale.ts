/**
 * Times what comes after the measuring, for many benchmarks: judging, reporting, rendering, writing.
 * `node research/measure-scale.ts [benchmarks]` prints milliseconds of one cold run, as in a real run.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeEvidence } from '../__tests__/support/large-evidence.ts';
import { annotationsOf } from '../src/action/annotations.ts';
import {
  evidenceDocument,
  reportDocument,
  serializeDocument,
} from '../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../src/gate/judge/judge-run.ts';
import { composeReport } from '../src/gate/report/compose-report.ts';
import { renderHtml } from '../src/gate/report/html.ts';
import { renderComment, renderSummary } from '../src/gate/report/markdown.ts';
import { renderTerminal } from '../src/gate/report/terminal.ts';
import { writeReports } from '../src/gate/run/write-reports.ts';

/** The places of the built page, without the page. */
const template = '"@report-data@" "@report-details@"';
const count = Number(process.argv[2] ?? 5_000);
const evidence = largeEvidence(count);
const pairs = evidence.benchmarks.reduce(
  (sum, { outcome }) => sum + (outcome.kind === 'measured' ? outcome.pairs.length : 0),
  0,
);
console.log(`${count} benchmarks, ${pairs} pairs`);

let totalMs = 0;
async function timed<T>(what: string, act: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await act();
  const ms = performance.now() - start;
  totalMs += ms;
  console.log(`${what.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms`);
  return result;
}

const folder = mkdtempSync(join(tmpdir(), 'fj-perf-scale-'));
try {
  const verdict = await timed('judge', () => judgeRun(judgeEvidence(evidence), [], '2026-06-01'));
  const report = await timed('compose the report', () =>
    composeReport(verdict, { generatedAtUnixMs: 1 }),
  );
  const summary = await timed('Markdown summary', () => renderSummary(report));
  await timed('Markdown comment', () => renderComment(report));
  await timed('terminal', () => renderTerminal(report, { columns: 120, color: true }));
  const html = await timed('HTML page', () => renderHtml(template, report, { evidence }));
  await timed('annotations', () => annotationsOf(report));
  const reportText = await timed('report as JSON', () => serializeDocument(reportDocument, report));
  const evidenceText = await timed('evidence as JSON', () =>
    serializeDocument(evidenceDocument, evidence),
  );
  const written = await timed('write', () =>
    writeReports(folder, undefined, {
      report: reportText,
      markdown: summary,
      evidence: evidenceText,
      html,
    }),
  );
  console.log(`${'all'.padEnd(28)} ${totalMs.toFixed(0).padStart(6)} ms`);
  for (const [name, path] of Object.entries(written)) {
    console.log(`${name.padEnd(28)} ${(statSync(path).size / 1e6).toFixed(1).padStart(6)} MB`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
