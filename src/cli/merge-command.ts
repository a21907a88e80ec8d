import { evidenceDocument } from '../gate/contracts/documents.ts';
import type { ExitCode } from '../gate/contracts/problems.ts';
import { mergeEvidence } from '../gate/judge/merge-evidence.ts';
import { judgeAgain } from '../gate/pipeline.ts';
import { readDocument } from '../gate/read-documents.ts';
import { showOutcome, withProblemsReported } from './check-command.ts';
import { terminalPorts } from './terminal.ts';

/** Joins the evidence of all shards of a run and judges it, with the risk notes of this tree. */
export async function runMerge(
  paths: readonly string[],
  flags: { json?: boolean },
): Promise<ExitCode> {
  const outcome = await withProblemsReported(async () => {
    const files = await Promise.all(
      paths.map(async (path) => ({ path, evidence: await readDocument(evidenceDocument, path) })),
    );
    const evidence = mergeEvidence(files);
    return judgeAgain({ cwd: process.cwd(), evidence }, terminalPorts());
  });
  return showOutcome(outcome, flags.json === true);
}
