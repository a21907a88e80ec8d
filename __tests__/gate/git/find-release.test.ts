import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/gate/contracts/problems.ts';
import type { BaselineHelp } from '../../../src/gate/git/baseline-help.ts';
import { findRelease, parseRefs, releasesAmong } from '../../../src/gate/git/find-release.ts';
import { runGit } from '../../../src/gate/git/git.ts';
import { GitHosting, git } from '../../support/actions-server/git-hosting.ts';

describe('releases among tags', () => {
  const named = (...tags: string[]) =>
    releasesAmong(tags.map((tag) => ({ tag, commit: tag }))).map(({ tag }) => tag);

  test('are ordered as versions, the highest first', () => {
    expect(named('v1.9.0', 'v1.10.0', '2.0.0', 'v0.1.0')).toEqual([
      '2.0.0',
      'v1.10.0',
      'v1.9.0',
      'v0.1.0',
    ]);
  });

  test.each([
    ['a tag that moves', 'v1'],
    ['half a version', 'v1.2'],
    ['a pre-release', 'v2.0.0-rc.1'],
    ['of a package in a monorepo', 'parser-v1.2.3'],
    ['behind a sign', '=v1.2.3'],
    ['with something behind it', 'v1.2.3.4'],
    ['a name', 'nightly'],
  ])('are none: %s (%s)', (_what, tag) => {
    expect(named(tag)).toEqual([]);
  });

  test('of one version come in one order, however they are listed', () => {
    expect(named('v1.2.3', '1.2.3')).toEqual(named('1.2.3', 'v1.2.3'));
  });
});

test('the commit of an annotated tag is read, not the tag object; other lines are nothing', () => {
  const [object, commit] = ['a'.repeat(40), 'b'.repeat(40)];
  const lines = [
    `${object}\trefs/tags/v1.0.0`,
    `${commit}\trefs/tags/v1.0.0^{}`,
    `${commit} refs/tags/v1.1.0`,
    `${commit}\trefs/heads/main`,
    'warning: something',
    '',
  ];
  expect(parseRefs(lines.join('\n'))).toEqual([
    { tag: 'v1.0.0', commit },
    { tag: 'v1.1.0', commit },
  ]);
});

