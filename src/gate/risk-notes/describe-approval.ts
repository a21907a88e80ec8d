import type { Approval, Rejection, UnknownReason } from './approvals.ts';

/** Why a note that its author has to approve covers nothing, and what to do next: one sentence. */
export function describeMissing(
  approval: Exclude<Approval, { kind: 'approved' }>,
  author: string,
): string {
  return approval.kind === 'refused'
    ? describeRefusal(approval.why, author)
    : describeIgnorance(approval.why, author);
}

const another =
  'name somebody else in signoff.author who may write to the repository, and have them approve the pull request.';

function describeRefusal(why: Rejection, author: string): string {
  const next = `ask ${author} to approve the pull request; then re-run the failed job.`;
  switch (why.code) {
    case 'no-login':
      return `signoff.author is "${author}", which is no login on GitHub: name who will approve the pull request, without "@".`;
    case 'own-change':
      return `signoff.author is "${author}", who opened the pull request, and nobody accepts the slowdown of their own change: ${another}`;
    case 'not-a-person':
      return `signoff.author is "${author}", which is no person's account: ${another}`;
    case 'may-not-write':
      return `${author} approved the pull request, and may not write to the repository: ${another}`;
    case 'not-approved':
      return `It waits for ${author}, who has not approved the pull request: ${next}`;
    case 'changes-requested':
      return `It waits for ${author}, whose last review asks for changes: ${next}`;
    case 'dismissed':
      return `It waits for ${author}, whose last review was dismissed: ${next}`;
    case 'commit-gone':
      return `It waits for ${author}, who approved a commit that GitHub no longer knows: ${next}`;
    case 'other-text':
      return `It waits for ${author}, who approved the pull request at ${why.commit.slice(0, 10)}, where this note was not as it is now: ask ${author} to read it and approve again; then re-run the failed job.`;
  }
}

function describeIgnorance(why: UnknownReason, author: string): string {
  const whether = `Whether ${author} approved the pull request`;
  switch (why.code) {
    case 'no-pull-request':
      return `${whether} is asked for on the pull request on GitHub (require_approval is "reviewed"), and cannot be known here: let the check there decide.`;
    case 'left-to-merge':
      return `${whether} is asked for by the job that merges the shards: see there.`;
    case 'no-token':
      return `${whether} cannot be asked, since the input github-token is empty: leave it out, and give the job "pull-requests: read".`;
    case 'no-answer':
      return `${whether} could not be found out (${why.reason}): ${why.remedy}.`;
  }
}
