import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { artifactNameHere, artifactNameOf } from '../../src/action/artifact-names.ts';
import { reportFolder } from '../../src/gate/contracts/report-files.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

const page = readFileSync(join(repositoryRoot, 'docs/questions.md'), 'utf8');

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
