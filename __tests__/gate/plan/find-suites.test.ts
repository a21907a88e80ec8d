import { describe, expect, it } from 'vitest';
import { findSuites } from '../../../src/gate/plan/find-suites.ts';
import { defaultBenchFiles } from '../../../src/gate/policy/policy.ts';

const found = (...files: string[]) => findSuites(files, defaultBenchFiles);

describe('the suites of a tree, by default', () => {
  it('are the files named *.bench.*, wherever they are', () => {
    const files = ['a.bench.js', 'src/deep/b.bench.ts', 'c.bench.mjs', 'd.bench.cts'];
    expect(found(...files)).toEqual([...files].sort());
  });

  it('are the code files below bench/ and benches/ at the top', () => {
    expect(found('bench/a.js', 'benches/deep/b.ts', 'packages/x/bench/c.js')).toEqual([
      'bench/a.js',
      'benches/deep/b.ts',
    ]);
  });

  it('are no declarations, tests, data or documents', () => {
    const others = [
      'a.bench.d.ts',
      'bench/types.d.mts',
      'bench/a.test.ts',
      'benches/b.spec.js',
      'bench/data.json',
      'bench/README.md',
      'bench/run.sh',
      'src/bench.ts',
      'a.bench.tsx',
      'a.bench.js.map',
    ];
    expect(found(...others)).toEqual([]);
  });

  it('are nothing below node_modules, dist or a folder with a dot', () => {
    const others = [
      'node_modules/x/a.bench.js',
      'packages/y/node_modules/x/bench/a.js',
      'dist/a.bench.js',
      'bench/dist/a.js',
      'packages/z/dist/a.bench.js',
      '.cache/a.bench.js',
      'bench/.old/a.js',
    ];
    expect(found(...others)).toEqual([]);
  });

  it('come in one order, whatever the order of the files', () => {
    expect(found('b.bench.js', 'B.bench.js', 'a.bench.js')).toEqual([
      'B.bench.js',
      'a.bench.js',
      'b.bench.js',
    ]);
  });
});

describe('the suites that globs name', () => {
  it('may be anywhere, and count once', () => {
    const files = ['perf/a.js', 'perf/b.ts', 'c.js'];
    expect(findSuites(files, ['perf/*', 'perf/a.js', '**/b.ts'])).toEqual([
      'perf/a.js',
      'perf/b.ts',
    ]);
  });

  it('may lie in a folder with a dot that the glob names', () => {
    expect(findSuites(['.perf/a.js', '.perf/.deep/b.js'], ['.perf/**'])).toEqual(['.perf/a.js']);
  });

  it('are never below node_modules or dist, a folder with a dot or not', () => {
    const files = [
      '.perf/node_modules/x/a.js',
      '.perf/dist/a.js',
      '.perf/a.d.ts',
      '.perf/a.test.js',
    ];
    expect(findSuites(files, ['.perf/**', '.perf/**/*.js'])).toEqual([]);
  });

  it('have names with brackets, spaces and letters of any script', () => {
    const files = ['bench/[id].js', 'bench/a b.js', 'bench/größe.js'];
    expect(findSuites(files, defaultBenchFiles)).toEqual(files);
  });

  it('are none without globs', () => {
    expect(findSuites(['a.bench.js'], [])).toEqual([]);
  });
});
