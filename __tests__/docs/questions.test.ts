import { execFile } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import { artifactNameHere, artifactNameOf } from '../../src/action/artifact-names.ts';
import { reportFolder } from '../../src/gate/contracts/report-files.ts';
import { listSuites } from '../../src/gate/measure/list-suites.ts';
import { measureSuite, suiteIn, testSettings } from '../support/benchmark-processes.ts';
import { nodesOf, readMarkdown } from '../support/read-documents.ts';
import { repositoryRoot } from '../support/scan-sources.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';

const page = readFileSync(join(repositoryRoot, 'docs/questions.md'), 'utf8');

/** The code that follows `<!-- example: NAME -->` on the page. */
function example(name: string): string {
  const nodes: Nodes[] = [...nodesOf(readMarkdown('docs/questions.md'))];
  const mark = nodes.findIndex(
    (node) => node.type === 'html' && node.value === `<!-- example: ${name} -->`,
  );
  const next = nodes[mark + 1];
  if (mark === -1 || next?.type !== 'code') throw new Error(`no example "${name}"`);
  return next.value;
}

function projectWith(suite: string): TemporaryFolder {
  const folder = new TemporaryFolder({
    'package.json': '{ "type": "module" }',
    'src/parse.js': "export const parse = (text) => text.split(',');\n",
    'bench/parse.bench.js': suite,
  });
  symlinkSync(join(repositoryRoot, 'node_modules'), join(folder.path, 'node_modules'));
  return folder;
}

describe('moving from tinybench, as the page about questions shows it', () => {
  let [before, after] = ['', ''];
  beforeAll(() => {
    before = example('before');
    after = example('after');
  });

  it('begins with what tinybench runs', async () => {
    using project = projectWith(before);
    const args = ['bench/parse.bench.js'];
    const run = await promisify(execFile)(process.execPath, args, { cwd: project.path });
    expect(run.stdout).toContain('short');
    expect(run.stdout).toContain('long');
  });

  it('ends with the same benchmarks for the gate, which measures them', async () => {
    using project = projectWith(after);
    const file = 'bench/parse.bench.js';
    const [listing] = await listSuites(await testSettings(), [suiteIn(project.path, file)]);
    if (listing?.kind !== 'listed') throw new Error('the suite was not listed');
    const named = listing.cases.map(({ id }) => id);
    expect(named).toEqual(['parse/short', 'parse/long']);

    using twin = projectWith(after);
    const roots = { baseline: twin.path, candidate: project.path };
    const run = await measureSuite({ roots, file, count: 2 });
    expect([...run.failures]).toEqual([]);
    expect([...run.pairs.values()].map((pairs) => pairs.length)).toEqual([1, 1]);
  });
});

describe('where things are stored, as the page about questions lists it', () => {
  const [, section = ''] = page.split(/^## What is stored.*$/m);
  const [table = ''] = section.split(/^## /m);

  it('has the names of artifacts and the folder of reports', () => {
    const names = [
      artifactNameOf('main'),
      artifactNameOf('SUITE'),
      artifactNameHere({ gateName: 'main', shard: { index: 1, count: 4 } }),
      `${reportFolder}/`,
    ];
    for (const name of names) expect(table).toContain(`\`${name}\``);
  });

  it.each([
    ['src/gate/record/actions-cache.ts', 'fj-perf-record-v1/'],
    ['src/gate/record/local-store.ts', 'refs/fj-perf/baselines/'],
    ['src/gate/record/compose-record.ts', 'maxHistory = 50'],
  ])('is what %s says', (path, text) => {
    expect(readFileSync(join(repositoryRoot, path), 'utf8')).toContain(text);
    const [, shown = text] = /= (\d+)$/.exec(text) ?? [];
    expect(table).toContain(shown);
  });
});
