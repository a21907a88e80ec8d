/**
 * Whether what is plain is said: code that does its work twice, three and ten times
 * (`__tests__/fixtures/slowdowns`), by `check` of the built command line in a time that gives about four
 * pairs; on the machine as it is, and beside processes that never rest. The fixture allocates nothing, so
 * that the p50 grows by as much as the work, and the p95 where nothing stalls it. Prints a table; checks
 * that were made are kept with their evidence, and not made again.
 *
 *     npm run build && node research/measure-slowdowns.ts [--checks 5] [--times 1,2,3,10] [--busy 0,4]
 *         [--seconds 15] [--out artifacts/ci/slowdowns]
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pairLogRatio } from '../src/gate/compare/pair-effect.ts';
import { robustEffect } from '../src/gate/compare/robust-effect.ts';
import type { PerfEvidence } from '../src/gate/contracts/documents.ts';
import { makeRepository } from './bias-repositories.ts';
import { startBusyProcesses } from './busy-processes.ts';
import { folderOfProcess } from './folder-of-process.ts';
import { type KeptCheck, keepCheck, readKept } from './kept-checks.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    checks: { type: 'string', default: '5' },
    times: { type: 'string', default: '1,2,3,10' },
    busy: { type: 'string', default: '0,4' },
    seconds: { type: 'string', default: '15' },
    out: { type: 'string', default: join(root, 'artifacts/ci/slowdowns') },
  },
});
const source = join(root, '__tests__/fixtures/slowdowns');
const repository = makeRepository(root, source, 'short', folderOfProcess('fj-slowdowns-'));

console.log('| busy processes | times | verdicts | change in p95 | in p50 | pairs | a check |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const busy of numbersOf(values.busy)) {
  for (const times of numbersOf(values.times)) {
    const checks: KeptCheck[] = [];
    for (let check = 1; check <= Number(values.checks); check++) {
      checks.push(await checkOf(busy, times, check));
    }
    console.log(`| ${[busy, times, ...describe(checks)].join(' | ')} |`);
  }
}

async function checkOf(busy: number, times: number, check: number): Promise<KeptCheck> {
  const path = join(values.out, `${busy}-busy.${times}-times.${check}`);
  if (readKept(path) === undefined) {
    using _ = await startBusyProcesses(Array.from({ length: busy }, () => []));
    writeFileSync(join(repository, 'times.mjs'), `export const times = ${times};\n`);
    await keepCheck(path, repository, ['--baseline-ref', 'main', '--time-budget', values.seconds]);
    execFileSync('git', ['checkout', '--quiet', '.'], { cwd: repository });
  }
  return readKept(path) as KeptCheck;
}

function describe(checks: readonly KeptCheck[]): string[] {
  const rows = checks.flatMap(({ report }) => report.benchmarks);
  const verdicts = [...Map.groupBy(rows, ({ status }) => status)].map(
    ([status, of]) => `${of.length} ${status}`,
  );
  const durations = checks.map(({ report }) => report.duration_ms / 1000);
  return [
    verdicts.join(', '),
    `${rangeOf(rows.map((row) => row.delta_percent ?? Number.NaN))}%`,
    `${rangeOf(checks.flatMap(({ evidence }) => p50Changes(evidence)))}%`,
    rangeOf(rows.map((row) => row.pairs ?? 0)),
    `${rangeOf(durations)} s`,
  ];
}

/** Percent, of each benchmark: what the typical call takes more, which nothing but its work moves. */
function p50Changes({ benchmarks }: PerfEvidence): number[] {
  return benchmarks.flatMap(({ outcome }) => {
    if (outcome.kind !== 'measured') return [];
    const { pairs, sampling } = outcome;
    const ratios = pairs.map((pair) => pairLogRatio(pair, sampling.estimator, 'p50'));
    return 100 * Math.expm1(robustEffect(ratios).center);
  });
}

/** Lowest, middle and highest. */
function rangeOf(unordered: readonly number[]): string {
  const ascending = unordered.toSorted((left, right) => left - right);
  const at = (share: number) => ascending[Math.round(share * (ascending.length - 1))] ?? Number.NaN;
  return `${at(0).toFixed(0)} to ${at(1).toFixed(0)}, middle ${at(0.5).toFixed(0)}`;
}

function numbersOf(list: string): number[] {
  return list.split(',').map(Number);
}
