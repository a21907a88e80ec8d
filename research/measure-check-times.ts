/**
 * What a check of equal code takes, from the command to the exit, with one lane and with all that this
 * machine gives, taking turns: the engine's 33 benchmarks, one suite of eight, and one of 300 in ten files.
 * Prints a table; checks that were made are kept with their evidence, and not made again.
 *
 *     npm run build && node research/measure-check-times.ts [--checks 7] [--suites own,eight,many]
 *         [--out artifacts/ci/check-times]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportFolder } from '../src/gate/contracts/report-files.ts';
import { defaultBudgetsPath } from '../src/gate/policy/load-policy.ts';
import { makeRepository } from './bias-repositories.ts';
import { folderOfProcess } from './folder-of-process.ts';
import { type KeptCheck, keepCheck, readKept } from './kept-checks.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    checks: { type: 'string', default: '7' },
    suites: { type: 'string', default: 'own,eight,many' },
    out: { type: 'string', default: join(root, reportFolder, 'check-times') },
  },
});
const temporary = folderOfProcess('fj-check-times-');

console.log('| suites | lanes | checks | median | longest | verdicts |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const suite of values.suites.split(',')) {
  const made = new Map<number | undefined, KeptCheck[]>([
    [undefined, []],
    [1, []],
  ]);
  for (let check = 1; check <= Number(values.checks); check++) {
    for (const [lanes, some] of made) some.push(await madeWith(suite, lanes, check));
  }
  for (const [lanes, some] of made) {
    console.log(`| ${[suite, lanes ?? 'all', some.length, ...describe(some)].join(' | ')} |`);
  }
}

async function madeWith(
  suite: string,
  lanes: number | undefined,
  check: number,
): Promise<KeptCheck> {
  const path = join(values.out, `${suite}.${lanes ?? 'all'}-lanes.${check}`);
  if (readKept(path) === undefined) {
    const repository = repositoryOf(suite);
    const budgets = join(temporary, 'budgets.json');
    writeFileSync(budgets, JSON.stringify(budgetsWith(repository, lanes)));
    await keepCheck(path, repository, ['--baseline-ref', 'HEAD', '--budgets', budgets]);
  }
  return readKept(path) as KeptCheck;
}

/** Those of the repository, where it has some. */
function budgetsWith(repository: string, lanes: number | undefined): object {
  const own = join(repository, defaultBudgetsPath);
  const budgets = existsSync(own)
    ? JSON.parse(readFileSync(own, 'utf8'))
    : { schema_version: 'fj.reliability-budgets.v1', perf_regression: {} };
  if (lanes !== undefined) budgets.perf_regression.lanes = lanes;
  return budgets;
}

function repositoryOf(suite: string): string {
  if (suite === 'own') return root;
  const source = join(temporary, 'sources', suite);
  const files = { eight: 1, many: 10 }[suite];
  if (files === undefined) throw new Error(`"${suite}" is none of own, eight, many`);
  const each = suite === 'eight' ? 8 : 30;
  mkdirSync(join(source, 'bench'), { recursive: true });
  for (let file = 0; file < files; file++) {
    writeFileSync(join(source, 'bench', `s${file}.bench.mjs`), suiteOf(file, each));
  }
  return makeRepository(root, source, 'short', temporary);
}

/** Sorting, joining, parsing and counting, from half a microsecond to some twenty. */
function suiteOf(file: number, benchmarks: number): string {
  return `import { bench, do_not_optimize, group, run } from 'mitata';
const numbers = (count) => Array.from({ length: count }, (_, i) => (i * 7919 + ${file}) % 1009);
const kinds = {
  sort: (list) => [...list].sort((a, b) => a - b),
  join: (list) => list.join(','),
  parse: (list, text) => JSON.parse(text),
  sum: (list) => list.reduce((sum, value) => sum + value, 0),
};
group('s${file}', () => {
  for (let i = 0; i < ${benchmarks}; i++) {
    const [kind, body] = Object.entries(kinds)[i % 4];
    const list = numbers(20 + 10 * i);
    const text = JSON.stringify(list);
    bench(\`\${kind}/\${i}\`, () => do_not_optimize(body(list, text)));
  }
});
await run();
`;
}

function describe(made: readonly KeptCheck[]): string[] {
  const seconds = made.map(({ tookMs }) => tookMs / 1000).sort((left, right) => left - right);
  const at = (share: number) => seconds[Math.round(share * (seconds.length - 1))] ?? Number.NaN;
  const statuses = made.flatMap(({ report }) => report.benchmarks.map(({ status }) => status));
  const verdicts = [...Map.groupBy(statuses, (status) => status)].map(
    ([status, of]) => `${of.length} ${status}`,
  );
  return [`${at(0.5).toFixed(1)} s`, `${at(1).toFixed(1)} s`, verdicts.join(', ')];
}
