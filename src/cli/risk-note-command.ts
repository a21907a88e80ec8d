import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  chooseRegression,
  needsReviews,
  placeOfNote,
  reviewNotesOfTree,
  writeRiskNote,
} from '../gate/commands/risk-note.ts';
import { utcDay } from '../gate/contracts/day.ts';
import { type PerfDelta, reportDocument } from '../gate/contracts/documents.ts';
import { type ExitCode, GateError, problemOf, usageError } from '../gate/contracts/problems.ts';
import { reportFiles } from '../gate/contracts/report-files.ts';
import { openRepository } from '../gate/git/repository.ts';
import { formatDelta, formatForLog, formatInterval } from '../gate/report/format.ts';
import { renderNoteCheck, renderNoteList } from '../gate/report/screens/risk-notes.ts';
import { isCalendarDay } from '../gate/risk-notes/apply.ts';
import { useOfNote } from '../gate/risk-notes/review.ts';
import { readDocument } from '../gate/run/read-documents.ts';
import { completeWords } from './complete-note.ts';
import { positiveNumber } from './flags.ts';
import { print, printNote, stdoutLooks } from './terminal.ts';

export interface NewNoteFlags {
  readonly summary?: string;
  readonly why?: string;
  readonly author?: string;
  readonly packet?: string;
  readonly issue?: string;
  readonly maxDelta?: string;
  readonly expires?: string;
  readonly mitigation?: readonly string[];
  readonly likelihood: string;
  readonly impact: string;
  readonly residualRisk: string;
  readonly approved?: boolean;
  readonly report?: string;
}

const today = () => utcDay(Date.now());

/** Writes the note that accepts one benchmark's regression, as the last report has it. */
export async function runNewNote(wanted: string, flags: NewNoteFlags): Promise<ExitCode> {
  const cwd = process.cwd();
  const maxDeltaPercent = positiveNumber('--max-delta', flags.maxDelta);
  const expiresOn = expiryOf(flags.expires);
  const last = await lastReport(flags.report);
  if (last === undefined) {
    throw usageError(
      'There is no report to write a note from: run "npx fj-perf-gate check" first.',
    );
  }
  const { report } = last;
  const result = chooseRegression(report, wanted, maxDeltaPercent !== undefined);
  const effect = `p95 ${formatDelta(result.delta_percent)} (95% interval ${formatInterval(result.interval)})`;
  const place = await placeOfNote(cwd, report, result);
  printNote(`${formatForLog(result.bench_id, 200)}: ${effect}`);
  const needsReview = await needsReviews(cwd);
  const words = {
    ...(await completeWords(flags, needsReview)),
    approved: flags.approved === true,
    mitigations: flags.mitigation ?? [],
    evidence: [`${effect}, ${report.candidate_id ?? '?'} against ${report.baseline_id ?? '?'}`],
    likelihood: flags.likelihood,
    impact: flags.impact,
    residualRisk: flags.residualRisk,
    maxDeltaPercent,
    expiresOn,
  };
  const path = relative(cwd, await writeRiskNote(place, result, words, Date.now()));
  const evidence = join(dirname(last.path), reportFiles.evidence);
  print(path);
  const steps = needsReview
    ? nextSteps(path, { approved: words.approved, reviewer: words.author })
    : nextSteps(path, {
        approved: words.approved,
        evidence: existsSync(evidence) ? relative(cwd, evidence) : undefined,
      });
  printNote(steps);
  return 0;
}

/** 1 when a note is not valid; one that expired or waits for approval is told, and no fault. */
export async function runCheckNotes(flags: { json?: boolean }): Promise<ExitCode> {
  const cwd = process.cwd();
  const notes = await reviewNotesOfTree(cwd, today(), await needsReviews(cwd));
  print(flags.json ? JSON.stringify(notes, null, 2) : renderNoteCheck(notes, stdoutLooks()));
  return notes.some(({ state }) => state === 'invalid') ? 1 : 0;
}

export async function runListNotes(flags: { json?: boolean }): Promise<ExitCode> {
  const cwd = process.cwd();
  const notes = await reviewNotesOfTree(cwd, today(), await needsReviews(cwd));
  const report = await lastReport(undefined).then(
    (last) => last?.report,
    (error: unknown) => {
      // An older version's, or a damaged one: the notes can still be listed.
      printNote(`Warning: ${new GateError(problemOf(error)).message}`);
      return undefined;
    },
  );
  const listed = notes.map((note) => ({ ...note, use: useOfNote(note.path, report) }));
  print(
    flags.json
      ? JSON.stringify(listed, null, 2)
      : renderNoteList(listed, { ...stdoutLooks(), todayUtc: today() }),
  );
  return 0;
}

/** The report that a path names, or the one that the last run left here, if any. Throws for a bad one. */
async function lastReport(
  path: string | undefined,
): Promise<{ report: PerfDelta; path: string } | undefined> {
  const { root } = await openRepository(process.cwd());
  const last = join(root, 'artifacts', 'ci', reportFiles.report);
  if (path === undefined && !existsSync(last)) return undefined;
  const shown = path ?? relative(process.cwd(), last);
  return { report: await readDocument(reportDocument, shown), path: resolve(shown) };
}

function expiryOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(text) && isCalendarDay(text) && text >= today()) return text;
  throw usageError(
    `--expires takes a day from today on, and "${text}" is none: write for example "--expires ${utcDay(Date.now() + 90 * 86_400_000)}".`,
  );
}

/** Evidence is named where it can be judged again here; who has to review cannot be asked here. */
function nextSteps(
  path: string,
  {
    approved,
    evidence,
    reviewer,
  }: { approved: boolean; evidence?: string | undefined; reviewer?: string },
): string {
  const approve = approved
    ? []
    : [
        'Have someone who may accept the slowdown set "approved" to true in it: until then it covers nothing.',
      ];
  return [
    ...approve,
    'Read it, and see that it is complete:',
    '  npx fj-perf-gate risk-note check',
    'Add it to the change that causes the slowdown:',
    `  git add ${path}`,
    ...(evidence === undefined
      ? []
      : [
          'Judge that change again, without measuring:',
          `  npx fj-perf-gate judge --evidence ${evidence}`,
        ]),
    ...(reviewer === undefined
      ? []
      : [
          `Ask ${reviewer} to approve the pull request on GitHub (require_approval): until then it covers nothing.`,
        ]),
  ].join('\n');
}
