import { randomNumbers } from './random-numbers.ts';

/**
 * Replaces `Math.random` by numbers from a fixed seed, so that two processes running the same code draw
 * the same inputs and do the same work.
 */
export function seedRandom(seed: number): void {
  Math.random = randomNumbers(seed);
}
