/** First Node with `module.registerHooks`, which the benchmark processes need. */
const oldest = [22, 15] as const;

/** Ends the process with a sentence when this Node is too old to run the rest. */
export function requireModernNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  process.stderr.write(
    `fj-perf-gate needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}: run "npm install --save-dev node@24" here, or install a newer Node, and try again.\n`,
  );
  process.exit(3);
}
