import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GateError } from '../contracts/problems.ts';
import {
  type AbsentFile,
  describeAbsentFiles,
  describeRunRemark,
} from '../contracts/run-remarks.ts';
import { filesThatFiltersChange } from '../git/filtered-files.ts';
import type { Repository } from '../git/repository.ts';
import type { SuitesFound } from '../init/find-harness-suites.ts';
import { listSuites, problemOfListing, type SuiteListing } from '../measure/list-suites.ts';
import { setUpMeasuring } from '../measure/set-up.ts';
import type { Side } from '../measure/side-process.ts';
import { catalogueBenchmarks } from '../plan/catalogue.ts';
import { firstHarness, harnessName } from '../plan/harness-packages.ts';
import type { Policy } from '../policy/policy.ts';
import type { SideEnvironments } from '../processes/side-environments.ts';
import { absentFiles, explainAbsentFile } from '../trees/absent-files.ts';
import { advice, type Finding, good, problem } from './finding.ts';

/** Clean checkouts of one commit, as both sides of a check are. */
interface Checkouts {
  readonly roots: Readonly<Record<Side, string>>;
  readonly commit: string;
}

/** Loads every suite in both, as the gate would, and tells what the user's own tree has beside them. */
export async function checkSuites(
  repository: Repository,
  { roots, commit }: Checkouts,
  files: readonly string[],
  policy: Policy,
  processes: { readonly environments: SideEnvironments; readonly workerDir: string },
): Promise<Finding[]> {
  const { settings } = await setUpMeasuring(policy, processes);
  const suites = files.flatMap((file) => [
    { side: 'candidate', root: roots.candidate, file, foreignRoot: roots.baseline } as const,
    { side: 'baseline', root: roots.baseline, file, foreignRoot: roots.candidate } as const,
  ]);
  const listings = await listSuites(settings, suites);
  const missing = listings.flatMap((listing) => listing.missing);
  const absent = await absentFiles(repository, commit, missing);
  const filtered = await filesThatFiltersChange(repository, roots.baseline);
  return [
    await describeListings(listings, repository, commit, policy),
    ...adviseOnAbsentFiles(absent, policy),
    ...adviseOnFilters(filtered),
  ];
}

/** The first that cannot be loaded, or how many benchmarks there are. */
async function describeListings(
  listings: readonly SuiteListing[],
  repository: Repository,
  commit: string,
  { buildCommand }: Policy,
): Promise<Finding> {
  const files = [...new Set(listings.map(({ file }) => file))];
  try {
    const failed = listings.find((listing) => listing.kind === 'failed');
    if (failed) throw new GateError(problemOfListing(failed));
    const defined = listings.flatMap((listing) =>
      listing.kind === 'listed' ? listing.cases.map((one) => ({ ...one, side: listing.side })) : [],
    );
    const count = catalogueBenchmarks(defined).length;
    if (count === 0) throw new GateError({ code: 'no-benchmarks', files });
    return good('suites', `${counted(count, 'benchmark')} in ${counted(files.length, 'suite')}.`);
  } catch (error) {
    return problem('suites', await explainAbsentFile(error, repository, commit, buildCommand));
  }
}

function adviseOnFilters(paths: string[]): Finding[] {
  if (paths.length === 0) return [];
  const message = describeRunRemark({ kind: 'filtered-files', paths });
  return [advice('filters', message, 'Or keep what suites read out of such filters.')];
}

function adviseOnAbsentFiles(absent: readonly AbsentFile[], { buildCommand }: Policy): Finding[] {
  if (absent.length === 0) return [];
  const message = `Suites look for what a check lacks: ${describeAbsentFiles(absent, buildCommand !== undefined)}.`;
  return [advice('checkout', message, 'Or let the suites do without it everywhere.')];
}

export function noSuites({ benchFiles }: Policy): Finding {
  const error = new GateError({ code: 'no-suites', globs: [...benchFiles] });
  return problem('suites', error, 'npx fj-perf-gate init');
}

/** The gate measures without them; editors, `bench` and the suites by themselves need them. */
export async function checkHarnesses(
  root: string,
  { suites, harnesses }: Pick<SuitesFound, 'suites' | 'harnesses'>,
  addCommand: (packages: readonly string[]) => string,
): Promise<Finding> {
  const folders = [...new Set([...suites.map((suite) => dirname(suite)), '.'])];
  const installed: string[] = [];
  const missing: string[] = [];
  for (const name of harnesses.length === 0 ? [firstHarness] : harnesses) {
    const version = await firstVersion(root, folders, name);
    if (version === undefined) missing.push(name);
    else installed.push(`${harnessName(name)} ${version}`);
  }
  if (missing.length === 0) {
    return good('harness', `${installed.join(' and ')} ${isOrAre(installed)} installed.`);
  }
  const named = missing.map(harnessName).join(' and ');
  return advice(
    'harness',
    `${named} ${isOrAre(missing)} not installed: "check" works without, "bench" does not.`,
    addCommand(missing),
  );
}

async function firstVersion(
  root: string,
  folders: readonly string[],
  name: string,
): Promise<string | undefined> {
  for (const folder of folders) {
    const version = await findInstalled(root, folder, name);
    if (version !== undefined) return version;
  }
  return undefined;
}

/** Its version, looked for upwards as Node does, within the tree. */
async function findInstalled(
  root: string,
  folder: string,
  name: string,
): Promise<string | undefined> {
  const path = join(root, folder, 'node_modules', name, 'package.json');
  try {
    const { version } = JSON.parse(await readFile(path, 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : 'without a version';
  } catch {
    return folder === '.' ? undefined : findInstalled(root, dirname(folder), name);
  }
}

function isOrAre(names: readonly string[]): string {
  return names.length === 1 ? 'is' : 'are';
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
