import { describe, expect, it } from 'vitest';
import { findHarnessSuites, globsNaming } from '../../../src/gate/init/find-harness-suites.ts';
import { harnesses } from '../../../src/gate/measure/worker/harnesses/table.ts';
import { findSuites } from '../../../src/gate/plan/find-suites.ts';
import { harnessPackages } from '../../../src/gate/plan/harness-packages.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const suite = "import { bench, run } from 'mitata';\nbench('a', () => {});\nawait run();\n";

async function find(files: Record<string, string>) {
  using repository = new TemporaryRepository({ 'README.md': '', ...files });
  return await findHarnessSuites(repository, Object.keys(files));
}

describe('findHarnessSuites', () => {
  it('goes by what a file imports, wherever it stands', async () => {
    const found = await find({
      'perf/parse.mjs': suite,
      'perf/old.cjs': "const { bench } = require('mitata');\n",
      'bench/of-another-tool.js': "import { bench } from 'vitest'; // faster than mitata?\n",
      'bench/old.js': "import Benchmark from 'benchmark';\n",
      'src/index.test.ts': suite,
      'notes.md': suite,
    });
    expect(found.suites).toEqual(['bench/old.js', 'perf/old.cjs', 'perf/parse.mjs']);
    expect(found.globs).toEqual(['bench/old.js', 'perf/*.{js,mjs,cjs,ts,mts,cts}']);
    expect(found.harnesses).toEqual(['mitata', 'benchmark']);
    expect(found.builtImport).toBeUndefined();
  });

  it('finds what is not committed yet', async () => {
    using repository = new TemporaryRepository();
    repository.write({ 'a.bench.js': suite });
    const found = await findHarnessSuites(repository, ['README.md', 'a.bench.js']);
    expect(found).toMatchObject({ suites: ['a.bench.js'], globs: undefined });
  });
});

it('looks for what processes have recorders for, and for nothing else', () => {
  const known = harnessPackages.map((name) => harnesses.find((one) => one.specifier.test(name)));
  expect(new Set(known)).toEqual(new Set(harnesses));
});

describe('what suites import and git ignores', () => {
  const builds = '"scripts": { "build": "tsc" }';
  const core = (exports: string) => `{ "name": "@x/core", ${builds}, "exports": ${exports} }`;
  const ignoring = { '.gitignore': 'dist/\n' };
  const importing = (what: string) => `import { f } from '${what}';\n${suite}`;

  it.each<[string, Record<string, string>, object]>([
    [
      'by a path, in a package that builds it',
      {
        'bench/a.js': importing('../packages/a/dist/index.js'),
        'packages/a/package.json': `{ ${builds} }`,
        'package.json': `{ ${builds} }`,
      },
      { path: 'packages/a/dist/index.js', buildFolder: 'packages/a' },
    ],
    [
      'by a path, in a repository that builds nothing',
      { 'bench/a.js': importing('../dist/index.js') },
      { path: 'dist/index.js', buildFolder: undefined },
    ],
    [
      'as a package of the workspace, which the root builds',
      {
        'bench/a.js': importing('@x/core'),
        'packages/core/package.json': core('{ ".": { "import": "./dist/index.js" } }'),
        'package.json': `{ "workspaces": ["packages/*"], ${builds} }`,
      },
      { path: 'packages/core/dist/index.js', buildFolder: '' },
    ],
    [
      'as a part of such a package, which builds itself',
      {
        'bench/a.js': importing('@x/core/part'),
        'packages/core/package.json': core('{ ".": "./src/index.js", "./part": "./dist/part.js" }'),
        'package.json': '{ "workspaces": ["packages/*"] }',
      },
      { path: 'packages/core/dist/part.js', buildFolder: 'packages/core' },
    ],
  ])('is found %s', async (_, files, built) => {
    expect((await find({ ...ignoring, ...files })).builtImport).toEqual(built);
  });

  it('is nothing where the package is used from its source, or is another', async () => {
    const found = await find({
      ...ignoring,
      'bench/a.js': importing('@x/core') + importing('left-pad'),
      'packages/core/package.json': core('{ ".": "./src/index.js", "./part": "./dist/part.js" }'),
      'packages/pad/package.json': '{ "name": "left-pad-2", "main": "dist/index.js" }',
    });
    expect(found.builtImport).toBeUndefined();
  });
});

describe('globsNaming', () => {
  it.each([
    [['a.bench.js', 'bench/b.js'], ['a.bench.js', 'bench/b.js'], undefined],
    [['benches/a.bench.ts'], ['benches/a.bench.ts', 'benches/inputs.ts'], 1],
    [['benches/a.bench.ts'], ['benches/a.bench.ts', 'src/other.bench.ts'], 1],
    [['perf/[a].js', 'perf/b.js'], ['perf/[a].js', 'perf/b.js', 'perf/a.js'], 2],
    [['a/x.js', 'b/y.js', 'b/z.ts'], ['a/help.js', 'a/x.js', 'b/y.js', 'b/z.ts', 'b/y.md'], 2],
    [['perf [1]/x.js'], ['perf [1]/x.js'], 1],
    [['x.js'], ['x.js'], 1],
  ])('names %j among %j', (suites, files, count) => {
    const globs = globsNaming(suites, files);
    expect(globs?.length).toBe(count);
    if (globs) expect(findSuites(files, globs)).toEqual(suites);
  });

  it('finds what is added to a folder that has nothing but suites', () => {
    const globs = globsNaming(['perf/x.js', 'odd/y.js'], ['perf/x.js', 'odd/y.js', 'odd/help.js']);
    expect(globs).toEqual(['perf/*.{js,mjs,cjs,ts,mts,cts}', 'odd/y.js']);
    expect(findSuites(['perf/new.ts', 'odd/new.ts'], globs ?? [])).toEqual(['perf/new.ts']);
  });
});
