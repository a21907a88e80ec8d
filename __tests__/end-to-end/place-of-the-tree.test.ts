import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport, runCommand, statuses } from '../support/command-line.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

/** What handles its own path is faster where that is shorter. */
const lib = (candidates: string) => `import path from 'node:path';
import { fileURLToPath } from 'node:url';
export const resolve = () => path.resolve('a/b/../c');
export const here = () => fileURLToPath(import.meta.url);
export const candidates = () => [${candidates}];
`;
const few = `path.resolve('config', 'a.json'), path.resolve('.config', 'a.json'), path.relative(process.cwd(), path.resolve('src', 'a.json'))`;
const oneMore = `${few}, path.resolve('etc', 'a.json')`;

/** A repository whose last commit has the slower code, moved to a folder whose path is this long. */
function repositoryAt(length: number, parent: string, repository: TemporaryRepository): string {
  const path = join(parent, 'x'.repeat(length - parent.length - 1));
  mkdirSync(dirname(path), { recursive: true });
  renameSync(repository.path, path);
  return path;
}

describe.each([35, 160])('with the repository at a path of %i letters', (length) => {
  it.each([
    ['equal code passes', 'HEAD', 'pass'],
    ['slower code regresses', 'HEAD~1', 'regressed'],
  ])('%s', async (_, baseline, expected) => {
    using repository = new TemporaryRepository({
      '.gitignore': 'artifacts/ci/\n',
      'src/lib.mjs': lib(few),
      'bench/p.bench.mjs': `import { bench, do_not_optimize, run } from 'mitata';
import * as lib from '../src/lib.mjs';
for (const name of ['resolve', 'here', 'candidates']) bench(name, () => do_not_optimize(lib[name]()));
await run();
`,
    });
    repository.commit('slower', { 'src/lib.mjs': lib(oneMore) });
    using place = new TemporaryFolder();
    const path = repositoryAt(length, place.path, repository);
    const checked = await runCommand(path, ['check', '--baseline-ref', baseline]);
    const report = readReport(path);
    expect(statuses(report)).toEqual({
      'p/resolve': 'pass',
      'p/here': 'pass',
      'p/candidates': expected,
    });
    expect(checked.code).toBe(expected === 'pass' ? 0 : 1);
    const effect = report.benchmarks.find(({ bench_id }) => bench_id === 'p/candidates');
    if (expected === 'regressed') {
      expect(effect?.delta_percent).toBeGreaterThan(5);
      expect(effect?.delta_percent).toBeLessThan(30);
    }
  });
});
