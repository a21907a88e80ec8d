import v8 from 'node:v8';

/** V8's own: 3000, 400 and 500. */
const flags = [
  '--invocation-count-for-turbofan=100',
  '--invocation-count-for-maglev=40',
  '--minimum-invocations-after-ic-update=50',
];

/**
 * From now on V8 optimises functions after fewer calls: docs/decisions/early-optimisation.md. What a suite
 * ran as it loaded was compiled as ever. A version that does not know a flag says so, and goes on.
 */
export function optimiseEarly(): void {
  for (const flag of flags) v8.setFlagsFromString(flag);
}
