import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PerfBaseline } from '../../../src/gate/contracts/documents.ts';
import {
  baselineCommit,
  baselineNames,
  checkBaselineName,
  parseRecord,
  readRecord,
  storeBaseline,
} from '../../../src/gate/record/local-store.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';
import { sampleRecord } from '../contracts/sample-documents.ts';

function recordOf(repository: TemporaryRepository, name: string): PerfBaseline {
  return { ...sampleRecord, name, commit: repository.git('rev-parse', 'HEAD') };
}
const problem = (code: string, fields = {}) => ({ problem: { code, ...fields } });

describe('the name of a baseline', () => {
  it.each(['main', 'v1.2.3', 'pre-optimization', 'A', '0', 'x'.repeat(100)])(
    'may be %s',
    (name) => {
      expect(checkBaselineName(name)).toBe(name);
    },
  );

  it.each([
    '',
    ' ',
    '.',
    '..',
    '../up',
    'a/b',
    '-x',
    '--all',
    '.hidden',
    'a b',
    'a..b',
    'a.lock',
    'a.',
    'ä',
    'a\nb',
    'a\u0000b',
    'HEAD^',
    'a~1',
    'a:b',
    'a@{1}',
    'x'.repeat(101),
  ])('may not be %j', (name) => {
    expect(() => checkBaselineName(name)).toThrow(/cannot name a baseline/);
  });

  it('is one that git takes for a part of a ref', () => {
    using repository = new TemporaryRepository();
    for (const name of ['v1.2.3', 'a-', 'a_', '0.a', 'x'.repeat(100)]) {
      expect(checkBaselineName(name)).toBe(name);
      expect(() =>
        repository.git('check-ref-format', `refs/fj-perf/baselines/${name}`),
      ).not.toThrow();
    }
  });
});

describe('the store of a clone', () => {
  it('keeps commit and record under a name', async () => {
    using repository = new TemporaryRepository();
    const record = recordOf(repository, 'main');
    const path = await storeBaseline(repository, record);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(record);
    expect(await readRecord(repository, 'main')).toEqual(record);
    expect(await baselineCommit(repository, 'main')).toBe(record.commit);
  });

  it('is invisible to git status, branches and tags', async () => {
    using repository = new TemporaryRepository();
    await storeBaseline(repository, recordOf(repository, 'main'));
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('branch', '--all', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it('replaces what was saved under the same name', async () => {
    using repository = new TemporaryRepository();
    await storeBaseline(repository, recordOf(repository, 'main'));
    const commit = repository.commit('later', { 'a.js': '1' });
    await storeBaseline(repository, recordOf(repository, 'main'));
    expect(await baselineCommit(repository, 'main')).toBe(commit);
    expect(await baselineNames(repository)).toEqual(['main']);
  });

  it('keeps a commit that no branch has, through a garbage collection', async () => {
    using repository = new TemporaryRepository();
    const commit = repository.git('commit-tree', 'HEAD^{tree}', '-m', 'a snapshot');
    await storeBaseline(repository, { ...recordOf(repository, 'dirty'), commit });
    repository.git('gc', '--quiet', '--prune=now');
    expect(await baselineCommit(repository, 'dirty')).toBe(commit);
  });

  it('lists its names in order, and tells them where one is unknown', async () => {
    using repository = new TemporaryRepository();
    expect(await baselineNames(repository)).toEqual([]);
    for (const name of ['v2', 'main', 'v10'])
      await storeBaseline(repository, recordOf(repository, name));
    await expect(baselineCommit(repository, 'v3')).rejects.toMatchObject(
      problem('baseline-unknown', { name: 'v3', known: ['main', 'v10', 'v2'] }),
    );
  });

  it('has no baseline for a branch, a tag or a commit of that name', async () => {
    using repository = new TemporaryRepository();
    repository.git('tag', 'v1');
    for (const name of ['main', 'v1', 'HEAD', repository.git('rev-parse', 'HEAD')]) {
      await expect(baselineCommit(repository, name)).rejects.toMatchObject(
        problem('baseline-unknown'),
      );
    }
  });

  it('takes a commit without a record, and no record without a name', async () => {
    using repository = new TemporaryRepository();
    repository.git('update-ref', 'refs/fj-perf/baselines/bare', 'HEAD');
    expect(await readRecord(repository, 'bare')).toBeUndefined();
    await expect(readRecord(repository, '../../x')).rejects.toMatchObject(problem('usage'));
  });
});

describe('what the store refuses', () => {
  it('is a commit that is not here: nothing half-written is left', async () => {
    using repository = new TemporaryRepository();
    const record = { ...recordOf(repository, 'main'), commit: 'f'.repeat(40) };
    await expect(storeBaseline(repository, record)).rejects.toMatchObject(problem('git-failed'));
    expect(existsSync(join(repository.root, '.fj-perf/baselines/main.json'))).toBe(false);
    expect(existsSync(join(repository.root, '.fj-perf/baselines/main.json.new'))).toBe(false);
    expect(await baselineNames(repository)).toEqual([]);
  });

  it('is a bad name, before anything is written', async () => {
    using repository = new TemporaryRepository();
    const record = { ...recordOf(repository, 'main'), name: '../../evil' };
    await expect(storeBaseline(repository, record)).rejects.toMatchObject(problem('usage'));
    expect(existsSync(join(repository.root, '.fj-perf'))).toBe(false);
  });

  it.each(['.fj-perf', '.fj-perf/baselines'])('is %s as a link', async (path) => {
    using repository = new TemporaryRepository();
    using elsewhere = new TemporaryFolder({ file: 'keep' });
    if (path !== '.fj-perf') repository.write({ '.fj-perf/other': '' });
    symlinkSync(elsewhere.path, join(repository.root, path));
    await expect(storeBaseline(repository, recordOf(repository, 'main'))).rejects.toMatchObject(
      problem('unsafe-path'),
    );
    expect(existsSync(join(elsewhere.path, 'main.json'))).toBe(false);
  });

  it('is a link in place of one of its files, which is replaced and not followed', async () => {
    using repository = new TemporaryRepository();
    using elsewhere = new TemporaryFolder({ file: 'keep' });
    repository.write({ '.fj-perf/baselines/other': '' });
    const links = ['.fj-perf/.gitignore', '.fj-perf/baselines/main.json'];
    for (const link of links) {
      symlinkSync(join(elsewhere.path, 'file'), join(repository.root, link));
    }
    await storeBaseline(repository, recordOf(repository, 'main'));
    expect(readFileSync(join(elsewhere.path, 'file'), 'utf8')).toBe('keep');
    for (const link of links) {
      expect(lstatSync(join(repository.root, link)).isFile()).toBe(true);
    }
  });

  it.each([
    ['no JSON', '{"schema_version": '],
    ['another document', '{}'],
    [
      'a record of another version',
      JSON.stringify({ ...sampleRecord, schema_version: 'fj.perf-baseline.v9' }),
    ],
    ['a record without its benchmarks', JSON.stringify({ ...sampleRecord, benchmarks: undefined })],
    ['an empty file', ''],
  ])('is %s for a record', async (_, text) => {
    using repository = new TemporaryRepository();
    await storeBaseline(repository, recordOf(repository, 'main'));
    repository.write({ '.fj-perf/baselines/main.json': text });
    await expect(readRecord(repository, 'main')).rejects.toMatchObject(problem('record-corrupt'));
    expect(() => parseRecord(text, 'x.json')).toThrow(/^The baseline record x\.json is damaged/);
  });
});
