import { type BenchName, benchName } from '../contracts/bench-id.ts';
import type { SourceLine } from '../contracts/documents.ts';
import { GateError, type Problem } from '../contracts/problems.ts';
import {
  loadTimeoutMs,
  type ProcessSettings,
  type Side,
  SideProcess,
  type SuiteOnSide,
} from './side-process.ts';
import { sourceLineInTree } from './source-location.ts';

/** A benchmark as one side's suite defines it. */
export interface ListedCase extends BenchName {
  readonly file: string;
  /** Its position in the suite, by which the worker is told what to measure. */
  readonly index: number;
  /** Where the suite asks for it; undefined where that cannot be seen. */
  readonly definedAt: SourceLine | undefined;
  /** The path by which its suite is known on both sides. */
  readonly suite: string;
}

export type SuiteListing =
  | {
      kind: 'listed';
      side: Side;
      file: string;
      cases: ListedCase[];
      loadMs: number;
      /** First-party files that it loads as code, itself among them; paths from the root. */
      modules: readonly string[];
      /** Paths from the root that it looks for and does without. */
      missing: readonly string[];
    }
  | { kind: 'failed'; side: Side; file: string; detail: string; missing: readonly string[] };

/**
 * Loads every suite once on each side and asks what it defines; two processes at a time. No further ones
 * after one that fails, where `stopsAtFailure`: each may take a minute to say so.
 */
export async function listSuites(
  settings: ProcessSettings,
  suites: readonly SuiteOnSide[],
  { stopsAtFailure = false } = {},
): Promise<SuiteListing[]> {
  const listings: SuiteListing[] = [];
  for (let start = 0; start < suites.length; start += 2) {
    const some = suites.slice(start, start + 2);
    listings.push(...(await Promise.all(some.map((suite) => listSuite(settings, suite)))));
    if (stopsAtFailure && listings.some(({ kind }) => kind === 'failed')) break;
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
    throw new GateError(problemOfListing(listing));
  });
}

/**
 * First-party files that the suites of one tree load as code; paths from the root. Throws a GateError for a
 * suite that cannot be loaded.
 */
export async function modulesOfTree(
  settings: ProcessSettings,
  root: string,
  files: readonly string[],
): Promise<string[]> {
  const side = 'baseline';
  const suites = files.map((file) => ({ side, root, file, foreignRoot: undefined }) as const);
  const listings = await listSuites(settings, suites, { stopsAtFailure: true });
  const modules = listings.flatMap((listing) => {
    if (listing.kind === 'listed') return listing.modules;
    throw new GateError(problemOfListing(listing));
  });
  return [...new Set(modules)];
}

export function problemOfListing({
  file,
  side,
  detail,
  missing,
}: Extract<SuiteListing, { kind: 'failed' }>): Problem {
  return { code: 'suite-failed', file, side, detail, missing: [...missing] };
}

async function listSuite(settings: ProcessSettings, suite: SuiteOnSide): Promise<SuiteListing> {
  const { side, file } = suite;
  const startMs = performance.now();
  const process = new SideProcess(settings, { ...suite, toTheEnd: true }, 'ignore');
  try {
    const answer = await process.answer(loadTimeoutMs);
    const loadMs = performance.now() - startMs;
    if (answer.kind === 'listed') {
      const knownAs = suite.knownAs ?? file;
      const cases = answer.benchmarks.map(({ groups, name, place }, index) => ({
        ...benchName(groups, name, knownAs),
        file,
        suite: knownAs,
        index,
        definedAt: sourceLineInTree(suite.root, place),
      }));
      const { modules, missing } = answer;
      return { kind: 'listed', side, file, cases, loadMs, modules, missing };
    }
    const detail = 'message' in answer ? answer.message : 'unexpected reply';
    const missing = 'missing' in answer ? (answer.missing ?? []) : [];
    return { kind: 'failed', side, file, detail, missing };
  } finally {
    process.kill();
  }
}
