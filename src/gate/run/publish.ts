import {
  evidenceDocument,
  type PerfDelta,
  type PerfEvidence,
  reportDocument,
  serializeDocument,
} from '../contracts/documents.ts';
import { type ExitCode, exitCodeOf, messageOf, type Problem } from '../contracts/problems.ts';
import { findRepository } from '../git/repository.ts';
import { describeEnvironment } from '../measure/machine/probe-environment.ts';
import type { Ports } from '../ports.ts';
import { composeEmptyReport, type NoResults } from '../report/compose-empty-report.ts';
import { renderHtml } from '../report/html.ts';
import { renderSummary } from '../report/markdown.ts';
import { beginRun, documentHead, type Run } from './run.ts';
import { clearVerdicts, type WrittenReports, writeReports } from './write-reports.ts';

/** A finished run. `report.overall_status` and `exitCode` always agree. */
export interface CheckOutcome {
  readonly report: PerfDelta;
  readonly evidence: PerfEvidence | undefined;
  readonly exitCode: ExitCode;
  /** Absolute paths of what was written below `artifacts/ci/`. */
  readonly files: WrittenReports;
}

/** Writes a failed report for a problem that was found before a run could begin. */
export async function reportProblem(
  cwd: string,
  problem: Problem,
  ports: Ports,
): Promise<CheckOutcome> {
  // Where no run can begin there is no report, not even this one, and none of an earlier run either.
  await clearVerdicts((await findRepository(cwd)).root, ports.reportFolder);
  await using run = await beginRun(cwd, undefined, ports);
  return await publishEmpty({ kind: 'problem', problem }, run);
}

/** Writes report, evidence, Markdown and the HTML page below `artifacts/ci/` of the repository. */
export async function publishLocally(
  run: Run,
  composed: PerfDelta,
  evidence: PerfEvidence | undefined,
  exitCode: ExitCode,
): Promise<CheckOutcome> {
  const { origin, reportFolder } = run.ports;
  const report = { ...composed, ...origin, ...headBeside(composed, run) };
  const html = await renderPage(run, report, evidence);
  const files = await writeReports(run.repository.root, reportFolder, {
    report: serializeDocument(reportDocument, report),
    markdown: renderSummary(report),
    evidence: evidence && serializeDocument(evidenceDocument, evidence),
    html,
  });
  return { report, evidence, exitCode, files };
}

/** What was checked out, where what was measured is no commit that others have. */
function headBeside({ candidate_id }: PerfDelta, { candidate }: Run): Pick<PerfDelta, 'head_id'> {
  if (candidate === undefined || candidate.head === candidate_id) return {};
  return { head_id: candidate.head };
}

/** Publishes a run without results: what is known of it, and why there are none. */
export function publishEmpty(reason: NoResults, run: Run): Promise<CheckOutcome> {
  const report = composeEmptyReport(reason, {
    ...documentHead(run),
    regression_threshold_percent: run.thresholdPercent,
    environment: describeEnvironment(),
  });
  const exitCode = reason.kind === 'problem' ? exitCodeOf(reason.problem) : 0;
  return publishLocally(run, report, undefined, exitCode);
}

/** The page is for looking at: a run whose page cannot be drawn still has its verdict. */
async function renderPage(
  { ports, record }: Run,
  report: PerfDelta,
  evidence: PerfEvidence | undefined,
): Promise<string | undefined> {
  try {
    const template = await ports.reportPage?.();
    return template === undefined ? undefined : renderHtml(template, report, { evidence, record });
  } catch (error) {
    ports.log.warn(`The HTML report could not be written: ${messageOf(error)}`);
    return undefined;
  }
}
