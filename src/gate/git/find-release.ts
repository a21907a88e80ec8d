// Not the whole package: these two take a fraction of the time to load.
import compareBuild from 'semver/functions/compare-build.js';
import parse from 'semver/functions/parse.js';
import { messageOf, type Problem } from '../contracts/problems.ts';
import type { BaselineHelp } from './baseline-help.ts';
import { isShallow } from './git.ts';

export type FoundRelease =
  | { readonly kind: 'found'; readonly tag: string; readonly commit: string }
  /** There is none before HEAD, and why. */
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'unresolved'; readonly problem: Problem };

export interface TaggedCommit {
  readonly tag: string;
  /** Full id of the commit, of an annotated tag too. */
  readonly commit: string;
}

const askingLimitMs = 120_000;
/** Releases of other branches that are looked at through GitHub before a clone with history is asked for. */
const maxAsked = 10;

/**
 * The newest release before HEAD: the highest stable version among the tags of its ancestors, HEAD's own
 * commit left aside. The tags are those of the clone, or of origin where the clone is shallow or has none:
 * actions/checkout leaves them out, and "no release yet" must not be what a clone merely lacks.
 */
export async function findRelease(help: BaselineHelp): Promise<FoundRelease> {
  const head = (await help.git(['rev-parse', 'HEAD'], { doing: 'reading HEAD' })).trim();
  const lacksHistory = await isShallow(help.git);
  let tags = lacksHistory ? [] : releasesAmong(parseRefs(await readOwnTags(help)));
  if (tags.length === 0) {
    const asked = await askForTags(help);
    if (asked.kind === 'failed') return unavailable(asked.reason);
    tags = releasesAmong(parseRefs(asked.refs));
  }
  const earlier = tags.filter(({ commit }) => commit !== head);
  if (earlier.length === 0) return { kind: 'none', why: whyNone(tags) };
  return await newestAncestor(earlier, head, lacksHistory, help);
}

/** Tags that name a stable version as `v1.2.3` or `1.2.3` do, the highest first. `v1` moves: no release. */
export function releasesAmong(tags: readonly TaggedCommit[]): TaggedCommit[] {
  return tags
    .flatMap((one) => {
      const version = parse(one.tag);
      return version === null || version.prerelease.length > 0 ? [] : [{ ...one, version }];
    })
    .sort((a, b) => compareBuild(b.version, a.version) || (a.tag < b.tag ? -1 : 1))
    .map(({ tag, commit }) => ({ tag, commit }));
}

/** From lines of an id, white space and a ref; the commit of an annotated tag stands behind `^{}`. */
export function parseRefs(lines: string): TaggedCommit[] {
  const commits = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [, id, tag] =
      /^([0-9a-f]{40}|[0-9a-f]{64})\s+refs\/tags\/(\S+?)(?:\^\{\})?$/.exec(line) ?? [];
    // The commit follows the tag object that it replaces.
    if (id !== undefined && tag !== undefined) commits.set(tag, id);
  }
  return [...commits].map(([tag, commit]) => ({ tag, commit }));
}

/** The first, from the highest down, that HEAD descends from. */
async function newestAncestor(
  releases: readonly TaggedCommit[],
  head: string,
  lacksHistory: boolean,
  help: BaselineHelp,
): Promise<FoundRelease> {
  let asked = 0;
  for (const { tag, commit } of releases) {
    if (await descendsFrom(commit, head, help)) return { kind: 'found', tag, commit };
    if (!lacksHistory) continue;
    if (help.askMergeBase === undefined) {
      help.warn(
        `This clone has no history, so ${tag} is taken for the last release: the highest version of all branches. Check out with "fetch-depth: 0" where that is wrong.`,
      );
      return { kind: 'found', tag, commit };
    }
    asked += 1;
    if (asked > maxAsked) {
      return unavailable(`the ${maxAsked} highest versions are of other branches`);
    }
    const answer = await help.askMergeBase(commit, head);
    if (answer.kind === 'failed') {
      return unavailable(`GitHub did not say whether it is ${tag}: ${answer.reason}`);
    }
    if (answer.commit === commit) return { kind: 'found', tag, commit };
  }
  return {
    kind: 'none',
    why: `No release yet: of ${releases.length === 1 ? 'the one tag' : `the ${releases.length} tags`} with a stable version none is an ancestor of this commit.`,
  };
}

/** What a shallow clone has of the history counts; a commit that is not here is none of it. */
async function descendsFrom(commit: string, head: string, { git }: BaselineHelp): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', commit, head];
  return await git(args, { doing: 'looking for the last release' }).then(
    () => true,
    () => false,
  );
}

async function readOwnTags({ git }: BaselineHelp): Promise<string> {
  const format =
    '%(objectname) %(refname)%0a%(if)%(*objectname)%(then)%(*objectname) %(refname)%(end)';
  return await git(['for-each-ref', `--format=${format}`, 'refs/tags'], {
    doing: 'reading the tags',
  });
}

async function askForTags({
  git,
  fetchEnv,
}: BaselineHelp): Promise<{ kind: 'answered'; refs: string } | { kind: 'failed'; reason: string }> {
  const remotes = await git(['remote'], { doing: 'looking for origin' });
  if (!remotes.split('\n').includes('origin')) return { kind: 'answered', refs: '' };
  const options = { doing: 'asking origin for its tags', env: fetchEnv, timeoutMs: askingLimitMs };
  try {
    return {
      kind: 'answered',
      refs: await git(['ls-remote', '--quiet', '--tags', 'origin'], options),
    };
  } catch (error) {
    return { kind: 'failed', reason: messageOf(error) };
  }
}

function whyNone(tags: readonly TaggedCommit[]): string {
  const [only] = tags;
  return only === undefined
    ? 'No release yet: no tag names a stable version as v1.2.3 does, so there is nothing to measure the drift since.'
    : `No release before this commit: ${only.tag} is this very commit, so there is nothing to measure the drift since.`;
}

function unavailable(detail: string): FoundRelease {
  const commit = 'of the last release';
  return { kind: 'unresolved', problem: { code: 'baseline-unavailable', commit, detail } };
}
