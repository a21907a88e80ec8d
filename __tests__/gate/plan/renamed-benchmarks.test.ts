import { describe, expect, it } from 'vitest';
import { benchName } from '../../../src/gate/contracts/bench-id.ts';
import { catalogueBenchmarks, type DefinedBenchmark } from '../../../src/gate/plan/catalogue.ts';
import { joinRenamed } from '../../../src/gate/plan/renamed-benchmarks.ts';

type Side = DefinedBenchmark['side'];
/** Names, and the suite's text, in which each `$1` is the name at that place. */
interface Suite {
  readonly names: readonly string[];
  readonly text: string;
  readonly file?: string;
  readonly group?: string;
}

function join(baseline: Suite, candidate: Suite) {
  const sides: Record<Side, Suite> = { baseline, candidate };
  const defined = Object.entries(sides).flatMap(([side, { names, file = 'a.ts', group = 'g' }]) =>
    names.map((name, index): DefinedBenchmark => {
      return { ...benchName([group], name, file), side: side as Side, file, suite: file, index };
    }),
  );
  return joinRenamed(catalogueBenchmarks(defined), defined, ({ side }) => {
    const { names, text, group = 'g' } = sides[side];
    return text.replaceAll(/\$(\d)/g, (_, at) => names[at - 1] ?? '').replaceAll('$g', group);
  });
}

const two = "group('$g', () => { bench('$1', () => f()); bench(\"$2\", () => g()); });";

describe('a benchmark under another name', () => {
  it('is compared with what it was where the names are all that changed', () => {
    const joined = join({ names: ['work', 'b'], text: two }, { names: ['sums', 'b'], text: two });
    expect(joined).toMatchObject({ renamed: [{ from: 'g/work', to: 'g/sums' }], replaced: [] });
    expect(joined.entries).toMatchObject([
      { id: 'g/b', baseline: { index: 1 }, candidate: { index: 1 } },
      { id: 'g/sums', baseline: { index: 0 }, candidate: { index: 0 } },
    ]);
  });

  it('may be one of several, or in a renamed group', () => {
    const names = ['a', 'b'];
    const all = join({ names, text: two }, { names: ['A', 'B'], text: two });
    expect(all.renamed.map(({ from, to }) => `${from} ${to}`)).toEqual(['g/a g/A', 'g/b g/B']);
    const group = join({ names, text: two }, { names, text: two, group: 'h' });
    expect(group.renamed.map(({ from, to }) => `${from} ${to}`)).toEqual(['g/a h/a', 'g/b h/b']);
  });

  it.each<[string, string, string]>([
    ['more changed', "bench('$1', () => f(100));", "bench('$1', () => f(1000));"],
    ['its name is what it works on', "bench('$1', () => f('$1'));", "bench('$1', () => f('$1'));"],
    ['its name is put together', 'bench(`$' + '{n}`, f);', 'bench(`$' + '{n}`, f);'],
  ])('is not taken for one where %s', (_, before, after) => {
    const joined = join({ names: ['old'], text: before }, { names: ['new'], text: after });
    const replaced = [{ file: 'a.ts', removed: 1, added: 1 }];
    expect(joined).toMatchObject({ renamed: [], replaced });
    expect(joined.entries.map(({ id }) => id)).toEqual(['g/old', 'g/new']);
  });

  it('is not taken for one where others are gone or new beside it', () => {
    const { renamed, replaced } = join(
      { names: ['a', 'b'], text: two },
      { names: ['A'], text: "group('$g', () => { bench('$1', () => f()); });" },
    );
    expect(renamed).toEqual([]);
    expect(replaced).toEqual([{ file: 'a.ts', removed: 2, added: 1 }]);
  });

  it('is looked for in its own suite', () => {
    const one = "bench('$1', () => f());";
    const joined = join({ names: ['a'], text: one }, { names: ['b'], text: one, file: 'b.ts' });
    expect([joined.renamed, joined.replaced]).toEqual([[], []]);
  });
});
