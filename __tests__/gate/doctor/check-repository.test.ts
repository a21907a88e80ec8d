import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkBaseline,
  checkCredentials,
  checkDepth,
  checkIgnored,
  checkNotes,
  checkPlaces,
} from '../../../src/gate/doctor/check-repository.ts';
import { storeBaseline } from '../../../src/gate/record/local-store.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';
import { sampleRecord } from '../contracts/sample-documents.ts';

describe('checkDepth', () => {
  it('tells a shallow clone from a whole one', async () => {
    using repository = new TemporaryRepository();
    repository.commit('second');
    expect(await checkDepth(repository)).toMatchObject({ outcome: 'good' });
    using folder = new TemporaryFolder();
    const clone = join(folder.path, 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.root}`, clone]);
    expect(await checkDepth({ root: clone })).toMatchObject({
      outcome: 'advice',
      todo: expect.stringContaining('fetch-depth: 0'),
    });
  });
});

describe('checkBaseline', () => {
  it('looks for the baseline, and at its record', async () => {
    using repository = new TemporaryRepository();
    expect(await checkBaseline(repository, 'main')).toMatchObject({
      outcome: 'advice',
      todo: 'npx fj-perf-gate check --baseline-ref HEAD',
    });
    const commit = repository.commit('saved');
    await storeBaseline(repository, { ...sampleRecord, name: 'main', commit });
    expect(await checkBaseline(repository, 'main')).toMatchObject({
      outcome: 'good',
      message: expect.stringContaining(
        `"main" is commit ${commit.slice(0, 12)}, saved 1970-01-01.`,
      ),
    });
    repository.write({ '.fj-perf/baselines/main.json': '{' });
    expect(await checkBaseline(repository, 'main')).toMatchObject({
      outcome: 'problem',
      exitCode: 3,
    });
  });
});

describe('checkCredentials', () => {
  it('finds what checkouts leave, by name and never by value', async () => {
    using repository = new TemporaryRepository();
    expect(await checkCredentials(repository)).toMatchObject({ outcome: 'good' });
    const header = 'http.https://github.com/.extraheader';
    repository.git('config', header, 'AUTHORIZATION: basic c2VjcmV0');
    repository.git('config', 'remote.origin.url', 'https://me:c2VjcmV0@github.com/a/b');
    repository.git('config', 'remote.other.url', 'ssh://git@github.com/a/b');
    const finding = await checkCredentials(repository);
    expect(finding.outcome).toBe('advice');
    expect(finding.message).toContain(`(${header}, remote.origin.url)`);
    expect(JSON.stringify(finding)).not.toContain('c2VjcmV0');
  });

  it('finds them in a file that the configuration includes, as actions/checkout 6 leaves it', async () => {
    using repository = new TemporaryRepository();
    using outside = new TemporaryFolder({
      'credentials.config':
        '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic x\n',
    });
    const included = join(outside.path, 'credentials.config');
    repository.git('config', `includeIf.gitdir:${repository.root}/.git.path`, included);
    expect(await checkCredentials(repository)).toMatchObject({ outcome: 'advice' });
  });
});

describe('checkPlaces', () => {
  it('says where a run could not write', async () => {
    using repository = new TemporaryRepository();
    expect(await checkPlaces(repository)).toMatchObject({ outcome: 'good' });
    mkdirSync(join(repository.root, 'artifacts'));
    symlinkSync('/tmp', join(repository.root, 'artifacts/ci'));
    expect(await checkPlaces(repository)).toMatchObject({
      outcome: 'problem',
      exitCode: 2,
      message: expect.stringMatching(/artifacts\/ci cannot be used: .* a folder\b/),
    });
  });
});

describe('checkIgnored', () => {
  it('advises on what a run would take for a part of the tree', () => {
    expect(checkIgnored([]).outcome).toBe('good');
    expect(checkIgnored(['.fj-perf/']).outcome).toBe('good');
    expect(checkIgnored(['node_modules/', 'artifacts/ci/'])).toMatchObject({
      outcome: 'advice',
      message: expect.stringContaining('not ignore node_modules/ and artifacts/ci/'),
    });
  });
});

describe('checkNotes', () => {
  const path = 'artifacts/performance/risk_notes/a.risk_note.json';

  it('advises on notes that cover nothing', () => {
    expect(checkNotes([{ path, state: 'valid' }], undefined).outcome).toBe('good');
    expect(checkNotes([{ path, state: 'expired' }], undefined).outcome).toBe('good');
    expect(checkNotes([{ path, state: 'invalid' }], undefined)).toMatchObject({
      outcome: 'advice',
      todo: 'npx fj-perf-gate risk-note check',
    });
    expect(checkNotes([], '.gitignore:1: artifacts').message).toContain('.gitignore:1: artifacts');
  });
});
