import { describe, expect, it } from 'vitest';
import { benchName } from '../../../src/gate/contracts/bench-id.ts';
import { catalogueBenchmarks, type DefinedBenchmark } from '../../../src/gate/plan/catalogue.ts';

function defined(
  side: DefinedBenchmark['side'],
  name: string,
  file = 'a.bench.ts',
  index = 0,
): DefinedBenchmark {
  return { ...benchName(['g'], name, file), side, file, suite: file, index };
}

describe('the catalogue', () => {
  it('joins both sides by id, also when the file or the place in it changed', () => {
    const entries = catalogueBenchmarks([
      defined('baseline', 'x', 'old.bench.ts', 3),
      defined('candidate', 'x', 'new.bench.ts', 0),
    ]);
    expect(entries).toEqual([
      {
        id: 'g/x',
        group: 'g',
        name: 'x',
        baseline: { file: 'old.bench.ts', index: 3 },
        candidate: { file: 'new.bench.ts', index: 0 },
      },
    ]);
  });

  it('keeps what one side alone defines', () => {
    const [gone, fresh] = catalogueBenchmarks([
      defined('baseline', 'gone'),
      defined('candidate', 'fresh'),
    ]);
    expect(gone).toMatchObject({ id: 'g/gone', baseline: {} });
    expect(gone).not.toHaveProperty('candidate');
    expect(fresh).not.toHaveProperty('baseline');
  });

  it('refuses an id that one side defines twice, and names both files', () => {
    const twice = [
      defined('candidate', 'x', 'a.bench.ts'),
      defined('candidate', 'x', 'b.bench.ts'),
    ];
    expect(() => catalogueBenchmarks(twice)).toThrow(
      expect.objectContaining({
        problem: { code: 'duplicate-benchmark', id: 'g/x', files: ['a.bench.ts', 'b.bench.ts'] },
      }),
    );
    const inOne = [defined('baseline', 'x'), defined('baseline', 'x', 'a.bench.ts', 1)];
    expect(() => catalogueBenchmarks(inOne)).toThrow('twice in a.bench.ts');
  });

  it('takes ids that objects have themselves', () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((name) => defined('candidate', name));
    expect(catalogueBenchmarks(odd).map(({ name }) => name)).toEqual(odd.map(({ name }) => name));
  });
});

describe('the name of a benchmark', () => {
  it('is its groups and its name', () => {
    expect(benchName(['a', 'b'], 'c', 'x.bench.ts')).toEqual({
      id: 'a/b/c',
      group: 'a/b',
      name: 'c',
    });
  });

  it.each([
    ['benches/sorting.bench.ts', 'sorting'],
    ['sorting-bench.mjs', 'sorting'],
    ['sorting.benchmark.js', 'sorting'],
    ['bench/sorting.cts', 'sorting'],
    ['bench/v1.2.js', 'v1.2'],
  ])('outside any group starts with the stem of %s', (file, stem) => {
    expect(benchName([], 'x', file).id).toBe(`${stem}/x`);
  });

  it('has no control characters, line breaks or hidden marks', () => {
    const { id } = benchName(['a\u001b[31mb'], 'c\n\u202ed\u0007', 'x.ts');
    expect(id).toBe('ab/c d');
  });

  it('has an end, and is never empty', () => {
    expect(benchName(['g'], 'x'.repeat(1000), 'f.ts').name).toHaveLength(200);
    expect(benchName(['g'], ' \n', 'f.ts').name).toBe('(unnamed)');
  });
});
