/** Fails when the committed `dist/` is not what the sources build, byte for byte. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const fresh = mkdtempSync(join(tmpdir(), 'fj-perf-gate-dist-'));
try {
  execFileSync(process.execPath, [join(root, 'scripts/build.ts'), fresh], { stdio: 'inherit' });
  const [built, committed] = [digests(fresh), digests(join(root, 'dist'))];
  const drifted = [...new Set([...built.keys(), ...committed.keys()])]
    .filter((path) => built.get(path) !== committed.get(path))
    .sort();
  if (drifted.length > 0) {
    console.error(`dist/ differs from what the sources build (${drifted.join(', ')}):`);
    console.error('run "npm run build" and commit dist/ with the change that caused it.');
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function digests(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}
