import { describe, expect, it } from 'vitest';
import {
  checkDocument,
  type PerfSelftest,
  type SelftestRun,
  selftestDocument,
} from '../../../src/gate/contracts/documents.ts';
import { selftestBias } from '../../../src/gate/judge/selftest-bias.ts';
import { renderSelftest } from '../../../src/gate/report/screens/selftest.ts';
import { seededNormal } from '../../support/seeded-noise.ts';

type Edits = NonNullable<SelftestRun['edits']>;

const normal = seededNormal(23);

/** A run of 10 pairs; `effects` are log ratios of the edited tree over the plain one, by benchmark. */
function runOf(
  effects: Readonly<Record<string, number>>,
  changes: Partial<SelftestRun> = {},
  spread = 0.002,
): SelftestRun {
  const swapped = changes.swapped ?? false;
  return {
    injected_percent: 0,
    swapped,
    edits: [],
    root_length: 40,
    started_at_unix_ms: 1,
    duration_ms: 1000,
    benchmarks: Object.entries(effects).map(([bench_id, effect]) => ({
      bench_id,
      verdict: 'pass',
      pair_log_ratios: Array.from(
        { length: 10 },
        () => (swapped ? -effect : effect) + spread * normal(),
      ),
      effect_p95_percent: 0,
      effect_p50_percent: 0,
      first_baseline_p95_ns: 100,
      first_candidate_p95_ns: 100,
    })),
    ...changes,
  };
}

/** With each of these edits, either way round. */
const bothWays = (edits: Edits, effects: Readonly<Record<string, number>>, root_length = 40) =>
  [false, true].map((swapped) => runOf(effects, { edits, swapped, root_length }));

function selftestOf(runs: SelftestRun[]): PerfSelftest {
  const environment = { os: 'linux', arch: 'x64', cpu_model: 'a CPU', cpu_count: 2 };
  return {
    schema_version: 'fj.perf-selftest.v1',
    tool_version: '0.1.0',
    commit: 'c'.repeat(40),
    environment: { ...environment, node: '24.0.0', v8: '13', pinned_cpu: 1 },
    limit_percent: 5,
    runs,
  };
}

const runs = [
  ...bothWays([], { 'a/fine': 0, 'a/moved': 0 }),
  ...bothWays(['renamed-locals'], { 'a/fine': 0, 'a/moved': 0.06 }, 140),
  ...bothWays(['comment-above'], { 'a/fine': 0, 'a/moved': 0.04 }),
];

describe('the bias of a self-test', () => {
  it('is of the edited tree over the plain one, whichever is the candidate', () => {
    const { benchmarks } = selftestBias(selftestOf(runs));
    expect(benchmarks.map(({ benchId }) => benchId)).toEqual(['a/moved', 'a/fine']);
    const [moved, fine] = benchmarks;
    expect(moved?.bias).toMatchObject({ pairs: 60, isBiased: true });
    expect(moved?.bias.percent).toBeGreaterThan(2.5);
    expect(moved?.biasedBy).toEqual([['renamed-locals'], ['comment-above']]);
    expect(fine).toMatchObject({ biasedBy: [], bias: { isBiased: false } });
  });

  it('is told of all runs, of each edit, each length of path, and of the sides', () => {
    const { variants } = selftestBias(selftestOf(runs));
    expect(variants.map(({ variant }) => variant)).toEqual([
      { kind: 'all' },
      { kind: 'edits', edits: [] },
      { kind: 'edits', edits: ['renamed-locals'] },
      { kind: 'edits', edits: ['comment-above'] },
      { kind: 'path', letters: 40 },
      { kind: 'path', letters: 140 },
      { kind: 'sides' },
    ]);
    const [all, none, renamed, , , , sides] = variants;
    expect(all).toMatchObject({ runs: 6, biased: 1, benchmarks: 2 });
    expect(all?.largest?.benchId).toBe('a/moved');
    expect(none).toMatchObject({ runs: 2, biased: 0 });
    expect(renamed?.largest?.percent).toBeCloseTo(6.2, 0);
    // One of two is off by that much.
    expect(renamed?.rootMeanSquarePercent).toBeCloseTo(6.2 / Math.SQRT2, 0);
    expect(renamed?.standardErrorPercent).toBeLessThan(0.1);
    // What the edits do goes one way as often as the other.
    expect(sides?.rootMeanSquarePercent).toBeLessThan(3);
    expect(sides?.biased).toBe(0);
  });

  it('of the sides is seen where the candidate is slower whatever it carries', () => {
    const ofSides = [false, true].map((swapped) =>
      runOf({ 'a/x': swapped ? -0.03 : 0.03 }, { swapped }),
    );
    const { benchmarks, variants } = selftestBias(selftestOf(ofSides));
    expect(benchmarks[0]?.bias.isBiased).toBe(false);
    expect(variants.at(-1)).toMatchObject({ variant: { kind: 'sides' }, biased: 1 });
  });

  it('does not look at added work, and takes runs of older files as those without edits', () => {
    const { edits: _, root_length: __, ...older } = runOf({ 'a/x': 0 });
    const slower = runOf({ 'a/x': 0.2 }, { injected_percent: 20 });
    const { benchmarks, variants } = selftestBias(selftestOf([older, slower]));
    expect(benchmarks[0]?.bias.pairs).toBe(10);
    expect(variants.map(({ variant }) => variant.kind)).toEqual(['all', 'edits', 'sides']);
    expect(selftestBias(selftestOf([slower])).benchmarks).toEqual([]);
  });
});

describe('the report of a self-test', () => {
  it('names what is biased, and has a table of what differed and one of the benchmarks', () => {
    const selftest = selftestOf(runs);
    expect(checkDocument(selftestDocument, selftest).kind).toBe('valid');
    const text = renderSelftest(selftest);
    expect(text).toContain('**Biased: 1 of 2 benchmarks.**');
    expect(text).toMatch(/each should read 0, and `a\/moved` did not\./);
    expect(text).toMatch(/^\| all of the below, in turns +\| 6 +\|/m);
    expect(text).toMatch(/^\| no edit +\| 2 +\|.*\| 0 of 2 +\|$/m);
    expect(text).toMatch(/^\| renamed locals +\| 2 +\|.*`a\/moved` \+6\.\d\d%.*\| 1 of 2 +\|$/m);
    expect(text).toMatch(/^\| paths of 140 letters +\| 2 +\|/m);
    expect(text).toMatch(
      /^\| `a\/moved` +\| \+\d\.\d\d% +\| \+\d\.\d\d% to \+\d\.\d\d% +\| 0\.\d\d% +\| 60 +\| \*\*yes\*\*, by renamed locals, a comment above each file \|$/m,
    );
    expect(text).toMatch(/^\| `a\/fine` +\| .* +\| 60 +\| +\|$/m);
  });

  it('says so where nothing is biased, and shows of many benchmarks the farthest', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`a/${i}`, i * 1e-4]));
    const text = renderSelftest(selftestOf(bothWays([], many)));
    expect(text).toContain('**Biased: none of 50 benchmarks.**');
    expect(text.match(/^\| `a\//gm)).toHaveLength(20);
    expect(text).toMatch(/^Within ±0\.\d\d%: 30 further benchmarks\.$/m);
  });

  it('keeps a name from a suite inside of its cell', () => {
    const text = renderSelftest(selftestOf(bothWays([], { 'a/`|`': 0 })));
    expect(text).toContain("| `a/'\\|'`");
  });
});
