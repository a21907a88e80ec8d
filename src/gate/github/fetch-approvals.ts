import {
  type Approval,
  type Approvals,
  decisionOf,
  type NoteToApprove,
  type Review,
  refused,
  unknownForAll,
} from '../risk-notes/approvals.ts';
import { riskNotesDir } from '../risk-notes/path.ts';
import { problemOfCall } from './call-problem.ts';
import type { GitHubClient, Repository } from './client.ts';
import { listNoteFiles, type NoteFile } from './list-note-files.ts';
import { listAt, textAt, textOrNothingAt } from './read-reply.ts';

/** Ten pages: what has more reviews than this is not read to its end, and nothing is made of a part. */
const maxPages = 10;

/**
 * Whether the authors of notes approved the pull request with the notes as they are. Never throws: what
 * cannot be found out is `unknown`, which covers nothing.
 *
 * What a review was given for is told by its commit, whose bytes git vouches for: the times of commits
 * are their authors' to choose. Whether the reviewer may write is asked, since `author_association` does
 * not say: a member of the organization may only read, and one in private counts as a contributor.
 */
export async function fetchApprovals(
  client: GitHubClient,
  repository: Repository,
  pullRequest: number,
  notes: readonly NoteToApprove[],
): Promise<Approvals> {
  try {
    const about = { ...repository, pull_number: pullRequest };
    const { data } = await client.rest.pulls.get(about);
    const author = textAt(data, 'user.login');
    const reviews = await listReviews(client, about);
    const asking: Asking = {
      mayWrite: remember((login) => mayWrite(client, repository, login)),
      notesAt: remember((commit) => listNoteFiles(client, repository, commit)),
    };
    const approvals = notes.map(
      async (note) => [note.path, await approvalOf(note, { author, reviews }, asking)] as const,
    );
    return new Map(await Promise.all(approvals));
  } catch (error) {
    const { reason, remedy } = problemOfCall(error, 'pull-requests: read, contents: read');
    return unknownForAll(notes, { code: 'no-answer', reason, remedy });
  }
}

/** Each question is asked once, however many notes it is about. */
interface Asking {
  readonly mayWrite: (login: string) => Promise<boolean>;
  readonly notesAt: (commit: string) => Promise<readonly NoteFile[]>;
}

async function approvalOf(
  { path, blobId, author }: NoteToApprove,
  pullRequest: Parameters<typeof decisionOf>[1],
  { mayWrite, notesAt }: Asking,
): Promise<Approval> {
  const opinion = decisionOf(author, pullRequest);
  if (opinion.kind === 'refused') return opinion;
  const { by, at, commit } = opinion;
  if (!(await mayWrite(by))) return refused({ code: 'may-not-write' });
  const files = await notesAt(commit);
  const isSame = files.some(
    (file) =>
      `${riskNotesDir}/${file.path}` === path && file.sha === blobId && file.mode.startsWith('100'),
  );
  return isSame ? { kind: 'approved', by, at } : refused({ code: 'other-text', commit });
}

async function listReviews(
  client: GitHubClient,
  about: Repository & { readonly pull_number: number },
): Promise<Review[]> {
  const reviews: Review[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const { data, headers } = await client.rest.pulls.listReviews({
      ...about,
      per_page: 100,
      page,
    });
    reviews.push(...listAt(data).flatMap(readReview));
    if (!headers.link?.includes('rel="next"')) return reviews;
  }
  throw new Error(`the pull request has more than ${maxPages * 100} reviews`);
}

/** One that is not submitted yet says nothing, and only its author would see it. */
function readReview(reply: unknown): Review[] {
  const state = textAt(reply, 'state');
  if (state === 'PENDING') return [];
  return [
    {
      login: textOrNothingAt(reply, 'user.login'),
      isPerson: textOrNothingAt(reply, 'user.type') === 'User',
      state,
      commit: textOrNothingAt(reply, 'commit_id'),
      at: textAt(reply, 'submitted_at'),
    },
  ];
}

/** GitHub counts the role "maintain" as `write`, and "triage" as `read`. */
async function mayWrite(
  client: GitHubClient,
  repository: Repository,
  username: string,
): Promise<boolean> {
  const about = { ...repository, username };
  const { data } = await client.rest.repos.getCollaboratorPermissionLevel(about);
  return ['admin', 'write'].includes(textAt(data, 'permission'));
}

function remember<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}
