import { describe, expect, test } from 'vitest';
import { changesThatMatter } from '../../../src/gate/plan/changes-that-matter.ts';

const always = ['package-lock.json', 'reliability_budgets.v1.json'];
const benchFiles = ['bench/**/*.js', '**/*.bench.ts'];

const matter = (paths: readonly string[], changed: readonly string[]) =>
  changesThatMatter(changed, { paths, benchFiles, always });

describe('the changes that matter', () => {
  test.each([
    [['src/**'], ['src/a.ts', 'src/b/c.ts', 'docs/a.md', 'README.md'], ['src/a.ts', 'src/b/c.ts']],
    [['**', '!docs/**', '!**/*.md'], ['src/a.ts', 'docs/a.png', 'README.md'], ['src/a.ts']],
    [['!docs/**'], ['docs/a.md', 'src/a.ts'], ['src/a.ts']],
    [['!docs/**', 'docs/api.json'], ['docs/a.md', 'docs/api.json'], ['docs/api.json']],
    [['docs/api.json', '!docs/**'], ['docs/a.md', 'docs/api.json'], []],
    [['**'], ['.github/workflows/a.yml', '.nvmrc'], ['.github/workflows/a.yml', '.nvmrc']],
    [['src/*.{js,ts}'], ['src/a.ts', 'src/a.css', 'src/b/c.ts'], ['src/a.ts']],
  ])('of %j are, among %j, %j', (paths, changed, expected) => {
    expect(matter(paths, changed)).toEqual(expected);
  });

  test('are suites, budgets and lockfiles in any case', () => {
    const changed = ['bench/a.js', 'lib/x.bench.ts', 'bench/notes.md', ...always];
    expect(matter(['!**'], changed)).toEqual(['bench/a.js', 'lib/x.bench.ts', ...always]);
  });

  test('are named by globs, not by regular expressions or shells', () => {
    const odd = ['$(touch x)', 'a\nb', '(a+)+$', 'src/[x].ts'];
    expect(matter(['src/**'], odd)).toEqual(['src/[x].ts']);
    expect(matter([`${'(a+)+'.repeat(20)}!`], ['a'.repeat(200)])).toEqual([]);
  });
});
