import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The names, arguments filled in, under which mitata would run a suite's benchmarks. */
export function namesByMitata(
  root: string,
  file: string,
  nodeArgs: readonly string[] = [],
): string[] {
  const preload = join(import.meta.dirname, 'preload.ts');
  const quiet = '--disable-warning=ExperimentalWarning';
  const args = [quiet, ...nodeArgs, '--import', preload, join(root, file)];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', cwd: root });
  // The suite may print as well.
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as string[];
}
