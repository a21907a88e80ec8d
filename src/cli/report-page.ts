import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  evidenceDocument,
  type PerfDelta,
  type PerfEvidence,
  parseDocument,
} from '../gate/contracts/documents.ts';
import { describeProblem, problemOf, usageError } from '../gate/contracts/problems.ts';
import { reportFiles } from '../gate/contracts/report-files.ts';
import { renderHtml } from '../gate/report/html.ts';
import { readReportPage } from '../gate/run/report-page-file.ts';

/** The page stands beside the bundle; run from the sources, where the build puts it. */
export function readPage(): Promise<string | undefined> {
  const beside = join(import.meta.dirname, '..', 'report-page', 'index.html');
  const built = join(import.meta.dirname, '..', '..', 'dist', 'report-page', 'index.html');
  return readReportPage(existsSync(beside) ? beside : built);
}

/**
 * A report as the page. The evidence that stands beside it, as a run leaves it, is drawn as well when it
 * is of the same two commits; `warn` is told when it cannot be read. Throws a GateError where the page
 * was not built.
 */
export async function renderPage(
  report: PerfDelta,
  path: string,
  warn: (text: string) => void,
): Promise<string> {
  const template = await readPage();
  if (template === undefined) {
    throw usageError('The page is not built: run "npm run build".');
  }
  return renderHtml(template, report, { evidence: await evidenceBeside(path, report, warn) });
}

async function evidenceBeside(
  path: string,
  report: PerfDelta,
  warn: (text: string) => void,
): Promise<PerfEvidence | undefined> {
  const beside = join(dirname(path), reportFiles.evidence);
  const text = await readFile(beside, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const evidence = parseDocument(evidenceDocument, text, beside);
    const isOfReport =
      evidence.baseline_id === report.baseline_id && evidence.candidate_id === report.candidate_id;
    return isOfReport ? evidence : undefined;
  } catch (error) {
    // An older version's, or a damaged one: the report alone can still be drawn.
    warn(`The page lacks the samples. ${describeProblem(problemOf(error))}`);
    return undefined;
  }
}