describe('the last release', () => {
  let hosting: GitHosting;
  beforeEach(() => {
    hosting = new GitHosting();
    for (const step of ['1', '2', '3']) hosting.commitToMain({ 'a.txt': step });
  });
  afterEach(() => {
    hosting.remove();
  });

  const main = 'refs/heads/main';
  /** Every tag of origin, as actions/checkout brings them with `fetch-depth: 0`. */
  const withTags = () => {
    const folder = hosting.checkOut(main, { depth: 0 });
    git(folder, 'fetch', '--quiet', '--tags', 'origin');
    return folder;
  };

  async function find(folder: string, askMergeBase?: BaselineHelp['askMergeBase']) {
    const warnings: string[] = [];
    const commands: string[] = [];
    const release = await findRelease({
      git: (args, options) => {
        commands.push(args[0] ?? '');
        return runGit(folder, args, options);
      },
      fetchEnv: {},
      askMergeBase,
      warn: (text) => warnings.push(text),
    });
    return { release, warnings, commands };
  }

  test('is the highest version before HEAD, whatever was tagged later', async () => {
    hosting.tag('v1.10.0', 'main~2');
    hosting.tag('v1.9.0', 'main~1');
    hosting.tag('v2.0.0-rc.1', 'main~1');
    hosting.tag('v1', 'main~1');
    const { release, commands } = await find(withTags());
    const commit = hosting.idOf('main~2');
    expect(release).toEqual({ kind: 'found', tag: 'v1.10.0', commit });
    expect(commands).not.toContain('ls-remote');
  });

  test('is that of an annotated tag, by its commit', async () => {
    const folder = withTags();
    git(folder, 'tag', '-a', '-m', 'release', 'v1.0.0', 'HEAD~1');
    const commit = hosting.idOf('main~1');
    expect((await find(folder)).release).toEqual({ kind: 'found', tag: 'v1.0.0', commit });
  });

  test('is none of another branch, and not HEAD itself', async () => {
    hosting.commitToChange({ 'b.txt': '1' });
    hosting.tag('v3.0.0', 'change');
    hosting.tag('v2.0.0', 'main');
    hosting.tag('v1.0.0', 'main~1');
    expect((await find(withTags())).release).toMatchObject({ tag: 'v1.0.0' });
  });

  test('is asked from origin where a full clone has no tag: it may merely lack them', async () => {
    hosting.tag('v1.0.0', 'main~1');
    const folder = hosting.checkOut(main, { depth: 0 });
    expect(git(folder, 'tag')).toBe('');
    const { release } = await find(folder);
    expect(release).toMatchObject({ kind: 'found', tag: 'v1.0.0' });
    expect(git(folder, 'tag')).toBe('');
  });

  test('in a shallow clone is the one that GitHub says is an ancestor', async () => {
    hosting.commitToChange({ 'b.txt': '1' });
    hosting.tag('v3.0.0', 'change');
    hosting.tag('v1.0.0', 'main~1');
    const [older, other] = [hosting.idOf('main~1'), hosting.idOf('change')];
    const head = hosting.idOf('main');
    const asked: string[][] = [];
    const { release, warnings } = await find(hosting.checkOut(main), async (...question) => {
      asked.push(question);
      // The branch left main at main's head.
      const commit = question[0] === other ? head : (question[0] ?? '');
      return { kind: 'found', commit };
    });
    expect(release).toEqual({ kind: 'found', tag: 'v1.0.0', commit: older });
    expect(asked).toEqual([
      [other, head],
      [older, head],
    ]);
    expect(warnings).toEqual([]);
  });

  test('in a shallow clone without anyone to ask is the highest, and that is said', async () => {
    hosting.tag('v1.0.0', 'main~2');
    hosting.tag('v1.1.0', 'main~1');
    const { release, warnings } = await find(hosting.checkOut(main));
    expect(release).toMatchObject({ kind: 'found', tag: 'v1.1.0' });
    expect(warnings).toEqual([expect.stringContaining('v1.1.0 is taken for the last release')]);
  });

  test('in a shallow clone that has one tag of several is not looked for among that one', async () => {
    hosting.tag('v2.0.0', 'main');
    hosting.tag('v1.0.0', 'main~1');
    const folder = hosting.checkOut(main);
    git(folder, 'tag', 'v2.0.0');
    expect((await find(folder)).release).toMatchObject({ kind: 'found', tag: 'v1.0.0' });
  });

  test('needs nobody where a shallow clone reaches back to it', async () => {
    hosting.tag('v1.0.0', 'main~1');
    const folder = hosting.checkOut(main);
    git(folder, 'fetch', '--quiet', '--depth=2', 'origin', main);
    const refuse = async () => ({ kind: 'failed', reason: 'nobody is to be asked' }) as const;
    expect((await find(folder, refuse)).release).toMatchObject({ kind: 'found', tag: 'v1.0.0' });
  });

  test.each([
    ['no tag', [], /^No release yet: no tag names a stable version as v1\.2\.3 does/],
    ['only tags that name none', [['v1', 'main~1']], /^No release yet: no tag names/],
    ['only one on HEAD', [['v1.0.0', 'main']], /v1\.0\.0 is this very commit/],
    [
      'only one of another branch',
      [['v1.0.0', 'change']],
      /of the one tag with a stable version none is an ancestor/,
    ],
  ])('is none where there is %s', async (_what, tags, why) => {
    hosting.commitToChange({ 'b.txt': '1' });
    for (const [name = '', ref = ''] of tags) hosting.tag(name, ref);
    const release = { kind: 'none', why: expect.stringMatching(why) };
    expect((await find(withTags())).release).toEqual(release);
  });

  test('is none in a clone of nothing', async () => {
    const folder = hosting.checkOut(main, { depth: 0 });
    git(folder, 'remote', 'remove', 'origin');
    expect((await find(folder)).release).toMatchObject({ kind: 'none' });
  });

  test.each([
    ['origin does not answer', 'file:///nowhere.git', undefined],
    ['GitHub does not', undefined, { kind: 'failed', reason: '500' } as const],
    [
      'too many are of other branches',
      undefined,
      { kind: 'found', commit: 'f'.repeat(40) } as const,
    ],
  ])('is unknown, and no "none", where %s', async (_what, url, answer) => {
    for (let minor = 0; minor < 12; minor += 1) hosting.tag(`v1.${minor}.0`, 'main~1');
    const folder = hosting.checkOut(main);
    if (url !== undefined) git(folder, 'remote', 'set-url', 'origin', url);
    const { release } = await find(folder, answer && (async () => answer));
    expect(release).toMatchObject({
      kind: 'unresolved',
      problem: { code: 'baseline-unavailable', commit: 'of the last release' },
    });
    if (release.kind !== 'unresolved') return;
    expect(describeProblem(release.problem)).toMatch(
      /^The baseline commit of the last release is not here and could not be fetched \(.+\): check out with more history/,
    );
  });
});
