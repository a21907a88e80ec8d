/** A note that would cover a regression if its author has approved the pull request. */
export interface NoteToApprove {
  /** Relative to the repository's root. */
  readonly path: string;
  /** Git's id of the note's bytes. */
  readonly blobId: string;
  /** `signoff.author`: whose approval counts. */
  readonly author: string;
}

/** What GitHub says of a note's approval. Anything but `approved` covers nothing. */
export type Approval =
  /** `at` as GitHub writes times. */
  | { readonly kind: 'approved'; readonly by: string; readonly at: string }
  | { readonly kind: 'refused'; readonly why: Rejection }
  | { readonly kind: 'unknown'; readonly why: UnknownReason };

/** By the path of the note. */
export type Approvals = ReadonlyMap<string, Approval>;

export type Rejection =
  | { readonly code: 'no-login' }
  | { readonly code: 'own-change' }
  | { readonly code: 'not-a-person' }
  | { readonly code: 'not-approved' }
  | { readonly code: 'changes-requested' }
  | { readonly code: 'dismissed' }
  | { readonly code: 'may-not-write' }
  | { readonly code: 'commit-gone' }
  /** What was approved held another note at this path, or none. */
  | { readonly code: 'other-text'; readonly commit: string };

export type UnknownReason =
  | { readonly code: 'no-pull-request' }
  | { readonly code: 'left-to-merge' }
  | { readonly code: 'no-token' }
  | { readonly code: 'no-answer'; readonly reason: string; readonly remedy: string };

/** A review as GitHub tells of it. */
export interface Review {
  /** Undefined once the account is gone. */
  readonly login: string | undefined;
  readonly isPerson: boolean;
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED` or `DISMISSED`. */
  readonly state: string;
  /** What was looked at; undefined where GitHub no longer knows. */
  readonly commit: string | undefined;
  /** When it was submitted, as GitHub writes times. */
  readonly at: string;
}

/** What the reviews say; whether the approver may write, and what the commit held, is to be asked then. */
export type ReviewDecision =
  | { readonly kind: 'approves'; readonly by: string; readonly at: string; readonly commit: string }
  | { readonly kind: 'refused'; readonly why: Rejection };

/** Comments say nothing for or against, and leave what was said before in force. */
const opinions: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/** Wider than GitHub's own rule for new accounts: old ones and those of enterprises have other characters. */
const loginPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/**
 * What the last of the author's reviews says, of all reviews of the pull request in the order in which
 * they were submitted. A dismissed review takes back what came before it, as it does on GitHub.
 */
export function decisionOf(
  author: string,
  pullRequest: { readonly author: string; readonly reviews: readonly Review[] },
): ReviewDecision {
  if (!isLogin(author)) return refused({ code: 'no-login' });
  if (isSameLogin(author, pullRequest.author)) return refused({ code: 'own-change' });
  const last = pullRequest.reviews.findLast(
    (one) => one.login !== undefined && isSameLogin(one.login, author) && opinions.has(one.state),
  );
  if (last === undefined) return refused({ code: 'not-approved' });
  if (!last.isPerson) return refused({ code: 'not-a-person' });
  if (last.state === 'CHANGES_REQUESTED') return refused({ code: 'changes-requested' });
  if (last.state !== 'APPROVED') return refused({ code: 'dismissed' });
  const { login: by = author, at, commit } = last;
  return commit === undefined
    ? refused({ code: 'commit-gone' })
    : { kind: 'approves', by, at, commit };
}

/** Whether GitHub may have an account of this name. */
export function isLogin(name: string): boolean {
  return loginPattern.test(name);
}

export function refused(why: Rejection): Extract<Approval, { kind: 'refused' }> {
  return { kind: 'refused', why };
}

/** Says of each note why its approval is unknown. */
export function unknownForAll(notes: readonly NoteToApprove[], why: UnknownReason): Approvals {
  return new Map(notes.map(({ path }) => [path, { kind: 'unknown', why }]));
}

function isSameLogin(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
