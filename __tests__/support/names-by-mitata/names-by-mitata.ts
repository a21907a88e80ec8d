import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The names, arguments filled in, under which mitata would run a suite's benchmarks. */
export function namesByMitata(suite: string): string[] {
  const preload = join(import.meta.dirname, 'preload.ts');
  const output = execFileSync(process.execPath, ['--import', preload, suite], { encoding: 'utf8' });
  return JSON.parse(output) as string[];
}
