import { expect, it } from 'vitest';
import { holdsInMost } from '../../../../src/gate/judge/validity/holds-in-most.ts';

const items = (yes: number, no: number) => [
  ...Array.from({ length: yes }, () => true),
  ...Array.from({ length: no }, () => false),
];

it.each([
  [9, 1, true],
  [8, 2, false],
  [10, 0, true],
  [0, 0, true],
  [5, 1, false],
])('%i of nine tenths and %i that are not: %s', (yes, no, expected) => {
  expect(holdsInMost(items(yes, no), 0.9, Boolean)).toBe(expected);
  expect(holdsInMost(items(yes, no).reverse(), 0.9, Boolean)).toBe(expected);
});

it('asks no further once too many are not', () => {
  let asked = 0;
  holdsInMost(items(0, 100), 0.9, () => ++asked < 0);
  expect(asked).toBe(11);
});
