import { type BenchName, benchName } from '../contracts/bench-id.ts';
import type { SourceLine } from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';
import { lineInTree } from './line-in-tree.ts';
import {
  loadTimeoutMs,
  type ProcessSettings,
  type Side,
  SideProcess,
  type SuiteOnSide,
} from './side-process.ts';

/** A benchmark as one side's suite defines it. */
export interface ListedCase extends BenchName {
  readonly file: string;
  /** Its position in the suite, by which the worker is told what to measure. */
  readonly index: number;
  /** Where the suite asks for it; undefined where that cannot be seen. */
  readonly definedAt: SourceLine | undefined;
}

export type SuiteListing =
  | { kind: 'listed'; side: Side; file: string; cases: ListedCase[]; loadMs: number }
  | { kind: 'failed'; side: Side; file: string; detail: string };

/** Loads every suite once on each side and asks what it defines; two processes at a time. */
export async function listSuites(
  settings: ProcessSettings,
  suites: readonly SuiteOnSide[],
): Promise<SuiteListing[]> {
  const listings: SuiteListing[] = [];
  for (let start = 0; start < suites.length; start += 2) {
    const some = suites.slice(start, start + 2);
    listings.push(...(await Promise.all(some.map((suite) => listSuite(settings, suite)))));
  }
  return listings;
}

/** What the suites of one tree define. Throws a GateError for one that cannot be loaded. */
export async function listTree(
  settings: ProcessSettings,
  root: string,
  files: readonly string[],
): Promise<ListedCase[]> {
  const side = 'candidate';
  const suites = files.map((file) => ({ side, root, file, foreignRoot: undefined }) as const);
  return (await listSuites(settings, suites)).flatMap((listing) => {
    if (listing.kind === 'listed') return listing.cases;
    throw new GateError({ code: 'suite-failed', file: listing.file, side, detail: listing.detail });
  });
}

async function listSuite(settings: ProcessSettings, suite: SuiteOnSide): Promise<SuiteListing> {
  const { side, file } = suite;
  const startMs = performance.now();
  const process = new SideProcess(settings, { ...suite, toTheEnd: true }, 'ignore');
  try {
    const answer = await process.answer(loadTimeoutMs);
    const loadMs = performance.now() - startMs;
    if (answer.kind === 'listed') {
      const cases = answer.benchmarks.map(({ groups, name, place }, index) => ({
        ...benchName(groups, name, file),
        file,
        index,
        definedAt: lineInTree(suite.root, place),
      }));
      return { kind: 'listed', side, file, cases, loadMs };
    }
    const detail = 'message' in answer ? answer.message : 'it answered out of turn';
    return { kind: 'failed', side, file, detail };
  } finally {
    process.kill();
  }
}
