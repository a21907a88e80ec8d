/**
 * Looks for bias, at length: equal code, the engine's benchmarks and suites of other kinds (below
 * `__tests__/fixtures/bias/`), measured by the self-test's own code with every edit that changes nothing, in
 * a long folder, and of a repository in a long folder. Each variant has its pairs half one way round and half
 * the other. Takes hours; goes on where it was interrupted (a file for each suite and variant, in a folder
 * for this commit, Node and number of pairs). Prints one table, and what is biased.
 *
 *     node research/measure-bias.ts [--pairs 40] [--suites own,csv,map] [--variants no-edit,comment-above]
 *         [--node /path/to/another/node] [--out artifacts/ci/bias]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { workerDir } from '../src/cli/run-request.ts';
import { terminalPorts } from '../src/cli/terminal.ts';
import { selftest } from '../src/gate/commands/selftest.ts';
import type { Bias } from '../src/gate/compare/bias.ts';
import {
  type PerfSelftest,
  selftestDocument,
  serializeDocument,
} from '../src/gate/contracts/documents.ts';
import { biases, summaryOf } from '../src/gate/judge/selftest-bias.ts';
import { nullEdits } from '../src/gate/null-edits/kinds.ts';
import type { SelftestVariant } from '../src/gate/plan/selftest-variants.ts';
import { describeVariant, renderVariants } from '../src/gate/report/screens/selftest-bias.ts';
import { writeWhole } from '../src/gate/system/safe-files.ts';
import { makeRepository, type RepositoryPlace, readRuns } from './bias-repositories.ts';
import { folderOfProcess } from './folder-of-process.ts';

const root = resolve(import.meta.dirname, '..');
const fixtures = join(root, '__tests__/fixtures/bias');
/** More than any number of pairs takes, so that none is cut short. */
const timeBudgetSeconds = 12 * 3600;

interface BiasVariant {
  readonly name: string;
  readonly what: string;
  readonly repository: RepositoryPlace;
  readonly trees: Pick<SelftestVariant, 'edits' | 'folder'>;
}

const plain = { repository: 'short', trees: { edits: [], folder: 'short' } } as const;
const allVariants: readonly BiasVariant[] = [
  { name: 'no-edit', what: 'no edit', ...plain },
  ...nullEdits.map((edit) => ({
    name: edit,
    what: describeVariant({ kind: 'edits', edits: [edit] }),
    repository: 'short' as const,
    trees: { edits: [edit], folder: 'short' as const },
  })),
  {
    ...plain,
    name: 'long-folder',
    what: 'no edit, both trees in a folder of 100 letters more',
    trees: { edits: [], folder: 'long' },
  },
  {
    ...plain,
    name: 'long-repository',
    what: 'no edit, the repository in a folder of 150 letters',
    repository: 'long',
  },
];
const allSuites = ['own', ...readdirSync(fixtures).sort()];

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '40' },
    suites: { type: 'string', default: allSuites.join(',') },
    variants: { type: 'string', default: allVariants.map(({ name }) => name).join(',') },
    node: { type: 'string', default: process.execPath },
    out: { type: 'string', default: join(root, 'artifacts/ci/bias') },
  },
});
const pairs = evenNumber(values.pairs);
const suites = values.suites.split(',').map((name) => oneOf(allSuites, name, String));
const variants = values.variants
  .split(',')
  .map((name) => oneOf(allVariants, name, (one) => one.name));

const temporary = folderOfProcess('fj-bias-');
const node = useNode(values.node);
const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: root }).toString();
const folder = join(resolve(values.out), `${commit.trim()}-node-${node}-${pairs}-pairs`);
mkdirSync(folder, { recursive: true });

const found = new Map<BiasVariant, { runs: number; biases: Map<string, Bias> }>();
for (const suite of suites) {
  for (const variant of variants) {
    const { runs } = await measure(suite, variant);
    const entry = found.get(variant) ?? { runs: 0, biases: new Map<string, Bias>() };
    entry.runs += runs.length;
    for (const [id, bias] of biases(runs, 'trees')) entry.biases.set(`${suite}: ${id}`, bias);
    found.set(variant, entry);
  }
}
console.log(report().join('\n'));

/** Both ways round; what an earlier start of this script measured is not measured again. */
async function measure(suite: string, variant: BiasVariant): Promise<PerfSelftest> {
  const out = join(folder, `${suite}.${variant.name}.json`);
  const earlier = readRuns(out);
  if (earlier?.runs.length === 2) return earlier;
  process.stderr.write(`\n${suite}, ${variant.what}\n`);
  const source = suite === 'own' ? undefined : join(fixtures, suite);
  return await selftest(
    {
      cwd: makeRepository(root, source, variant.repository, temporary),
      budgetsPath: undefined,
      policyFrom: 'head',
      overrides: { timeBudgetSeconds },
      tempDir: tmpdir(),
      workerDir: workerDir(),
      levels: [{ injectedPercent: 0, runs: 2 }],
      variants: [false, true].map((swapped) => ({ ...variant.trees, swapped })),
      stopping: {
        looks: [pairs / 2],
        needOf: (measured) => (measured.pairs.length >= pairs / 2 ? 'nothing' : 'pairs'),
      },
      earlier,
      keptIn: out,
      keep: (soFar) => writeWhole(out, serializeDocument(selftestDocument, soFar)),
    },
    terminalPorts(),
  );
}

function report(): string[] {
  const rows = [...found].map(
    ([{ what }, { runs, biases }]) => [what, summaryOf(runs, biases)] as const,
  );
  const biased = [...found].flatMap(([{ what }, of]) =>
    [...of.biases]
      .filter(([, { isBiased }]) => isBiased)
      .map(
        ([id, { percent, standardErrorPercent }]) =>
          `- ${what}: \`${id}\` ${percent.toFixed(2)}% (standard error ${standardErrorPercent.toFixed(2)}%)`,
      ),
  );
  const about = `Node ${node}, ${pairs} pairs of each benchmark and variant, half of them with the trees swapped.`;
  return [
    ...renderVariants(rows),
    about,
    ...(biased.length === 0 ? [] : ['', 'Biased:', '', ...biased]),
  ];
}

/** The suites are run by the Node that PATH names; gives its version. */
function useNode(path: string): string {
  const bin = join(temporary, 'bin');
  mkdirSync(bin);
  symlinkSync(resolve(path), join(bin, 'node'));
  process.env.PATH = [bin, process.env.PATH].join(delimiter);
  return execFileSync('node', ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
}

function oneOf<T>(all: readonly T[], name: string, nameOf: (one: T) => string): T {
  const found = all.find((one) => nameOf(one) === name);
  if (found === undefined) throw new Error(`"${name}" is none of ${all.map(nameOf).join(', ')}`);
  return found;
}

function evenNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 2 && number % 2 === 0) return number;
  throw new Error(`--pairs "${text}" is no even number of at least 2`);
}
