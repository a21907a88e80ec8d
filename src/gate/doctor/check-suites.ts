import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GateError } from '../contracts/problems.ts';
import { listTree } from '../measure/list-suites.ts';
import { setUpMeasuring } from '../measure/set-up.ts';
import { catalogueBenchmarks } from '../plan/catalogue.ts';
import { requireSuites } from '../plan/find-suites.ts';
import type { Policy } from '../plan/policy.ts';
import type { SideEnvironments } from '../processes/side-environments.ts';
import { advice, type Finding, good, problem } from './finding.ts';

/** Loads every suite of the tree, as the gate would. */
export async function checkSuites(
  root: string,
  suites: readonly string[],
  policy: Policy,
  processes: { readonly environments: SideEnvironments; readonly workerDir: string },
): Promise<Finding> {
  try {
    requireSuites(suites, policy);
    const { settings } = await setUpMeasuring(policy, processes);
    const cases = await listTree(settings, root, suites);
    const defined = cases.map((one) => ({ ...one, side: 'candidate' as const }));
    const count = catalogueBenchmarks(defined).length;
    if (count === 0) throw new GateError({ code: 'no-benchmarks', files: [...suites] });
    return good('suites', `${counted(count, 'benchmark')} in ${counted(suites.length, 'suite')}.`);
  } catch (error) {
    const isEmpty = error instanceof GateError && error.problem.code === 'no-suites';
    return problem('suites', error, isEmpty ? 'npx fj-perf-gate init' : undefined);
  }
}

/** The gate measures without mitata; editors, `bench` and the suites by themselves need it. */
export async function checkMitata(
  root: string,
  suites: readonly string[],
  addCommand: string,
): Promise<Finding> {
  const folders = new Set([...suites.map((suite) => dirname(suite)), '.']);
  for (const folder of folders) {
    const version = await findMitata(root, folder);
    if (version !== undefined) return good('mitata', `${version} is installed.`);
  }
  return advice(
    'mitata',
    'mitata is not installed: "check" works without it, "bench" does not.',
    addCommand,
  );
}

/** Its version, looked for upwards as Node does, within the tree. */
async function findMitata(root: string, folder: string): Promise<string | undefined> {
  const path = join(root, folder, 'node_modules', 'mitata', 'package.json');
  try {
    const { version } = JSON.parse(await readFile(path, 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : 'A version without a number';
  } catch {
    return folder === '.' ? undefined : findMitata(root, dirname(folder));
  }
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
