/**
 * Makes the recorded noise of the simulations from self-tests: the first pairs of each run in which
 * nothing changed. Later pairs are left out, since only what looked undecided has them.
 *
 *     node research/record-noise.ts artifacts/ci/perf_selftest.*.v1.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, selftestDocument } from '../src/gate/contracts/documents.ts';
import { looks } from '../src/gate/judge/rule-settings.ts';

const selftests = process.argv
  .slice(2)
  .map((path) => parseDocument(selftestDocument, readFileSync(path, 'utf8'), path));
const unchanged = selftests.flatMap(({ runs }) =>
  runs.filter(({ injected_percent }) => injected_percent === 0),
);
if (unchanged.length === 0) throw new Error('name self-tests with runs in which nothing changed');

const ratiosOf = Map.groupBy(
  unchanged.flatMap(({ benchmarks }) => benchmarks),
  ({ bench_id }) => bench_id,
);
const recorded = {
  about: `${unchanged.length} runs of fj-perf-gate's own suite against itself; natural logarithms of candidate p95 over baseline p95, per pair.`,
  pairs_per_run: looks[0],
  environments: selftests.map(({ environment }) => environment),
  log_ratios: Object.fromEntries(
    [...ratiosOf].map(([id, runs]) => [
      id,
      runs.flatMap(({ pair_log_ratios }) => pair_log_ratios.slice(0, looks[0])),
    ]),
  ),
};
const path = join(import.meta.dirname, '../__tests__/fixtures/noise/recorded.json');
const lines = Object.entries(recorded.log_ratios).map(
  ([id, ratios]) => `    ${JSON.stringify(id)}: ${JSON.stringify(ratios)}`,
);
writeFileSync(
  path,
  `{\n  "about": ${JSON.stringify(recorded.about)},\n  "pairs_per_run": ${recorded.pairs_per_run},\n  "environments": ${JSON.stringify(recorded.environments)},\n  "log_ratios": {\n${lines.join(',\n')}\n  }\n}\n`,
);
console.log(`${path}: ${unchanged.length} runs, ${lines.length} benchmarks`);
