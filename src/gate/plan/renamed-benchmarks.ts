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

/**
 * Joins what a suite has under another name: the same body with the same arguments, and no second one like
 * it in the suite on either side. Where several share a body, a name may be what tells their work apart.
 */
export function joinRenamed(
  entries: readonly CatalogueEntry[],
  defined: readonly DefinedBenchmark[],
): Joined {
  const oldIds = new Map<string, string>();
  const replaced: Replaced[] = [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const isOnOneSide = ({ id }: DefinedBenchmark) => {
    const entry = byId.get(id);
    return entry?.baseline === undefined || entry.candidate === undefined;
  };
  for (const [file, ofSuite] of Map.groupBy(defined, ({ suite }) => suite)) {
    const gone = ofSuite.filter((one) => one.side === 'baseline' && isOnOneSide(one));
    const added = ofSuite.filter((one) => one.side === 'candidate' && isOnOneSide(one));
    if (gone.length === 0 || added.length === 0) continue;
    const single = singleBodies(ofSuite);
    const joined = added.flatMap((one) => {
      const before = gone.find(({ body }) => body !== undefined && body === one.body);
      return before && single.has(before.body) ? [[one.id, before.id] as const] : [];
    });
    for (const [id, before] of joined) oldIds.set(id, before);
    const left = { removed: gone.length - joined.length, added: added.length - joined.length };
    if (left.removed > 0 && left.added > 0) replaced.push({ file, ...left });
  }
  return { ...join(entries, oldIds), replaced };
}

/** Bodies that each side has once. */
function singleBodies(ofSuite: readonly DefinedBenchmark[]): ReadonlySet<string | undefined> {
  const once = (side: DefinedBenchmark['side']) => {
    const bodies = Map.groupBy(
      ofSuite.filter((one) => one.side === side),
      ({ body }) => body,
    );
    return new Set([...bodies].flatMap(([body, all]) => (all.length === 1 ? [body] : [])));
  };
  const ofCandidate = once('candidate');
  return new Set([...once('baseline')].filter((body) => ofCandidate.has(body)));
}

function join(
  entries: readonly CatalogueEntry[],
  oldIds: ReadonlyMap<string, string>,
): Pick<Joined, 'entries' | 'renamed'> {
  const before = new Map(entries.map(({ id, baseline }) => [id, baseline]));
  const taken = new Set(oldIds.values());
  const joined = entries.flatMap((entry): CatalogueEntry[] => {
    if (taken.has(entry.id)) return [];
    const old = oldIds.get(entry.id);
    const baseline = old === undefined ? undefined : before.get(old);
    return [baseline === undefined ? entry : { ...entry, baseline }];
  });
  const renamed = [...oldIds].map(([to, from]) => ({ from, to }));
  return { entries: joined, renamed };
}
