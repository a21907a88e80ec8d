import type { BaselineChoice } from '../gate/commands/check.ts';
import { isPlainWord } from '../gate/contracts/bench-id.ts';
import { usageError } from '../gate/contracts/problems.ts';
import { type NamedCommit, namedCommit } from '../gate/git/named-commit.ts';
import { openRepository } from '../gate/git/repository.ts';
import type { CheckFlags } from './flags.ts';
import { printNote } from './terminal.ts';

/** What the flags compare with. Throws a GateError for flags that make no sense. */
export async function chooseBaseline(flags: CheckFlags): Promise<BaselineChoice> {
  if (flags.baselineRef === undefined) {
    if (flags.baselineExact) {
      throw usageError(
        '--baseline-exact is about the tip of a branch: name that with --baseline-ref.',
      );
    }
    if (flags.policyFrom !== 'base') return { kind: 'named', name: flags.baseline };
    throw usageError(
      '--policy-from base is about a change to a branch: name that with --baseline-ref.',
    );
  }
  if (flags.baseline !== undefined) {
    throw usageError('Give either --baseline or --baseline-ref: both name what to compare with.');
  }
  const isExact = flags.baselineExact === true;
  const commit = await commitNamed('--baseline-ref', flags.baselineRef, { isExact });
  return { kind: 'commit', commit, label: flags.baselineRef };
}

/**
 * The commit that a flag names: of a branch where this tree left it, which is said, or its tip where that
 * `isExact`. Throws a GateError (usage).
 */
export async function commitNamed(
  flag: string,
  revision: string,
  exactly: { isExact: boolean },
): Promise<string> {
  const named = await namedCommit(await openRepository(process.cwd()), revision, exactly);
  switch (named.kind) {
    case 'commit':
      return named.commit;
    case 'left-branch':
      printNote(describeLeftBranch(revision, named));
      return named.commit;
    case 'unrelated':
      throw usageError(
        `It is not known here where this tree left "${revision}": ${fetchHistory(named)}compare with its tip by --baseline-exact.`,
      );
    case 'unknown':
      throw usageError(
        `"${revision}" names no commit here: ${fetchBranch(revision, named)}give a branch, a tag or a commit to ${flag}.`,
      );
  }
}

function describeLeftBranch(
  branch: string,
  { commit, lacks }: Extract<NamedCommit, { kind: 'left-branch' }>,
): string {
  const commits = lacks === 1 ? 'one commit' : `${lacks} commits`;
  return `"${branch}" has ${commits} that this tree lacks: compared with ${commit.slice(0, 10)}, where the tree left it. --baseline-exact compares with its tip.`;
}

function fetchHistory({ isShallow }: { isShallow: boolean }): string {
  return isShallow ? 'fetch all of the history by "git fetch --unshallow", or ' : '';
}

/** A clone without history has one branch only. */
function fetchBranch(revision: string, { isShallow }: { isShallow: boolean }): string {
  if (!isShallow) return '';
  const branch = revision.replace(/^origin\//, '');
  const what = isPlainWord(branch) ? ` origin ${branch}:refs/remotes/origin/${branch}` : '';
  return `the clone lacks a part of its history, which "git fetch --unshallow${what}" fetches. Or `;
}
