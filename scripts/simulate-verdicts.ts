/**
 * Verdicts on recorded noise (`__tests__/fixtures/noise`), time for all pairs given: of suites in which
 * nothing changed, and of benchmarks whose p95 grew. Prints counts; takes seconds.
 *
 *     node scripts/simulate-verdicts.ts [suites]
 */
import { recordedNoise } from '../__tests__/support/noise-sources.ts';
import { type Decision, decide, looks } from '../src/gate/judge/sequential-rule.ts';

const suites = Number(process.argv[2] ?? 1_000);
const settings = { limitPercent: 5, minImprovementPercent: 5, familySize: 33 };
const mostPairs = looks.at(-1) as number;

const equal = recordedNoise(21);
let failed = 0;
let inconclusive = 0;
for (let suite = 0; suite < suites; suite++) {
  const kinds = Array.from({ length: settings.familySize }, () => verdict(equal.draw(mostPairs)));
  if (kinds.includes('regressed')) failed++;
  inconclusive += kinds.filter((kind) => kind === 'inconclusive').length;
}
console.log(`equal code: ${failed} of ${suites} suites failed, ${inconclusive} benchmarks unclear`);

for (const [seed, percent] of [7.5, 10].entries()) {
  const slower = recordedNoise(22 + seed);
  const count = 6 * suites;
  let found = 0;
  for (let n = 0; n < count; n++) {
    const shifted = slower.draw(mostPairs).map((ratio) => ratio + Math.log1p(percent / 100));
    if (verdict(shifted) === 'regressed') found++;
  }
  console.log(`+${percent} %: ${found} of ${count} benchmarks found`);
}

function verdict(logRatios: readonly number[]): Decision['kind'] {
  return decide(logRatios, settings).kind;
}
