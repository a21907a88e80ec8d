import { describe, expect, it } from 'vitest';
import { benchName } from '../../../src/gate/contracts/bench-id.ts';
import { namesBenchmark, selectBenchmarks } from '../../../src/gate/plan/select-benchmarks.ts';

const named = (group: string, name: string) => benchName(group.split('/'), name, 'x.bench.ts');

const benchmarks = [
  named('jit', 'scalar_add'),
  named('jit', 'vector_add'),
  named('jit/cold', 'scalar_add'),
  named('grad', 'scalar_add'),
  named('grad', 'jit'),
  named('sort', '[1, 2]'),
  named('sort', '1'),
  named('sort', 'a (b)'),
  named('sort', '!important'),
  named('sort', 'a*b'),
  named('sort', 'aXb'),
  named('sort', '.hidden'),
  named('sort', 'Größe 日本 🎉'),
];
const select = (filter: string) => selectBenchmarks(benchmarks, filter).map(({ id }) => id);

describe('a filter', () => {
  it('that is empty selects everything', () => {
    expect(select('')).toHaveLength(benchmarks.length);
  });

  it.each([
    ['an exact id', 'jit/scalar_add', ['jit/scalar_add']],
    ['an id of a nested group', 'jit/cold/scalar_add', ['jit/cold/scalar_add']],
    [
      'a name, in every group',
      'scalar_add',
      ['jit/scalar_add', 'jit/cold/scalar_add', 'grad/scalar_add'],
    ],
    ['a name before a group of the same text', 'jit', ['grad/jit']],
    [
      'a group with the groups inside it',
      'sort',
      benchmarks.filter(({ group }) => group === 'sort').map(({ id }) => id),
    ],
    ['an inner group', 'jit/cold', ['jit/cold/scalar_add']],
    ['a glob over ids', 'jit/*', ['jit/scalar_add', 'jit/vector_add']],
    [
      'a glob over every depth',
      'jit/**',
      ['jit/scalar_add', 'jit/vector_add', 'jit/cold/scalar_add'],
    ],
    [
      'a glob over names where no id fits',
      '*_add',
      ['jit/scalar_add', 'jit/vector_add', 'jit/cold/scalar_add', 'grad/scalar_add'],
    ],
    ['one of several', '{grad,jit}/scalar_add', ['jit/scalar_add', 'grad/scalar_add']],
  ])('is %s', (_, filter, expected) => {
    expect(select(filter)).toEqual(expected);
  });

  it.each([
    ['brackets, before they glob', 'sort/[1, 2]', ['sort/[1, 2]']],
    ['brackets in a name', '[1, 2]', ['sort/[1, 2]']],
    ['parentheses', 'a (b)', ['sort/a (b)']],
    ['a leading !, which negates nothing', '!important', ['sort/!important']],
    ['a star, before it globs', 'sort/a*b', ['sort/a*b']],
    ['a leading dot, which hides nothing', '{sort/*n,x}', ['sort/.hidden']],
    ['letters of any script', 'Größe*', ['sort/Größe 日本 🎉']],
  ])('takes names as they are: %s', (_, filter, expected) => {
    expect(select(filter)).toEqual(expected);
  });

  it('matches nothing rather than something else', () => {
    for (const filter of [
      'jit/scalar',
      'scalar',
      '!jit/*',
      'JIT/scalar_add',
      ' ',
      '.',
      '^jit',
      '(jit|grad)/x',
    ]) {
      expect(select(filter), filter).toEqual([]);
    }
  });

  it('keeps the order of the suites', () => {
    expect(select('{grad,jit}/*_add')).toEqual([
      'jit/scalar_add',
      'jit/vector_add',
      'grad/scalar_add',
    ]);
  });

  it('answers soon and without an error, whatever it is', () => {
    const hostile = [
      '[',
      '(',
      '{',
      '\\',
      '[[:alpha:]',
      '+(a|b',
      '!(',
      '***',
      '@(+(a)*)*',
      `${'+(a|'.repeat(40)}${')'.repeat(40)}`,
      '*a'.repeat(200),
      '('.repeat(5000),
      'x'.repeat(100_000),
      '*'.repeat(70_000),
    ];
    const long = [named('g', 'a'.repeat(190)), ...benchmarks];
    const start = performance.now();
    for (const filter of hostile) {
      expect(selectBenchmarks(long, filter).length, filter.slice(0, 20)).toBeLessThanOrEqual(
        long.length,
      );
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a pattern of the budgets', () => {
  it('names a benchmark in any of these ways', () => {
    const benchmark = named('jit/cold', 'scalar_add');
    for (const pattern of [
      'jit/cold/scalar_add',
      'scalar_add',
      'jit',
      'jit/cold',
      'jit/**',
      'scalar_*',
    ]) {
      expect(namesBenchmark(pattern, benchmark), pattern).toBe(true);
    }
    for (const pattern of ['grad', 'cold', 'jit/scalar_add', 'ji', '']) {
      expect(namesBenchmark(pattern, benchmark), pattern).toBe(false);
    }
  });
});
