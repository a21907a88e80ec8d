import { lstat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { GateError } from '../contracts/problems.ts';
import { ignoringRule } from '../git/ignored-files.ts';
import { createWhole, folderInTree, makeFolderInTree } from '../system/safe-files.ts';
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
 * of `.gitignore`. With `dryRun` nothing is written. Throws a GateError outside a repository, and,
 * before anything is written, where a path leads through a link.
 */
export async function setUpProject(cwd: string, dryRun: boolean): Promise<SetUp> {
  const project = await lookAtProject(cwd);
  const proposals = proposeFiles(project);
  for (const proposal of proposals) await requirePlace(project.root, proposal);
  const steps = [...(await unseenFiles(project.root, proposals)), ...nextSteps(project, proposals)];
  if (dryRun) return { project, proposals, steps };
  const outcomes: Proposal[] = [];
  for (const proposal of proposals) outcomes.push(await carryOut(project.root, proposal));
  return { project, proposals: outcomes, steps };
}

async function requirePlace(root: string, proposal: Proposal): Promise<void> {
  const { kind, path } = proposal;
  if (kind === 'create' && path.includes('/')) {
    await folderInTree(root, posix.dirname(path), whyFolder(path));
  }
  if (kind !== 'append') return;
  const stats = await lstat(join(root, path)).catch(() => undefined);
  if (!stats || stats.isFile()) return;
  const detail = 'it is no regular file, so no lines can be added to it';
  throw new GateError({ code: 'unsafe-path', path, detail });
}

/** The gate sees only what git does not ignore. */
async function unseenFiles(root: string, proposals: readonly Proposal[]): Promise<NextStep[]> {
  const steps: NextStep[] = [];
  for (const { kind, path } of proposals) {
    const rule = kind === 'create' ? await ignoringRule({ root }, path) : undefined;
    if (rule === undefined) continue;
    const text = `git ignores ${path} (${rule}), and the gate sees only what git does: add it all the same.`;
    // A folder's name may hold what a shell would run.
    const isPlain = /^[\w./@-]+$/.test(path);
    steps.push(isPlain ? { text, command: `git add --force ${path}` } : { text });
  }
  return steps;
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
      if (path.includes('/')) await makeFolderInTree(root, posix.dirname(path), whyFolder(path));
      if ((await createWhole(join(root, path), text)) === 'created') return proposal;
      // A file that git ignores, so that it was not seen.
      return { kind: 'leave', path, about: 'it is there already, and git ignores it' };
    }
  }
}

function whyFolder(path: string): string {
  return `${path} belongs there`;
}
