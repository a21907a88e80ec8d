import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MergeBaseResult } from '../../../src/gate/git/baseline-help.ts';
import { runGit } from '../../../src/gate/git/git.ts';
import {
  type BaselineSource,
  fetchEnvironment,
  parentsOf,
  resolveBaseline,
} from '../../../src/gate/git/resolve-baseline.ts';
import { GitHosting, git } from '../../support/actions-server/git-hosting.ts';

let hosting: GitHosting;
beforeEach(() => {
  hosting = new GitHosting();
});
afterEach(() => {
  hosting.remove();
});

/** main: one, two; the change leaves at one. */
function history() {
  const one = hosting.commitToMain({ 'a.txt': '1' });
  const head = hosting.commitToChange({ 'b.txt': '1' });
  const two = hosting.commitToMain({ 'a.txt': '2' });
  const { merge } = hosting.makeMergeRef();
  const source: BaselineSource = {
    kind: 'pull-request',
    headSha: head,
    baseSha: one,
    baseRef: 'main',
  };
  return { one, two, head, merge, source };
}

async function resolve(
  folder: string,
  source: BaselineSource,
  askMergeBase?: (base: string, head: string) => Promise<MergeBaseResult>,
) {
  const warnings: string[] = [];
  const result = await resolveBaseline(source, {
    git: (args, options) => runGit(folder, args, options),
    askMergeBase,
    fetchEnv: {},
    warn: (text) => warnings.push(text),
  });
  return { result, warnings };
}

describe('the baseline of a pull request', () => {
  test('is the first parent of the merge checkout, newer than the payload says', async () => {
    const { two, source } = history();
    const folder = hosting.checkOut('refs/pull/7/merge', { depth: 0 });
    const { result } = await resolve(folder, source);
    expect(result).toEqual({ kind: 'resolved', commit: two, label: 'main' });
  });

  test('is fetched alone when the checkout has one commit', async () => {
    const { two, source } = history();
    const folder = hosting.checkOut('refs/pull/7/merge');
    expect(() => git(folder, 'cat-file', '-e', two)).toThrow();
    const { result, warnings } = await resolve(folder, source);
    expect(result).toMatchObject({ commit: two });
    expect(git(folder, 'cat-file', '-t', two)).toBe('commit');
    expect(git(folder, 'rev-list', '--count', two)).toBe('1');
    expect(warnings).toEqual([]);
  });

  test('is the merge base on a checkout of the head', async () => {
    const { one, two, head, source } = history();
    const folder = hosting.checkOut('refs/heads/change', { depth: 0 });
    const { result } = await resolve(folder, { ...source, baseSha: two, headSha: head });
    expect(result).toMatchObject({ commit: one });
  });

  test('is asked for on a shallow checkout of the head', async () => {
    const { one, two, head, source } = history();
    const folder = hosting.checkOut('refs/heads/change');
    const asked: string[] = [];
    const { result } = await resolve(folder, { ...source, baseSha: two }, async (...question) => {
      asked.push(...question);
      return { kind: 'found', commit: one };
    });
    expect(asked).toEqual([two, head]);
    expect(result).toMatchObject({ commit: one });
    expect(git(folder, 'cat-file', '-t', one)).toBe('commit');
  });

  test('stays open, with what to do, when nobody can say', async () => {
    const { source } = history();
    const folder = hosting.checkOut('refs/heads/change');
    expect((await resolve(folder, source)).result).toEqual({
      kind: 'unresolved',
      problem: {
        code: 'baseline-unavailable',
        commit: 'at which the change left main',
        detail: expect.stringContaining('does not reach back'),
      },
    });
    const refuse = async () => ({ kind: 'failed', reason: '404 Not Found' }) as const;
    expect((await resolve(folder, source, refuse)).result).toMatchObject({
      problem: { code: 'baseline-unavailable', detail: expect.stringContaining('404 Not Found') },
    });
  });

  test('is found with a warning when something else is checked out', async () => {
    const { one, source } = history();
    const folder = hosting.checkOut('refs/heads/change', { depth: 0 });
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'made in the job');
    const { result, warnings } = await resolve(folder, source);
    expect(result).toMatchObject({ commit: one });
    expect(warnings).toEqual([expect.stringContaining('is neither the head of the pull request')]);
  });

  test('that cannot be fetched is left to the pipeline, with a warning', async () => {
    history();
    const folder = hosting.checkOut('refs/pull/7/merge');
    const commit = 'd'.repeat(40);
    const { result, warnings } = await resolve(folder, { kind: 'commit', commit, label: 'main' });
    expect(result).toMatchObject({ kind: 'resolved', commit });
    expect(warnings).toHaveLength(1);
  });
});

describe('baseline-ref', () => {
  test.each(['main', 'v1', 'refs/heads/main'])('%s is found, fetched if needed', async (ref) => {
    const { one, two } = history();
    hosting.tag('v1', one);
    for (const depth of [0, 1] as const) {
      const folder = hosting.checkOut('refs/heads/change', { depth });
      const { result } = await resolve(folder, { kind: 'ref', ref });
      expect(result).toMatchObject({ kind: 'resolved', commit: ref === 'v1' ? one : two });
    }
  });

  test('that looks like an option stays a name', async () => {
    history();
    const folder = hosting.checkOut('refs/heads/change');
    const { result } = await resolve(folder, { kind: 'ref', ref: '--upload-pack=touch /tmp/x' });
    expect(result).toMatchObject({ kind: 'unresolved', problem: { code: 'usage' } });
  });

  test('that cannot be asked for is no wrong name', async () => {
    history();
    const folder = hosting.checkOut('refs/heads/change');
    git(folder, 'remote', 'set-url', 'origin', `file://${hosting.folder}/gone.git`);
    const { result } = await resolve(folder, { kind: 'ref', ref: 'v1' });
    expect(result).toMatchObject({
      kind: 'unresolved',
      problem: { code: 'baseline-unavailable', commit: 'of baseline-ref "v1"' },
    });
  });

  test('fetching does not make a full clone shallow', async () => {
    const { one } = history();
    hosting.tag('v1', one);
    const folder = hosting.checkOut('refs/heads/change', { depth: 0 });
    await resolve(folder, { kind: 'ref', ref: 'v1' });
    expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });
});

test('parents are read from the header, not from the message', () => {
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
  const raw = `tree ${two}\nparent ${one}\nauthor A <a@example.com> 0 +0000\n\nparent ${two}\n`;
  expect(parentsOf(raw)).toEqual([one]);
});

test('the token is in the environment of the fetch, behind a reset of older headers', () => {
  const env = fetchEnvironment('secret', 'https://github.com', {
    HTTPS_PROXY: 'http://proxy',
    A: '1',
  });
  expect(env).toEqual({
    HTTPS_PROXY: 'http://proxy',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'http.https://github.com/.extraheader',
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: 'http.https://github.com/.extraheader',
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${btoa('x-access-token:secret')}`,
  });
  expect(fetchEnvironment(undefined, 'https://github.com', {})).toEqual({});
});
