import { describe, expect, it } from 'vitest';
import { benchName } from '../../../src/gate/contracts/bench-id.ts';
import { catalogueBenchmarks, type DefinedBenchmark } from '../../../src/gate/plan/catalogue.ts';
import { joinRenamed } from '../../../src/gate/plan/renamed-benchmarks.ts';

type Named = Readonly<Record<string, string | undefined>>;

/** What a suite defines: names, and the text of what they call. */
function suite(side: DefinedBenchmark['side'], bodies: Named, file = 'a.bench.ts') {
  return Object.entries(bodies).map(([name, body], index): DefinedBenchmark => {
    return { ...benchName(['g'], name, file), side, file, suite: file, index, body };
  });
}

function join(baseline: Named, candidate: Named, fileOfCandidate?: string) {
  const defined = [
    ...suite('baseline', baseline),
    ...suite('candidate', candidate, fileOfCandidate),
  ];
  return joinRenamed(catalogueBenchmarks(defined), defined);
}

describe('a benchmark under another name', () => {
  it('is compared with what it was, by its body', () => {
    const joined = join({ work: 'f()', rest: 'g()' }, { 'work of sums': 'f()', rest: 'g()' });
    expect(joined).toMatchObject({
      renamed: [{ from: 'g/work', to: 'g/work of sums' }],
      replaced: [],
    });
    const byId = new Map(joined.entries.map((entry) => [entry.id, entry]));
    expect([...byId.keys()]).toEqual(['g/rest', 'g/work of sums']);
    expect(byId.get('g/work of sums')).toMatchObject({
      baseline: { index: 0 },
      candidate: { index: 0 },
    });
  });

  it('is one of several that were renamed at once', () => {
    const { renamed } = join({ a: '1', b: '2', c: '3' }, { A: '1', B: '2', c: '3' });
    expect(renamed.map(({ from, to }) => `${from} ${to}`)).toEqual(['g/a g/A', 'g/b g/B']);
  });

  it.each<[string, Named, Named]>([
    ['its body is another', { old: 'f()' }, { new: 'g()' }],
    ['nothing is known of its body', { old: undefined }, { new: undefined }],
    [
      'another has the same body, and was there',
      { old: 'f()', x: 'f()' },
      { new: 'f()', x: 'f()' },
    ],
    ['another has the same body, and is new', { old: 'f()' }, { new: 'f()', newer: 'f()' }],
  ])('is not taken for one where %s', (_, baseline, candidate) => {
    const { entries, renamed, replaced } = join(baseline, candidate);
    expect(renamed).toEqual([]);
    expect(entries).toHaveLength(new Set(Object.keys({ ...baseline, ...candidate })).size);
    const added = Object.keys(candidate).filter((name) => !(name in baseline)).length;
    expect(replaced).toEqual([{ file: 'a.bench.ts', removed: 1, added }]);
  });

  it('is looked for in its own suite', () => {
    const { renamed, replaced } = join({ old: 'f()' }, { new: 'f()' }, 'b.bench.ts');
    expect([renamed, replaced]).toEqual([[], []]);
  });

  it('takes nothing from what both sides name alike', () => {
    const { entries, renamed } = join({ a: 'f()', b: 'g()' }, { a: 'g()', b: 'f()' });
    expect(renamed).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(['g/a', 'g/b']);
  });
});
