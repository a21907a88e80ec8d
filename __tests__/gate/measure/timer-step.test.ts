import { expect, it } from 'vitest';
import { timerStepNs } from '../../../src/gate/measure/worker/timer-step.ts';

it.each<[string, number[], number, number]>([
  ['the smallest difference between two samples', [100, 140, 170, 250], 1, 30],
  ['of whole samples where they are batches', [10, 10.5, 12], 20, 10],
  ['not what rounding leaves between samples that are equal', [100, 100.000_01, 160], 1, 60],
  ['the sample itself where all are equal', [25, 25, 25], 4, 100],
])('a step of the timer is %s', (_, samples, callsPerSample, step) => {
  expect(timerStepNs(Float64Array.from(samples), callsPerSample)).toBe(step);
});
