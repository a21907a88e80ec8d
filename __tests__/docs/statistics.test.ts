import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { biasInRecord, summarizeNoise } from '../../src/gate/compare/aa-noise.ts';
import { median } from '../../src/gate/compare/median.ts';
import { looks, passLevel } from '../../src/gate/judge/rule-settings.ts';
import { decide } from '../../src/gate/judge/sequential-rule.ts';
import { recordedNoise } from '../support/noise-sources.ts';
import { correlatedNoise, recordedCorrelations } from '../support/pair-correlation.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

const page = readFileSync(join(repositoryRoot, 'docs/statistics.md'), 'utf8');
const [, assumptions = ''] = /^## What the rule assumes\n([\s\S]*?)^## /m.exec(page) ?? [];

/** Cells of the table of simulated false failures, by the words that a row begins with. */
function countsOf(row: string): number[] {
  const [, cells = ''] = new RegExp(`^\\| ${row} \\| (.+) \\|$`, 'm').exec(assumptions) ?? [];
  return cells.split(' | ').map(Number);
}

describe('the page about statistics', () => {
  it('states how neighbouring pairs of the recorded noise correlate', () => {
    const recorded = recordedCorrelations();
    const middle = median(recorded.map(({ correlation }) => correlation));
    const shown = Math.abs(middle).toFixed(2);
    expect(assumptions).toContain(`is ${shown} for the middle benchmark`);
    const [chance = Number.NaN] = recorded.map(({ neighbours }) => 1.96 / Math.sqrt(neighbours));
    expect(assumptions).toContain(`within ±${chance.toFixed(2)} nineteen times`);
    const outside = recorded
      .filter(({ correlation }) => Math.abs(correlation) > chance)
      .sort((a, b) => a.correlation - b.correlation);
    expect(outside.map(({ correlation }) => correlation.toFixed(2))).toEqual([
      '0.15',
      '0.17',
      '0.37',
    ]);
    expect(assumptions).toContain(`0.37 (\`${outside.at(-1)?.id}\`)`);
  });

  it('states what correlated pairs would cost', () => {
    const draw = correlatedNoise(31, 0.1, 0.5);
    const settings = {
      limitPercent: 5,
      minImprovementPercent: 5,
      minPairsToPass: looks[0],
      passLevel,
      familySize: 1,
    };
    const runs = Array.from({ length: 4_000 }, () => decide(draw(120), settings));
    const failed = runs.filter(({ kind }) => kind === 'regressed').length;
    expect(countsOf('the only benchmark, 10%').at(-1)).toBe(failed);
    expect(assumptions).toContain(`fails in ${((100 * failed) / 4_000).toFixed(1)}% of runs`);
  });

  it('states how many records show a bias by chance', () => {
    const { draw } = recordedNoise(7);
    const records = Array.from({ length: 33_000 }, () => {
      const ratios = draw(8);
      return summarizeNoise(ratios.slice(0, 4), ratios.slice(4));
    });
    const named = records.filter((noise) => biasInRecord(noise) !== undefined).length;
    expect(page).toContain(`without a bias, ${named} would be named`);
  });
});
