/**
 * What a pair loses by another one that is measured on the next CPU at the same time: the noise of a pair of
 * equal code with one lane and with all that this machine gives, of the engine's benchmarks and of what
 * lives from the memory or from all cores (`__tests__/fixtures/lanes/memory`). The two take turns, eight
 * pairs each; what was measured is kept, and not measured again.
 *
 *     node research/measure-lanes.ts [--pairs 48] [--suites own,memory] [--out artifacts/ci/lanes]
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { workerDir } from '../src/cli/run-request.ts';
import { terminalPorts } from '../src/cli/terminal.ts';
import { selftest } from '../src/gate/commands/selftest.ts';
import { biasOf } from '../src/gate/compare/bias.ts';
import {
  type PerfSelftest,
  selftestDocument,
  serializeDocument,
} from '../src/gate/contracts/documents.ts';
import { writeWhole } from '../src/gate/system/safe-files.ts';
import { makeRepository, readRuns } from './bias-repositories.ts';
import { folderOfProcess } from './folder-of-process.ts';

const root = resolve(import.meta.dirname, '..');
const pairsOfRun = 8;
/** More than any run takes, so that none is cut short. */
const timeBudgetSeconds = 3600;
/** A ratio of two spreads of equal noise is further from 1 than this once in a thousand. */
const standardErrorsApart = 3.3;

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '48' },
    suites: { type: 'string', default: 'own,memory' },
    out: { type: 'string', default: join(root, 'artifacts/ci/lanes') },
  },
});
const rounds = Math.ceil(Number(values.pairs) / pairsOfRun);
mkdirSync(values.out, { recursive: true });
const temporary = folderOfProcess('fj-lanes-');

for (const suite of values.suites.split(',')) {
  for (let runs = 1; runs <= rounds; runs++) {
    // In turns, so that a change of the machine touches both.
    for (const lanes of runs % 2 === 1 ? [1, undefined] : [undefined, 1]) {
      await measure(suite, lanes, runs);
    }
  }
  console.log(tableOf(suite).join('\n'));
}

async function measure(suite: string, lanes: number | undefined, runs: number): Promise<void> {
  const keptIn = pathOf(suite, lanes);
  const earlier = readRuns(keptIn);
  if (earlier !== undefined && earlier.runs.length >= runs) return;
  const source = suite === 'own' ? undefined : join(root, '__tests__/fixtures/lanes', suite);
  await selftest(
    {
      cwd: makeRepository(root, source, 'short', temporary),
      budgetsPath: undefined,
      policyFrom: 'head',
      overrides: { timeBudgetSeconds, ...(lanes === undefined ? {} : { lanes }) },
      tempDir: tmpdir(),
      workerDir: workerDir(),
      levels: [{ injectedPercent: 0, runs }],
      variants: [{ edits: [], folder: 'short', swapped: false }],
      stopping: {
        looks: [pairsOfRun],
        needOf: ({ pairs }) => (pairs.length >= pairsOfRun ? 'nothing' : 'pairs'),
      },
      earlier,
      keptIn,
      keep: (soFar) => writeWhole(keptIn, serializeDocument(selftestDocument, soFar)),
    },
    terminalPorts(),
  );
}

function pathOf(suite: string, lanes: number | undefined): string {
  return resolve(values.out, `${suite}.${lanes === undefined ? 'all' : lanes}.json`);
}

function tableOf(suite: string): string[] {
  const alone = spreadsOf(readRuns(pathOf(suite, 1)));
  const beside = spreadsOf(readRuns(pathOf(suite, undefined)));
  const ratios = [...alone].map(([id, own]) => ({ id, own, ratio: (beside.get(id) ?? 0) / own }));
  const logs = ratios.map(({ ratio }) => Math.log(ratio)).filter(Number.isFinite);
  const middle = Math.exp(logs.reduce((sum, one) => sum + one, 0) / logs.length);
  const chance = Math.exp(standardErrorsApart / Math.sqrt(rounds * pairsOfRun - 1));
  const rows = ratios
    .toSorted((left, right) => right.ratio - left.ratio)
    .map(({ id, own, ratio }) => {
      const more = ratio > chance ? `**${ratio.toFixed(2)}**` : ratio.toFixed(2);
      return `| \`${id}\` | ${own.toFixed(2)}% | ${more} |`;
    });
  return [
    '',
    `${suite}: ${rounds * pairsOfRun} pairs each; with all lanes ${middle.toFixed(2)} times the noise (geometric mean). Chance alone stays below ${chance.toFixed(2)} in 999 of 1,000.`,
    '',
    '| benchmark | a pair, one lane | all lanes, times |',
    '| --- | --- | --- |',
    ...rows,
  ];
}

/** Standard deviation of a pair in percent, by benchmark. */
function spreadsOf(measured: PerfSelftest | undefined): Map<string, number> {
  const pairs = new Map<string, number[]>();
  for (const { bench_id, pair_log_ratios } of (measured?.runs ?? []).flatMap(
    (run) => run.benchmarks,
  )) {
    pairs.set(bench_id, [...(pairs.get(bench_id) ?? []), ...pair_log_ratios]);
  }
  return new Map(
    [...pairs].map(([id, ratios]) => {
      return [id, biasOf(ratios).standardErrorPercent * Math.sqrt(ratios.length)];
    }),
  );
}
