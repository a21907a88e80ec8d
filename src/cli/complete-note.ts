import { usageError } from '../gate/contracts/problems.ts';
import { askGit } from '../gate/git/git.ts';
import { isLogin } from '../gate/risk-notes/approvals.ts';
import { askAll, canAsk, type Question } from './ask.ts';

interface GivenWords {
  readonly why?: string;
  readonly summary?: string;
  readonly author?: string;
  readonly packet?: string;
  readonly issue?: string;
}

const asked = ['why', 'summary', 'author'] as const;

/**
 * Asks a person for what no flag says of an accepted slowdown. Throws a GateError (usage) that names
 * the flags where nobody can be asked, and for an author who cannot review: git's name is no login.
 */
export async function completeWords(given: GivenWords, needsReview: boolean) {
  const [branch, author] = await Promise.all([
    askOwnGit(['symbolic-ref', '--quiet', '--short', 'HEAD']),
    needsReview ? undefined : askOwnGit(['config', 'user.name']),
  ]);
  const known: GivenWords = canAsk() || author === undefined ? given : { author, ...given };
  const missing = asked.filter((name) => !known[name]?.trim());
  if (missing.length > 0 && !canAsk()) {
    const flags = missing.map((name) => `--${name}`).join(', ');
    throw usageError(
      `The note lacks ${flags}: give them, or run this in a terminal, where they are asked for.`,
    );
  }
  // Who gave all the rest by flags knows of --issue as well.
  const optional = missing.length > 0 && known.issue === undefined ? (['issue'] as const) : [];
  const all = questions(author, needsReview);
  const answers = await askAll([...missing, ...optional].map((name) => all[name]));
  const words = { ...known, ...answers };
  if (needsReview) requireLogin(words.author ?? '');
  return {
    description: words.why ?? '',
    summary: words.summary ?? '',
    author: words.author ?? '',
    issue: words.issue || undefined,
    packetId: words.packet ?? branch ?? 'change',
  };
}

function requireLogin(author: string): void {
  if (isLogin(author)) return;
  throw usageError(
    `The author is "${author}", which is no login on GitHub: with require_approval, name who will approve the pull request, without "@".`,
  );
}

function questions(
  author: string | undefined,
  needsReview: boolean,
): Record<'why' | 'summary' | 'author' | 'issue', Question> {
  return {
    why: { name: 'why', text: 'What is slower, for whom, and why is it worth it?' },
    summary: { name: 'summary', text: 'What does this change add, in one sentence?' },
    author: {
      name: 'author',
      text: needsReview
        ? 'Who accepts it, by approving the pull request (login on GitHub)?'
        : 'Who accepts it?',
      otherwise: author,
    },
    issue: {
      name: 'issue',
      text: 'Issue to follow it up, such as #42 (Enter for none):',
      otherwise: '',
    },
  };
}

async function askOwnGit(args: readonly string[]): Promise<string | undefined> {
  const output = await askGit(process.cwd(), args, { doing: 'looking up the author' });
  return output?.trim() || undefined;
}
