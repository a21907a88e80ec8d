import { describe, expect, it } from 'vitest';
import { checkGlobs } from '../../../src/gate/doctor/check-globs.ts';
import { findHarnessSuites } from '../../../src/gate/init/find-harness-suites.ts';
import { suiteOf } from '../../support/small-project.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const suite = suiteOf(['a', '() => {}']);

async function check(files: Record<string, string>, globs: readonly string[]) {
  using repository = new TemporaryRepository(files);
  const names = Object.keys(files);
  const found = await findHarnessSuites(repository, names);
  return await checkGlobs(repository.root, names, globs, found);
}

describe('checkGlobs', () => {
  it('names what no glob finds, and globs that do', async () => {
    const files = { 'perf/old.js': suite, 'perf/new.js': suite, 'perf/README.md': '' };
    expect(await check(files, ['perf/old.js'])).toEqual([
      {
        check: 'globs',
        outcome: 'advice',
        message: 'No glob of bench_files finds perf/new.js, and mitata is imported there.',
        todo: 'If it is a suite, set in the budgets file: "bench_files": ["perf/*.{js,mjs,cjs,ts,mts,cts}"]',
      },
    ]);
    expect(await check({ 'a.bench.js': suite, 'b.bench.js': suite }, ['c.js'])).toMatchObject([
      { todo: expect.stringContaining('leave bench_files out') },
    ]);
  });

  it('is content with what suites import, near or far', async () => {
    const files = {
      'perf/all.mjs': "import './part.js';\nimport './more';\n",
      'perf/part.ts': "import { bench } from 'mitata';\nimport '../lib/harness.mjs';\n",
      'perf/more/index.js': "import { bench } from 'mitata';\n",
      'lib/harness.mjs': "export * from 'mitata';\nimport './harness.mjs';\n",
    };
    expect(await check(files, ['perf/all.mjs'])).toEqual([]);
  });

  it('says how many there are beyond the first five', async () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`perf/${i}.js`, suite]));
    const [finding] = await check(many, ['perf/0.js']);
    expect(finding?.message).toContain('perf/5.js and 2 more, and mitata');
  });
});
