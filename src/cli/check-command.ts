import { relative } from 'node:path';
import { check } from '../gate/commands/check.ts';
import { judge } from '../gate/commands/judge.ts';
import { isPlainWord } from '../gate/contracts/bench-id.ts';
import { evidenceDocument, type PerfDelta, reportDocument } from '../gate/contracts/documents.ts';
import { type ExitCode, problemOf } from '../gate/contracts/problems.ts';
import { renderSummary } from '../gate/report/markdown.ts';
import { renderTerminal } from '../gate/report/terminal.ts';
import { type CheckOutcome, reportProblem } from '../gate/run/publish.ts';
import { readDocument } from '../gate/run/read-documents.ts';
import { chooseBaseline } from './choose-baseline.ts';
import type { CheckFlags } from './flags.ts';
import { renderPage } from './report-page.ts';
import { runRequestOf, shardOf } from './run-request.ts';
import { print, printNote, stdoutLooks, terminalPorts } from './terminal.ts';

export async function runCheck(flags: CheckFlags): Promise<ExitCode> {
  const ports = terminalPorts();
  const outcome = await withProblemsReported(async () => {
    const request = runRequestOf(flags);
    const overrides = { ...request.overrides, ...(await shardOf(flags)) };
    const { policyFrom = 'head' } = flags;
    const baseline = await chooseBaseline(flags);
    return check({ ...request, overrides, policyFrom, baseline }, ports);
  });
  return showOutcome(outcome, flags.json === true);
}

export async function runJudge(flags: { evidence: string; json?: boolean }): Promise<ExitCode> {
  const outcome = await withProblemsReported(async () => {
    const evidence = await readDocument(evidenceDocument, flags.evidence);
    return judge({ cwd: process.cwd(), evidence }, terminalPorts());
  });
  return showOutcome(outcome, flags.json === true);
}

/** Renders a report that was written before. */
export async function runReport(path: string, flags: { format: string }): Promise<ExitCode> {
  const report = await readDocument(reportDocument, path);
  switch (flags.format) {
    case 'html':
      print(await renderPage(report, path, printNote));
      break;
    case 'markdown':
      print(renderSummary(report));
      break;
    default:
      print(renderTerminal(report, stdoutLooks()));
  }
  return 0;
}

/** What goes wrong before a run begins gets a report as well, so that no older one is left standing. */
export async function withProblemsReported<T>(run: () => Promise<T>): Promise<T | CheckOutcome> {
  try {
    return await run();
  } catch (error) {
    return await reportProblem(process.cwd(), problemOf(error), terminalPorts());
  }
}

/** A command line that made no sense, which has been said already, leaves no older report standing. */
export async function reportMisuse(message: string): Promise<void> {
  const problem = { code: 'usage', message: message.replace(/^error: /, '') } as const;
  // Outside a repository there is no report to replace.
  await reportProblem(process.cwd(), problem, terminalPorts()).catch(() => {});
}

export function showOutcome({ report, files, exitCode }: CheckOutcome, asJson: boolean): ExitCode {
  if (asJson) print(JSON.stringify(report, null, 2));
  else {
    print(renderTerminal(report, stdoutLooks()));
    printNote(`Report: ${relative(process.cwd(), files.report)}`);
    if (files.html !== undefined) printNote(`HTML report: ${relative(process.cwd(), files.html)}`);
    const advice = adviceOn(report);
    if (advice !== undefined) printNote(advice);
  }
  if (report.error && asJson) printNote(report.error.message);
  return exitCode;
}

/** What to do about a failure, where its sentence does not say so already. */
function adviceOn(report: PerfDelta): string | undefined {
  if (report.error !== undefined) return undefined;
  const worst = report.regressions
    .filter(({ justified }) => !justified)
    .toSorted((a, b) => b.delta_percent - a.delta_percent)[0];
  if (worst === undefined || report.overall_status === 'pass') return undefined;
  // There is a note on it already, and its finding says what to do with that.
  if (report.risk_note_findings.some(({ bench_id }) => bench_id === worst.bench_id))
    return undefined;
  // An id that a shell would take for more than a word is left for the person to quote.
  const word = isPlainWord(worst.bench_id) ? worst.bench_id : 'BENCHMARK';
  return `If it is worth it: npx fj-perf-gate risk-note new ${word}`;
}
