/**
 * How far neighbouring pairs depend on each other in the recorded noise (`__tests__/fixtures/noise`), and
 * how often unchanged code would fail if they did. The rule takes them for independent. Takes a minute.
 *
 *     node research/correlate-pairs.ts [runs]
 */
import { correlatedNoise, recordedCorrelations } from '../__tests__/support/pair-correlation.ts';
import { median } from '../src/gate/compare/median.ts';
import { looks, passLevel } from '../src/gate/judge/rule-settings.ts';
import { decide } from '../src/gate/judge/sequential-rule.ts';

const runs = Number(process.argv[2] ?? 4_000);
const maxPairs = looks.at(-1) as number;

const recorded = recordedCorrelations().sort((a, b) => a.correlation - b.correlation);
const chance = 1.96 / Math.sqrt(recorded[0]?.neighbours ?? Number.NaN);
const outside = recorded.filter(({ correlation }) => Math.abs(correlation) > chance);
console.log(`rank correlation of neighbouring pairs, ${recorded.length} benchmarks:`);
console.log(`  middle ${median(recorded.map(({ correlation }) => correlation)).toFixed(2)}`);
console.log(
  `  beyond what chance gives nineteen times in twenty (${chance.toFixed(2)} either way):`,
);
for (const { id, correlation } of outside) console.log(`  ${correlation.toFixed(2)}  ${id}`);

console.log(`\nunchanged code called regressed, of ${runs} runs of one benchmark, 120 pairs each:`);
for (const spread of [0.03, 0.05, 0.1]) {
  for (const correlation of [0, 0.15, 0.37, 0.5]) {
    const counts = [1, 33].map((familySize) => `${failures(spread, correlation, familySize)}`);
    const noise = `noise of a pair ${100 * spread}%, correlation ${correlation}`;
    console.log(
      `  ${noise}: ${counts[0]} where it is the only one, ${counts[1]} where it is one of 33`,
    );
  }
}

function failures(spread: number, correlation: number, familySize: number): number {
  const draw = correlatedNoise(31, spread, correlation);
  const settings = {
    limitPercent: 5,
    minImprovementPercent: 5,
    minPairsToPass: looks[0],
    passLevel,
    familySize,
  };
  let failed = 0;
  for (let run = 0; run < runs; run++) {
    if (decide(draw(maxPairs), settings).kind === 'regressed') failed++;
  }
  return failed;
}
