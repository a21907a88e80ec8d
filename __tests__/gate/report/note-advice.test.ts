import { expect, test } from 'vitest';
import type { BenchmarkEvidence } from '../../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun } from '../../../src/gate/judge/judge-run.ts';
import { composeReport } from '../../../src/gate/report/compose-report.ts';
import { headline } from '../../../src/gate/report/headline.ts';
import { renderComment } from '../../../src/gate/report/markdown.ts';
import type { AddedNote } from '../../../src/gate/risk-notes/apply.ts';
import { riskNotePath } from '../../../src/gate/risk-notes/path.ts';
import { composeRiskNote } from '../../../src/gate/risk-notes/template.ts';
import {
  added,
  around,
  equal,
  evidenceOf,
  failed,
  faster,
  measured,
  removed,
  slower,
  undecided,
} from '../../support/sample-evidence.ts';
import { result } from './sample-reports.ts';

/** Every verdict of a benchmark, every note that a change can add, and others decided or not. */

const today = '2026-03-01';
const [own, other] = ['text/hash', 'text/trim'];

const verdicts: Readonly<Record<string, BenchmarkEvidence>> = {
  regressed: slower(own),
  'looks slower': measured(own, around(Math.log(1.3), 3)),
  inconclusive: undecided(own),
  pass: equal(own),
  improved: faster(own),
  new: added(own),
  removed: removed(own),
  failed: failed(own),
};

const notes: Readonly<Record<string, AddedNote[]>> = {
  'no note': [],
  'note that covers': [noteFor(own, {})],
  'note too small': [noteFor(own, { maxDeltaPercent: 10 })],
  'note expired': [noteFor(own, { expiresOn: '2026-02-28' })],
  'note not approved': [noteFor(own, { approved: false })],
  'note for another': [noteFor(other, {})],
  'note for none': [noteFor('text/hsah', {})],
};

const others = { decided: equal(other), open: undecided(other) };

function noteFor(
  benchId: string,
  changes: { maxDeltaPercent?: number; expiresOn?: string; approved?: boolean },
): AddedNote {
  const words = {
    packetId: 'P1',
    summary: 'x',
    description: 'x',
    author: 'ada',
    approved: true,
    mitigations: [],
    evidence: [],
    likelihood: 'certain',
    impact: 'low',
    residualRisk: 'low',
    maxDeltaPercent: 50,
    expiresOn: '2026-06-01',
    ...changes,
  };
  const note = composeRiskNote(result({ bench_id: benchId }), words, 1);
  return { path: riskNotePath(benchId), content: { kind: 'note', note, blobId: 'b1' } };
}

function adviceOf(benchmark: BenchmarkEvidence, added: AddedNote[], beside: BenchmarkEvidence) {
  const judged = judgeEvidence(evidenceOf([benchmark, beside]));
  const verdict = judgeRun(judged, added, today);
  const report = composeReport(verdict, { generatedAtUnixMs: Date.parse(today) });
  const offer = /npx fj-perf-gate risk-note new [^\n]*/.exec(renderComment(report))?.[0];
  return { exitCode: verdict.overall.exitCode, report, offer };
}

test('what is said of notes holds for every verdict', async () => {
  const lines: string[] = [];
  for (const [verdict, benchmark] of Object.entries(verdicts)) {
    for (const [kind, added] of Object.entries(notes)) {
      for (const [state, beside] of Object.entries(others)) {
        const { exitCode, report, offer } = adviceOf(benchmark, added, beside);
        lines.push(`${verdict}, ${kind}, other ${state}: exit ${exitCode}`);
        lines.push(`  ${headline(report)}`);
        for (const { outcome, message } of report.risk_note_findings)
          lines.push(`  ${outcome}: ${message}`);
        if (offer !== undefined) lines.push(`  offers: ${offer}`);
      }
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/note-advice.golden.txt');
});

test('no note is to be taken out that the next run may need, and none offered that is there', () => {
  for (const benchmark of Object.values(verdicts)) {
    for (const added of Object.values(notes)) {
      for (const beside of Object.values(others)) {
        const { report, offer } = adviceOf(benchmark, added, beside);
        const statusOf = new Map(report.benchmarks.map((one) => [one.bench_id, one.status]));
        for (const { bench_id = '', message } of report.risk_note_findings) {
          const status = statusOf.get(bench_id);
          const isOpen = status === 'inconclusive' || status === 'failed';
          if (isOpen) expect(message).not.toMatch(/take the note out/);
          if (status === 'risk_noted') expect(message).toMatch(/^Accepted by /);
        }
        const hasNote = report.risk_note_findings.some(({ bench_id }) => bench_id === own);
        expect(offer !== undefined).toBe(statusOf.get(own) === 'regressed' && !hasNote);
      }
    }
  }
});
