import { describe, expect, it } from 'vitest';
import {
  deltaText,
  durationText,
  intervalText,
  nsText,
  percentText,
} from '../../src/report-page/figures.ts';

describe('figures of the page', () => {
  it.each([
    [nsText(2_140), '2.14\u00a0µs'],
    [nsText(999.6), '1.00\u00a0µs'],
    [nsText(null), '–'],
    [deltaText(-31.74), '−31.7\u00a0%'],
    [
      intervalText({ lower_percent: 8.1, upper_percent: 16.2, confidence_percent: 95 }),
      '+8.1 to +16.2\u00a0%',
    ],
    [percentText(7.5), '7.5\u00a0%'],
    [durationText(400), '400\u00a0ms'],
    [durationText(38_400), '38\u00a0s'],
    [durationText(125_000), '2\u00a0min 5\u00a0s'],
  ])('are kept together with their unit: %s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});
