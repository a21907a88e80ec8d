/**
 * What the rule makes of simulated benchmarks of a suite of 33, with a control and without: equal code,
 * equal code that is off lastingly, and slower code. Prints the tables of docs/statistics-figures.md.
 *
 *     node research/simulate-verdicts.ts [suites]
 */
import { verdictNoises } from '../__tests__/support/noise-sources.ts';
import { seededNormal, seededRandom } from '../__tests__/support/seeded-noise.ts';
import {
  oneOf33,
  type Simulated,
  simulateVerdicts,
} from '../__tests__/support/simulated-verdicts.ts';
import { rateOf } from '../src/gate/compare/binomial-bounds.ts';

const suites = Number(process.argv[2] ?? 300);
const benchmarks = suites * oneOf33.familySize;
const fewer = Math.ceil(benchmarks / 16);
const withoutControl = { ...oneOf33, controlPairs: undefined };
const noises = () => verdictNoises(21);
const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)}%`;

equalCode();
biasedCode();
widerNoise();
slowerCode();

/** Suites of equal code that fail: time for all pairs, and time for so few that only plain ones can. */
function equalCode(): void {
  console.log(
    `\nEqual code, ${suites} suites of ${oneOf33.familySize}: share of suites that fail\n`,
  );
  row('noise of a pair', 'without control', 'with control', 'time for 8 pairs', 'time for 4 pairs');
  row('---', '---', '---', '---', '---');
  for (const noise of noises()) {
    const failing = (settings: typeof oneOf33, pairs?: number) =>
      suitesFailing(
        simulateVerdicts(noise, settings, benchmarks, pairs ? { pairs } : {}).regressed,
      );
    const timeForAll = [failing(withoutControl), failing(oneOf33)];
    row(noise.name, ...timeForAll, failing(oneOf33, 8), failing(oneOf33, 4));
  }
}

function suitesFailing(regressed: number): string {
  const { rate, upper } = rateOf(regressed, benchmarks);
  const suite = (share: number) => percent(oneOf33.familySize * share, 2);
  return regressed === 0 ? `0 (at most ${suite(upper)})` : suite(rate);
}

/** A benchmark of equal code that lies elsewhere in memory, say, and its copy that does as well. */
function biasedCode(): void {
  console.log(
    `\nEqual code that is off lastingly: share of ${fewer} benchmarks called regressed\n`,
  );
  row('off by', 'noise of a pair', 'without control', 'with control', 'control pairs');
  row('---', '---', '---', '---', '---');
  const random = seededRandom(31);
  const normal = seededNormal(32);
  const eitherSign = (bias: number) => (random() < 0.5 ? bias : -bias);
  for (const size of [5, 8, 12]) {
    const biased = { bias: () => Math.log1p(size / 100), controlBias: eitherSign };
    biasedRows(`${size}%, the control either way`, biased);
  }
  for (const size of [2, 4, 8]) {
    const draw = () => (size / 100) * normal();
    biasedRows(`normal, ${size}%, the control anew`, { bias: draw, controlBias: draw });
  }
}

function biasedRows(name: string, simulated: Simulated): void {
  for (const noise of noises().slice(0, 4)) {
    const without = simulateVerdicts(noise, withoutControl, fewer, simulated);
    const beside = simulateVerdicts(noise, oneOf33, fewer, simulated);
    const shares = [without, beside].map(({ regressed, runs }) => percent(regressed / runs));
    row(name, noise.name, ...shares, beside.meanControlPairs.toFixed(1));
  }
}

/** The control is measured after the candidate: the machine may have calmed down meanwhile. */
function widerNoise(): void {
  console.log(`\nEqual code, noise that was wider before the control: share of suites that fail\n`);
  row('noise of a control pair', 'twice as wide', 'three times');
  row('---', '---', '---');
  for (const noise of noises().slice(0, 6)) {
    const failing = (widerBy: number) =>
      suitesFailing(simulateVerdicts(noise, oneOf33, benchmarks, { widerBy }).regressed);
    row(noise.name, failing(2), failing(3));
  }
}

/** Found with a control, in brackets without; with the pairs that it takes, the control's after the plus. */
function slowerCode(): void {
  const cases = [
    { percent: 300, pairs: 4 },
    { percent: 100, pairs: 4 },
    { percent: 30, pairs: 8 },
    { percent: 20, pairs: 14 },
    { percent: 10, pairs: 14 },
    { percent: 7.5 },
    { percent: 10 },
    { percent: 30 },
  ];
  console.log(`\nSlower code: share of ${fewer} benchmarks found (without control); mean pairs\n`);
  const titles = cases.map((one) => `+${one.percent}%${one.pairs ? ` in ${one.pairs} pairs` : ''}`);
  row('noise of a pair', ...titles);
  row('---', ...cases.map(() => '---'));
  for (const noise of noises()) {
    const cells = cases.map((one) => {
      const without = simulateVerdicts(noise, withoutControl, fewer, one);
      const beside = simulateVerdicts(noise, oneOf33, fewer, one);
      const found = [beside, without].map(({ regressed, runs }) => percent(regressed / runs));
      const taken = `${beside.meanPairs.toFixed(0)} + ${beside.meanControlPairs.toFixed(0)}`;
      return `${found[0]} (${found[1]}); ${taken} (${without.meanPairs.toFixed(0)})`;
    });
    row(noise.name, ...cells);
  }
}

function row(...cells: string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
