import type { Git } from './git.ts';

/** Where two commits parted, as GitHub tells it. */
export type MergeBaseResult =
  | { kind: 'found'; commit: string }
  | { kind: 'failed'; reason: string };

/** What finding a commit to compare with needs: the clone, and GitHub for what the clone lacks. */
export interface BaselineHelp {
  /** In the clone. */
  readonly git: Git;
  /** For clones that do not reach back far enough; undefined where nobody can be asked. */
  readonly askMergeBase: ((base: string, head: string) => Promise<MergeBaseResult>) | undefined;
  /** For reaching origin, of one command only. */
  readonly fetchEnv: Readonly<Record<string, string>>;
  readonly warn: (text: string) => void;
}
