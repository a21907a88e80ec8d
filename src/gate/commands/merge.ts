import { evidenceDocument } from '../contracts/documents.ts';
import { problemOf, usageError } from '../contracts/problems.ts';
import { mergeEvidence } from '../judge/merge-evidence.ts';
import type { Ports } from '../ports.ts';
import { type CheckOutcome, reportProblem } from '../run/publish.ts';
import { readDocument } from '../run/read-documents.ts';
import { judge } from './judge.ts';

export interface MergeRequest {
  readonly cwd: string;
  /** The evidence of every shard: where it is, and by which name it is spoken of. */
  readonly files: readonly { readonly path: string; readonly name: string }[];
  /** The commit that all must have been compared with; undefined: whichever it was. */
  readonly baseline?: string;
}

/** Joins the shards of one run and judges them, with the risk notes of the tree; runs no code of the change. */
export async function merge(request: MergeRequest, ports: Ports): Promise<CheckOutcome> {
  const { cwd, files, baseline } = request;
  try {
    const shards = await Promise.all(
      files.map(async ({ path, name }) => {
        return { path: name, evidence: await readDocument(evidenceDocument, path) };
      }),
    );
    const evidence = mergeEvidence(shards);
    if (baseline !== undefined && evidence.baseline_id !== baseline) {
      throw usageError(
        `The shards were compared with ${evidence.baseline_id ?? 'nothing'}, and the baseline here is ${baseline}: measure them in the same workflow run.`,
      );
    }
    return await judge({ cwd, evidence }, ports);
  } catch (error) {
    return await reportProblem(cwd, problemOf(error), ports);
  }
}
