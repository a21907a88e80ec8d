/** First Node with `module.registerHooks`, which the benchmark processes need. */
const oldest = [22, 15, 0] as const;

export const oldestNode = oldest.join('.');

/** Whether a version such as "20.11.1" is before `oldestNode`. */
export function isTooOld(version: string): boolean {
  const parts = version.split('.').map(Number);
  const differing = oldest.findIndex((part, at) => parts[at] !== part);
  return differing >= 0 && !((parts[differing] ?? 0) > (oldest[differing] ?? 0));
}
