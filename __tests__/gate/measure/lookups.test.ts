import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSuites } from '../../../src/gate/measure/list-suites.ts';
import { suiteIn, testSettings } from '../../support/benchmark-processes.ts';
import { suiteOf } from '../../support/small-project.ts';
import { type Files, TemporaryFolder } from '../../support/temporary-folder.ts';

const file = 'bench/a.bench.mjs';

async function listingOf(head: string, files: Files = {}) {
  using folder = new TemporaryFolder({
    [file]: `${head}\n${suiteOf(['one', '() => 1'])}`,
    ...files,
  });
  const [listing] = await listSuites(await testSettings(), [suiteIn(folder.path, file)]);
  return listing;
}

describe('what a suite looks for and does not find', () => {
  it.each([
    ['a module that is imported', "await import('../build/x.mjs').catch(() => {});", 'build/x.mjs'],
    [
      'a module that is required, without its ending',
      "import { createRequire } from 'node:module'; try { createRequire(import.meta.url)('../build/addon'); } catch {}",
      'build/addon',
    ],
    [
      'a package that a tool makes',
      "await import('.made/client').catch(() => {});",
      'node_modules/.made/client',
    ],
    [
      'a file that is asked for',
      "import fs from 'node:fs'; fs.existsSync('build/data.bin');",
      'build/data.bin',
    ],
    [
      'a file that is read by a named import',
      "import { readFileSync } from 'node:fs'; try { readFileSync(new URL('../data/a.json', import.meta.url)); } catch {}",
      'data/a.json',
    ],
    [
      'a file that is read later',
      "import { readFile } from 'node:fs/promises'; await readFile('data/b.json').catch(() => {});",
      'data/b.json',
    ],
    [
      'a folder that is read with a callback',
      "import { readdir } from 'node:fs'; await new Promise((done) => readdir('fixtures', done));",
      'fixtures',
    ],
  ])('is noted: %s', async (_, head, path) => {
    const listing = await listingOf(head);
    expect(listing?.kind).toBe('listed');
    expect(listing?.missing).toContain(path);
  });

  it('is told as well where the suite ends for want of it', async () => {
    const listing = await listingOf("import '../lib/built.mjs';");
    expect(listing).toMatchObject({ kind: 'failed', missing: ['lib/built.mjs'] });
  });

  it('is nothing that is there, nothing of another tree, and nothing that is there by now', async () => {
    const listing = await listingOf(
      `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
       existsSync(${JSON.stringify(join(import.meta.dirname, 'nothing'))});
       existsSync('made.txt'); writeFileSync('made.txt', ''); readFileSync('there.txt');`,
      { 'there.txt': '' },
    );
    expect(listing).toMatchObject({ kind: 'listed', missing: [] });
  });
});

it('tells which files of its own tree a suite loads as code', async () => {
  const listing = await listingOf("import '../src/a.mjs'; import 'dep';", {
    'src/a.mjs':
      "import { createRequire } from 'node:module'; createRequire(import.meta.url)('./b.cjs');",
    'src/b.cjs': '',
    'src/unused.mjs': '',
    'node_modules/dep/index.js': '',
  });
  expect(listing).toMatchObject({ kind: 'listed' });
  const modules = listing?.kind === 'listed' ? listing.modules : [];
  expect([...modules].sort()).toEqual([file, 'src/a.mjs', 'src/b.cjs']);
});
