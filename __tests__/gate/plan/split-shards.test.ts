import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShard, splitIntoShards, takeShare } from '../../../src/gate/plan/split-shards.ts';

const benchIds = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 60 });
const counts = fc.integer({ min: 1, max: 12 });
const durations = fc.oneof(
  fc.double({ min: 0, noNaN: false, noDefaultInfinity: false }),
  fc.integer({ min: -5, max: 1_000_000 }),
);
/** Ids, a number of shards, and times for some of the ids and for others. */
const cases = benchIds.chain((ids) => {
  const known = ids.length > 0 ? fc.oneof(fc.constantFrom(...ids), fc.string()) : fc.string();
  return fc.record({
    ids: fc.constant(ids),
    count: counts,
    times: fc.array(fc.tuple(known, durations)).map((entries) => new Map(entries)),
  });
});

const noTimes: ReadonlyMap<string, number> = new Map();
const withIds = (ids: readonly string[]) => ids.map((id) => ({ id }));

describe('splitting into shards', () => {
  it('loses no benchmark and doubles none', () => {
    fc.assert(
      fc.property(cases, ({ ids, count, times }) => {
        const split = splitIntoShards(ids, count, times);
        expect(split).toHaveLength(count);
        expect(split.flat().sort()).toEqual(ids.toSorted());
      }),
    );
  });

  it('comes out the same in every job, whatever the order of the benchmarks', () => {
    const shuffled = cases.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray(one.ids, { minLength: one.ids.length }),
        fc.shuffledSubarray([...one.times], { minLength: one.times.size }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ ids, count, times }, otherIds, otherTimes]) => {
        // A map keeps the last of equal keys, and these have none.
        expect(splitIntoShards(otherIds, count, new Map(otherTimes))).toEqual(
          splitIntoShards(ids, count, times),
        );
      }),
    );
  });

  it('deals as many to each when nothing is known, neighbours to different shards', () => {
    const ids = Array.from({ length: 10 }, (_, i) => `g/${i}`);
    expect(splitIntoShards(ids, 3, noTimes)).toEqual([
      ['g/0', 'g/3', 'g/6', 'g/9'],
      ['g/1', 'g/4', 'g/7'],
      ['g/2', 'g/5', 'g/8'],
    ]);
    fc.assert(
      fc.property(benchIds, counts, (some, count) => {
        const sizes = splitIntoShards(some, count, noTimes).map((shard) => shard.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('balances what is known: none exceeds the mean by more than the longest benchmark', () => {
    const whole = fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { minLength: 1 });
    fc.assert(
      fc.property(whole, counts, (durationsOf, count) => {
        const times = new Map(durationsOf.map((time, i) => [`g/${i}`, time]));
        const split = splitIntoShards([...times.keys()], count, times);
        const longest = Math.max(
          ...split.map((ids) => ids.reduce((sum, id) => sum + (times.get(id) ?? 0), 0)),
        );
        const mean = durationsOf.reduce((sum, time) => sum + time, 0) / count;
        expect(longest).toBeLessThanOrEqual(mean + Math.max(...durationsOf));
      }),
    );
  });

  it('deals the longest out first (the example where that is at its worst: 9 would do for 11)', () => {
    const times = new Map(Object.entries({ a: 5, b: 5, c: 4, d: 4, e: 3, f: 3, g: 3 }));
    const shards = [
      ['a', 'e', 'g'],
      ['b', 'f'],
      ['c', 'd'],
    ];
    expect(splitIntoShards([...times.keys()], 3, times)).toEqual(shards);
  });

  it('counts what the times do not know as a middling one', () => {
    const times = new Map([
      ['g/short', 1],
      ['g/middling', 10],
      ['g/long', 100],
    ]);
    const split = splitIntoShards(['g/short', 'g/middling', 'g/long', 'g/new'], 2, times);
    expect(split).toEqual([['g/long'], ['g/middling', 'g/new', 'g/short']]);
  });
});

describe("a shard's share", () => {
  const benchmarks = withIds(['g/c', 'g/a', 'g/d', 'g/b']);
  const share = (index: number, count: number) =>
    takeShare(benchmarks, { index, count, times: noTimes });

  it('keeps the order of the suites, and is everything without a request', () => {
    expect(share(1, 2).members).toEqual(withIds(['g/c', 'g/a']));
    expect(takeShare(benchmarks, undefined)).toEqual({ members: benchmarks, shard: undefined });
  });

  it('is told in the plan, with a digest that all shards of one split have in common', () => {
    const [first, second] = [share(1, 2).shard, share(2, 2).shard];
    expect(first).toMatchObject({ index: 1, count: 2 });
    expect(first?.split_sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(second?.split_sha256).toBe(first?.split_sha256);
    const others = [
      share(1, 3),
      takeShare(withIds(['g/c', 'g/a', 'g/d', 'g/x']), { index: 1, count: 2, times: noTimes }),
      takeShare(benchmarks, {
        index: 1,
        count: 2,
        times: new Map([
          ['g/d', 9],
          ['g/a', 3],
        ]),
      }),
    ];
    const digests = others.map(({ shard }) => shard?.split_sha256);
    expect(new Set([first?.split_sha256, ...digests]).size).toBe(4);
  });

  it('may be empty', () => {
    expect(share(5, 5).members).toEqual([]);
    expect(takeShare([], { index: 1, count: 1, times: noTimes }).members).toEqual([]);
  });
});

describe('"1/4"', () => {
  it('is read', () => {
    expect(parseShard(' 2/4 ', '--shard')).toEqual({ index: 2, count: 4 });
    expect(parseShard('1000/1000', '--shard')).toEqual({ index: 1000, count: 1000 });
  });

  it.each(['', '4', '0/4', '5/4', '1/0', '1/1001', '-1/4', '1.5/4', '1/4/2', 'a/b'])(
    '%j is refused with a sentence',
    (text) => {
      expect(() => parseShard(text, '--shard')).toThrow(/^--shard takes which part .*"1\/4"/);
    },
  );
});
