import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeRelease, type Tree } from '../../scripts/describe-release.ts';
import { toolVersion } from '../../src/gate/system/tool-version.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

const tree = (changes: Partial<Tree> = {}): Tree => ({
  version: '1.3.0',
  repositoryUrl: 'git+https://github.com/octo/engine.git',
  changelog: '# Changelog\n\n## 1.3.0\n\n- Faster.\n\n## 1.2.0\n\n- First.\n',
  tags: ['v1', 'v1.2.0', 'v1.3.0', 'not-a-version'],
  isOnMain: true,
  ...changes,
});
const described = (changes: Partial<Tree> = {}, tag: string | undefined = 'v1.3.0') =>
  describeRelease(tree(changes), { repository: 'octo/engine', tag });

describe('a release', () => {
  test('of the highest version is the latest, and takes the major tag', () => {
    expect(described()).toEqual({
      kind: 'release',
      npmTag: 'latest',
      majorTag: 'v1',
      notes: '- Faster.',
    });
  });

  test('of an older line takes neither from a later one', () => {
    expect(described({ tags: ['v1.10.0'] })).toMatchObject({
      npmTag: 'release-1.3',
      majorTag: undefined,
    });
    expect(described({ tags: ['v2.0.0'] })).toMatchObject({
      npmTag: 'release-1.3',
      majorTag: 'v1',
    });
  });

  test('that comes before a version is next, and counts for nothing afterwards', () => {
    const changelog = '## 2.0.0-rc.1\n\n- Soon.\n';
    const candidate = described({ version: '2.0.0-rc.1', changelog }, 'v2.0.0-rc.1');
    expect(candidate).toMatchObject({ npmTag: 'next', majorTag: undefined });
    expect(described({ tags: ['v2.0.0-rc.1'] })).toMatchObject({ npmTag: 'latest' });
  });

  test.each<[string, Partial<Tree>, string, string]>([
    ['another tag', {}, 'v1.4.0', 'The tag is v1.4.0'],
    ['a moving tag', {}, 'v1', 'The tag is v1,'],
    ['no notes', { changelog: '## 1.3.0\n\n## 1.2.0\n\n- First.\n' }, 'v1.3.0', 'CHANGELOG.md'],
    ['a commit beside main', { isOnMain: false }, 'v1.3.0', 'not on main'],
    ['another repository', { repositoryUrl: '' }, 'v1.3.0', 'name octo/engine'],
    ['no version', { version: 'next' }, 'vnext', 'make it major.minor.patch'],
  ])('is refused for %s', (_, changes, tag, reason) => {
    const release = described(changes, tag);
    expect(release.kind).toBe('refused');
    expect(release.kind === 'refused' && release.reasons.join('\n')).toContain(reason);
  });

  test('is rehearsed on a branch that no tag names yet', () => {
    const rehearsed = describeRelease(tree({ isOnMain: false, repositoryUrl: '' }), {
      repository: 'octo/engine',
      tag: undefined,
    });
    expect(rehearsed.kind).toBe('release');
  });
});

test('the version of this tree makes the tag that README and examples name', () => {
  const read = (name: string) => readFileSync(join(repositoryRoot, name), 'utf8');
  const { version, repository } = JSON.parse(read('package.json'));
  const release = describeRelease(
    {
      version,
      repositoryUrl: repository.url,
      changelog: read('CHANGELOG.md'),
      tags: [],
      isOnMain: true,
    },
    { repository: 'org/fj-perf-gate', tag: `v${version}` },
  );
  const texts = [
    'README.md',
    ...globSync('{docs,examples}/**/*.{md,yml}', { cwd: repositoryRoot }),
  ];
  const named = texts.flatMap((name) => [...read(name).matchAll(/org\/fj-perf-gate@(v\d+)/g)]);
  const [tag, ...others] = new Set(named.map(([, one]) => one));
  expect(release).toMatchObject({ kind: 'release', majorTag: tag });
  expect(others).toEqual([]);
  expect(toolVersion).toBe(version);
});
