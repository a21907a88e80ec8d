import type { BenchName } from '../contracts/bench-id.ts';
import type { SourceLine } from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';

type Side = 'baseline' | 'candidate';

export interface Place {
  readonly file: string;
  readonly index: number;
  /** Where the suite asks for it; undefined where that cannot be seen. */
  readonly definedAt?: SourceLine | undefined;
}

export interface DefinedBenchmark extends BenchName, Place {
  readonly side: Side;
  /** The path by which its suite is known on both sides. */
  readonly suite: string;
}

/** One benchmark and where each side defines it. */
export interface CatalogueEntry extends BenchName {
  readonly baseline?: Place;
  readonly candidate?: Place;
}

/** Joins both sides' definitions by id. Throws a GateError when one side defines an id twice. */
export function catalogueBenchmarks(defined: readonly DefinedBenchmark[]): CatalogueEntry[] {
  const entries = new Map<string, CatalogueEntry>();
  for (const { id, group, name, side, file, index, definedAt } of defined) {
    const entry = entries.get(id) ?? { id, group, name };
    const earlier = entry[side];
    if (earlier) {
      throw new GateError({ code: 'duplicate-benchmark', id, files: [earlier.file, file] });
    }
    entries.set(id, { ...entry, [side]: { file, index, definedAt } });
  }
  return [...entries.values()];
}
