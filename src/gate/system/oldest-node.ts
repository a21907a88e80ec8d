// Not the whole package: this part takes a fraction of the time to load.
import lt from 'semver/functions/lt.js';

/** First Node with `module.registerHooks`, which the benchmark processes need. */
export const oldestNode = '22.15.0';

/** Whether a version such as "20.11.1" is before `oldestNode`. */
export function isTooOld(version: string): boolean {
  return lt(version, oldestNode);
}
