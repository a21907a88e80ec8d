import { describe, expect, it } from 'vitest';
import { findMitataSuites, globsNaming } from '../../../src/gate/init/find-mitata-suites.ts';
import { findSuites } from '../../../src/gate/plan/find-suites.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const suite = "import { bench, run } from 'mitata';\nbench('a', () => {});\nawait run();\n";

async function find(files: Record<string, string>) {
  using repository = new TemporaryRepository({ 'README.md': '', ...files });
  return await findMitataSuites(repository, Object.keys(files));
}

describe('findMitataSuites', () => {
  it('goes by what a file imports, wherever it stands', async () => {
    const found = await find({
      'perf/parse.mjs': suite,
      'perf/old.cjs': "const { bench } = require('mitata');\n",
      'bench/with-benchmark-js.js': "import Benchmark from 'benchmark'; // faster than mitata?\n",
      'src/index.test.ts': suite,
      'notes.md': suite,
    });
    expect(found.suites).toEqual(['perf/old.cjs', 'perf/parse.mjs']);
    expect(found.globs).toEqual(['perf/old.cjs', 'perf/parse.mjs']);
    expect(found.builtImport).toBeUndefined();
  });

  it('finds what is not committed yet', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.bench.js': suite });
    const found = await findMitataSuites(repository, ['README.md', 'a.bench.js']);
    expect(found).toMatchObject({ suites: ['a.bench.js'], globs: undefined });
  });

  it('sees that a suite imports what git ignores', async () => {
    const found = await find({
      '.gitignore': 'dist/\n',
      'bench/a.js': `import { f } from '../dist/index.js';\n${suite}`,
    });
    expect(found.builtImport).toBe('dist/index.js');
  });
});

describe('globsNaming', () => {
  it.each([
    [['a.bench.js', 'bench/b.js'], ['a.bench.js', 'bench/b.js'], undefined],
    [['benches/a.bench.ts'], ['benches/a.bench.ts', 'benches/inputs.ts'], 1],
    [['benches/a.bench.ts'], ['benches/a.bench.ts', 'src/other.bench.ts'], 1],
    [['perf/[a].js', 'perf/b.js'], ['perf/[a].js', 'perf/b.js', 'perf/a.js'], 2],
  ])('names %j among %j', (suites, files, count) => {
    const globs = globsNaming(suites, files);
    expect(globs?.length).toBe(count);
    if (globs) expect(findSuites(files, globs)).toEqual(suites);
  });
});
