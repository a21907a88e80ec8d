import { isTooOld, oldestNode } from '../gate/system/oldest-node.ts';

/** Ends the process with a sentence when this Node is too old to run the rest. */
export function requireModernNode(): void {
  const found = process.versions.node;
  if (!isTooOld(found)) return;
  process.stderr.write(
    `fj-perf-gate needs Node ${oldestNode} or newer, and this is ${found}: run "npm install --save-dev node@24" here, or install a newer Node, and try again.\n`,
  );
  process.exit(3);
}
