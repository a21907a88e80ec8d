import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { TemporaryFolder } from './temporary-folder.ts';

/** What a module answered: JSON of what `run()` gave and of what it exports, or its error's message. */
export type Answer = string;

// `run.length` and the exports' order are seen by others; the name of a function is too.
const driver = `
const answers = {};
for (const path of process.argv.slice(2)) {
  try {
    const module = await import(path);
    const kinds = Object.fromEntries(
      Object.entries(module).map(([key, value]) => [key, [typeof value, value?.name, value?.length]]),
    );
    const run = module.run ?? module.default?.run;
    answers[path] = JSON.stringify([kinds, await run?.()]);
  } catch (error) {
    answers[path] = String(error?.message);
  }
}
process.stdout.write(JSON.stringify(answers));
`;

/** Imports each file (absolute paths) in one process of its own, one after another. */
export function runModules(paths: readonly string[]): Record<string, Answer> {
  using folder = new TemporaryFolder({ 'driver.mjs': driver });
  const output = execFileSync(process.execPath, [join(folder.path, 'driver.mjs'), ...paths], {
    encoding: 'utf8',
    // A Node before 22.18 asks for a flag to run TypeScript, and newer ones know it still.
    env: { ...process.env, NODE_OPTIONS: '--experimental-strip-types --no-warnings' },
    maxBuffer: 1 << 26,
  });
  return JSON.parse(output) as Record<string, Answer>;
}
