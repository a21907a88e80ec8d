import type { CatalogueEntry, DefinedBenchmark } from './catalogue.ts';

export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** A suite that lacks some of its benchmarks and has others instead. */
export interface Replaced {
  readonly file: string;
  readonly removed: number;
  readonly added: number;
}

export interface Joined {
  readonly entries: CatalogueEntry[];
  readonly renamed: Renamed[];
  readonly replaced: Replaced[];
}

/** A benchmark that only the baseline names, and the one in its place. */
type Pair = readonly [before: DefinedBenchmark, after: DefinedBenchmark];

/**
 * Joins what a suite has under another name where that is certain: its text is the same on both sides but
 * for these names, each written out once. What else a change of a name comes with may be other work.
 */
export function joinRenamed(
  entries: readonly CatalogueEntry[],
  defined: readonly DefinedBenchmark[],
  textOf: (one: DefinedBenchmark) => string,
): Joined {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const isOneSided = ({ id }: DefinedBenchmark) => {
    const entry = byId.get(id);
    return entry?.baseline === undefined || entry.candidate === undefined;
  };
  const pairs: Pair[] = [];
  const replaced: Replaced[] = [];
  for (const [file, ofSuite] of Map.groupBy(defined.filter(isOneSided), ({ suite }) => suite)) {
    const gone = ofSuite.filter(({ side }) => side === 'baseline');
    const added = ofSuite.filter(({ side }) => side === 'candidate');
    if (gone.length === 0 || added.length === 0) continue;
    const inPlace = pairsInPlace(gone, added);
    if (inPlace !== undefined && differInNamesOnly(inPlace, textOf)) pairs.push(...inPlace);
    else replaced.push({ file, removed: gone.length, added: added.length });
  }
  return {
    entries: join(entries, pairs),
    renamed: pairs.map(([before, after]) => ({ from: before.id, to: after.id })),
    replaced,
  };
}

/** Undefined unless each has one in its place. */
function pairsInPlace(
  gone: readonly DefinedBenchmark[],
  added: readonly DefinedBenchmark[],
): Pair[] | undefined {
  const pairs = gone.flatMap((before): Pair[] => {
    const after = added.find(({ index }) => index === before.index);
    return after === undefined ? [] : [[before, after]];
  });
  return pairs.length === gone.length && pairs.length === added.length ? pairs : undefined;
}

function differInNamesOnly(
  pairs: readonly Pair[],
  textOf: (one: DefinedBenchmark) => string,
): boolean {
  const [olds, youngs] = [new Set<string>(), new Set<string>()];
  for (const [before, after] of pairs) {
    for (const part of ['group', 'name'] as const) {
      if (before[part] === after[part]) continue;
      olds.add(before[part]);
      youngs.add(after[part]);
    }
  }
  const [[before, after]] = pairs as [Pair];
  const [baseline, candidate] = [without(olds, textOf(before)), without(youngs, textOf(after))];
  return baseline !== undefined && baseline === candidate;
}

const quotes = ["'", '"', '`'];

/** The text without these names; undefined where one is not written out exactly once, in quotes. */
function without(names: ReadonlySet<string>, text: string): string | undefined {
  let rest = text;
  for (const name of names) {
    const parts = quotes.reduce(
      (texts, quote) => texts.flatMap((one) => one.split(quote + name + quote)),
      [rest],
    );
    if (parts.length !== 2) return undefined;
    rest = parts.join("''");
  }
  return rest;
}

function join(entries: readonly CatalogueEntry[], pairs: readonly Pair[]): CatalogueEntry[] {
  const oldIds = new Map(pairs.map(([before, after]) => [after.id, before.id]));
  const taken = new Set(oldIds.values());
  const places = new Map(entries.map(({ id, baseline }) => [id, baseline]));
  return entries.flatMap((entry): CatalogueEntry[] => {
    if (taken.has(entry.id)) return [];
    const baseline = places.get(oldIds.get(entry.id) ?? '');
    return [baseline === undefined ? entry : { ...entry, baseline }];
  });
}
