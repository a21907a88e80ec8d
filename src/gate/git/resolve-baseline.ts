import { messageOf, type Problem } from '../contracts/problems.ts';
import type { BaselineHelp } from './baseline-help.ts';
import { isShallow } from './git.ts';

const fetchLimitMs = 120_000;

/** How the runner reaches GitHub, where it is behind a proxy or a company's certificate. */
const networkVariables = /^(https?_proxy|no_proxy|all_proxy|ssl_cert_(file|dir)|git_ssl_\w+)$/i;

/** How the baseline commit is found; see resolve-baseline.ts. */
export type BaselineSource =
  | {
      readonly kind: 'pull-request';
      readonly headSha: string;
      readonly baseSha: string;
      readonly baseRef: string;
    }
  | { readonly kind: 'commit'; readonly commit: string; readonly label: string }
  | { readonly kind: 'ref'; readonly ref: string };

export type ResolvedBaseline =
  | { kind: 'resolved'; commit: string; label: string }
  | { kind: 'unresolved'; problem: Problem };

/**
 * Finds the baseline commit and fetches it if it is not here. A commit that cannot be fetched is
 * resolved all the same: `check` says what is to be done about a missing baseline.
 */
export async function resolveBaseline(
  source: BaselineSource,
  help: BaselineHelp,
): Promise<ResolvedBaseline> {
  switch (source.kind) {
    case 'commit':
      await fetchIfMissing(source.commit, help);
      return { kind: 'resolved', commit: source.commit, label: source.label };
    case 'ref':
      return await resolveRef(source.ref, help);
    case 'pull-request': {
      const found = await baseOfPullRequest(source, help);
      if (found.kind === 'resolved') await fetchIfMissing(found.commit, help);
      return found;
    }
  }
}

/**
 * What the change would be merged into: on the merge checkout that is HEAD's first parent, which is
 * newer than the payload's base.sha; on a checkout of the head it is the merge base.
 */
async function baseOfPullRequest(
  source: Extract<BaselineSource, { kind: 'pull-request' }>,
  help: BaselineHelp,
): Promise<ResolvedBaseline> {
  const label = source.baseRef;
  const doing = 'reading HEAD';
  // Not HEAD^1: at depth 1 git refuses it, and the commit itself still names its parents.
  const [id, raw] = await Promise.all([
    help.git(['rev-parse', 'HEAD'], { doing }),
    help.git(['cat-file', 'commit', 'HEAD'], { doing }),
  ]);
  const head = id.trim();
  const [first, second] = parentsOf(raw);
  if (first !== undefined && second === source.headSha) {
    return { kind: 'resolved', commit: first, label };
  }
  if (head !== source.headSha) {
    help.warn(
      `HEAD (${head}) is neither the head of the pull request nor its merge commit; what is checked out is measured.`,
    );
  }
  if (!(await isShallow(help.git))) {
    const doing = 'looking for the merge base';
    const base = await attempt(() => help.git(['merge-base', head, source.baseSha], { doing }));
    if (base !== undefined) return { kind: 'resolved', commit: base.trim(), label };
  }
  if (help.askMergeBase === undefined) {
    return withoutMergeBase(
      label,
      'this clone does not reach back to it, and github-token is empty',
    );
  }
  const answer = await help.askMergeBase(source.baseSha, head);
  if (answer.kind === 'found') return { kind: 'resolved', commit: answer.commit, label };
  return withoutMergeBase(label, `GitHub did not say which it is: ${answer.reason}`);
}

function withoutMergeBase(label: string, detail: string): ResolvedBaseline {
  const commit = `at which the change left ${label}`;
  return { kind: 'unresolved', problem: { code: 'baseline-unavailable', commit, detail } };
}

/** The parents that a raw commit names in its header. */
export function parentsOf(rawCommit: string): string[] {
  const [header = ''] = rawCommit.split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id ?? '');
}

async function resolveRef(ref: string, help: BaselineHelp): Promise<ResolvedBaseline> {
  const label = ref;
  for (const name of [ref, `refs/remotes/origin/${ref}`]) {
    const commit = await commitOf(name, help);
    if (commit !== undefined) return { kind: 'resolved', commit, label };
  }
  try {
    await fetch(ref, help);
  } catch (error) {
    return { kind: 'unresolved', problem: await whyNotFetched(ref, error, help) };
  }
  const commit = await commitOf('FETCH_HEAD', help);
  if (commit !== undefined) return { kind: 'resolved', commit, label };
  return { kind: 'unresolved', problem: wrongRef(ref) };
}

/** A remote that answers has no such ref; one that does not may have it. */
async function whyNotFetched(ref: string, error: unknown, help: BaselineHelp): Promise<Problem> {
  const options = { doing: 'asking origin', env: help.fetchEnv, timeoutMs: fetchLimitMs };
  const args = ['ls-remote', '--quiet', 'origin', 'HEAD'];
  if ((await attempt(() => help.git(args, options))) !== undefined) return wrongRef(ref);
  const detail = messageOf(error);
  return { code: 'baseline-unavailable', commit: `of baseline-ref "${ref}"`, detail };
}

function wrongRef(ref: string): Problem {
  const message = `The baseline-ref "${ref}" is no commit, branch or tag that could be found: check its name.`;
  return { code: 'usage', message };
}

async function commitOf(name: string, help: BaselineHelp): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  return (await attempt(() => help.git(args, { doing: `looking up ${name}` })))?.trim();
}

async function fetchIfMissing(commit: string, help: BaselineHelp): Promise<void> {
  if ((await commitOf(commit, help)) !== undefined) return;
  try {
    await fetch(commit, help);
  } catch (error) {
    help.warn(`The baseline commit ${commit} could not be fetched: ${messageOf(error)}`);
  }
}

/** Alone and without its history, when the clone has none either. */
async function fetch(name: string, help: BaselineHelp): Promise<string> {
  const depth = (await isShallow(help.git)) ? ['--depth=1'] : [];
  const args = ['fetch', '--no-tags', '--no-recurse-submodules', ...depth, '--end-of-options'];
  const options = { doing: `fetching ${name}`, env: help.fetchEnv, timeoutMs: fetchLimitMs };
  return await help.git([...args, 'origin', name], options);
}

/**
 * The token as configuration of one command, never written to a file. The empty value first drops the
 * header that a checkout may have left: GitHub refuses a request with two.
 */
export function fetchEnvironment(
  token: string | undefined,
  serverUrl: string,
  env: NodeJS.ProcessEnv,
): Record<string, string> {
  const network = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && networkVariables.test(name) ? [[name, value]] : [],
    ),
  );
  if (token === undefined) return network;
  const key = `http.${new URL(serverUrl).origin}/.extraheader`;
  const credentials = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
  return {
    ...network,
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`,
  };
}

async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}
