import type { Rate } from '../../compare/binomial-bounds.ts';
import type { PerfSelftest } from '../../contracts/documents.ts';
import {
  type BandRates,
  type LevelRates,
  ratesByAchievedP95,
  selftestRates,
} from '../../judge/selftest-rates.ts';
import { renderBias } from './selftest-bias.ts';

const columns = [
  'added work',
  'p50 / p95 it had',
  'runs',
  'suites failed',
  'benchmarks called regressed',
  'hardest to see',
  'inconclusive',
  'plain p95 gate: suites / benchmarks failed',
  'time of a run',
];

const bandColumns = ['p95 in fact slower by', 'benchmarks called regressed', 'inconclusive'];

/**
 * Markdown tables for a README: each rate with the bounds that hold the true one with 95% confidence, and
 * what equal code differed by.
 */
export function renderSelftest(selftest: PerfSelftest): string {
  const { environment } = selftest;
  const bands = ratesByAchievedP95(selftest).filter(({ regressed }) => regressed.trials > 0);
  return [
    ...table(columns, selftestRates(selftest).map(describeLevel)),
    ...(bands.length > 0 ? table(bandColumns, bands.map(describeBand)) : []),
    ...renderBias(selftest),
    `Limit ${selftest.limit_percent}%. ${environment.cpu_model}, ${environment.cpu_count} CPUs, ${environment.os}, Node ${environment.node}; fj-perf-gate ${selftest.tool_version}, commit ${selftest.commit.slice(0, 12)}. Bounds: Clopper-Pearson, 95%.`,
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function describeBand({ fromPercent, belowPercent, regressed, inconclusive }: BandRates): string[] {
  const ends = [
    ...(Number.isFinite(fromPercent) ? [`at least ${fromPercent}%`] : []),
    ...(Number.isFinite(belowPercent) ? [`below ${belowPercent}%`] : []),
  ];
  return [ends.join(', '), describeRate(regressed), describeRate(inconclusive)];
}

function describeLevel(level: LevelRates): string[] {
  const { worstDetected, injectedPercent } = level;
  return [
    injectedPercent === 0 ? 'none' : `+${injectedPercent}%`,
    `${signed(level.achievedP50Percent)} / ${signed(level.achievedP95Percent)}`,
    String(level.runs),
    describeRate(level.failedSuites),
    describeRate(level.regressed),
    injectedPercent === 0 || !worstDetected
      ? ''
      : `\`${worstDetected.benchId}\` ${describeRate(worstDetected.regressed)}`,
    describeRate(level.inconclusive),
    `${describeRate(level.plain.failedSuites)} / ${describeRate(level.plain.regressed)}`,
    `${level.medianSeconds.toFixed(0)} s`,
  ];
}

function describeRate({ count, trials, rate, lower, upper }: Rate): string {
  if (trials === 0) return '–';
  return `${percent(rate)} (${count} of ${trials}; ${percent(lower)} to ${percent(upper)})`;
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(share > 0 && share < 0.001 ? 3 : 1))}%`;
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(1)}%`;
}
