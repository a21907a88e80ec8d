import { posix } from 'node:path';
import { createWhole, makeFolderInTree } from '../safe-files.ts';
import { appendLines } from './append-lines.ts';
import { lookAtProject, type Project } from './look-at-project.ts';
import { type NextStep, nextSteps } from './next-steps.ts';
import { type Proposal, proposeFiles } from './propose-files.ts';

/** What was found in a repository, what became of each file, and what to do now. */
export interface SetUp {
  readonly project: Project;
  readonly proposals: readonly Proposal[];
  readonly steps: readonly NextStep[];
}

/**
 * Writes what a repository lacks to be gated, and changes nothing that exists but for lines at the end
 * of `.gitignore`. With `dryRun` nothing is written. Throws a GateError outside a repository, or where
 * a path leads through a link.
 */
export async function setUpProject(cwd: string, dryRun: boolean): Promise<SetUp> {
  const project = await lookAtProject(cwd);
  const proposals = proposeFiles(project);
  const steps = nextSteps(project, proposals);
  if (dryRun) return { project, proposals, steps };
  const outcomes: Proposal[] = [];
  for (const proposal of proposals) outcomes.push(await carryOut(project.root, proposal));
  return { project, proposals: outcomes, steps };
}

async function carryOut(root: string, proposal: Proposal): Promise<Proposal> {
  switch (proposal.kind) {
    case 'leave':
      return proposal;
    case 'append':
      await appendLines(root, proposal.path, proposal.lines);
      return proposal;
    case 'create': {
      const { path, text } = proposal;
      const parent = posix.dirname(path);
      const folder =
        parent === '.' ? root : await makeFolderInTree(root, parent, `${path} belongs there`);
      const outcome = await createWhole(posix.join(folder, posix.basename(path)), text);
      if (outcome === 'created') return proposal;
      // A file that git ignores, so that it was not seen.
      return { kind: 'leave', path, about: 'it is there already, and git ignores it' };
    }
  }
}
