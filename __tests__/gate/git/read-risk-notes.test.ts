import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAddedNotes } from '../../../src/gate/git/read-risk-notes.ts';
import { snapshotTree } from '../../../src/gate/git/snapshot-tree.ts';
import { riskNotesDir } from '../../../src/gate/risk-notes/path.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';
import { sampleNote } from '../contracts/sample-documents.ts';

const place = (name: string) => `${riskNotesDir}/${name}`;
const note = (packetId = 'P1') => JSON.stringify({ ...sampleNote, packet_id: packetId });
/** A valid note, made longer by spaces to so many bytes. */
const noteOfLength = (bytes: number) => note().padEnd(bytes, ' ');

/** What a change on top of a repository's HEAD adds, by file name. */
async function addedBy(repository: TemporaryRepository, change: () => void) {
  const base = repository.git('rev-parse', 'HEAD');
  change();
  const candidate = repository.commit('the change');
  const notes = await readAddedNotes(repository, base, candidate);
  return Object.fromEntries(
    notes.map(({ path, content }) => [
      path.slice(riskNotesDir.length + 1),
      content.kind === 'note' ? content.note.packet_id : content.issues.join('; '),
    ]),
  );
}

describe('the risk notes of a change', () => {
  it('are those that it adds or edits, not older, removed or foreign ones', async () => {
    using repository = new TemporaryRepository({
      [place('old.json')]: note('old'),
      [place('edited.json')]: note('before'),
      [place('removed.json')]: note('removed'),
    });
    const added = await addedBy(repository, () => {
      repository.git('rm', '--quiet', place('removed.json'));
      repository.write({
        [place('edited.json')]: note('after'),
        [place('new.risk_note.json')]: note('new'),
        [place('deep/er.json')]: note('deep'),
        [place('README.md')]: 'no note',
        'notes/elsewhere.json': note('elsewhere'),
        [`sub/${place('x.json')}`]: note('below another folder'),
      });
    });
    expect(added).toEqual({
      'edited.json': 'after',
      'new.risk_note.json': 'new',
      'deep/er.json': 'deep',
    });
  });

  it('are none when nothing changed', async () => {
    using repository = new TemporaryRepository({ [place('old.json')]: note() });
    expect(await addedBy(repository, () => {})).toEqual({});
  });

  it('are none where their folder is a file', async () => {
    using repository = new TemporaryRepository();
    expect(await addedBy(repository, () => repository.write({ [riskNotesDir]: note() }))).toEqual(
      {},
    );
  });

  it('may be uncommitted: a snapshot has them', async () => {
    using repository = new TemporaryRepository();
    const base = repository.git('rev-parse', 'HEAD');
    repository.write({ [place('new.json')]: note('uncommitted') });
    const { commit } = await snapshotTree(repository);
    expect(await readAddedNotes(repository, base, commit)).toMatchObject([
      { path: place('new.json'), content: { kind: 'note', note: { packet_id: 'uncommitted' } } },
    ]);
  });

  it('are read from the commit, whatever the tree has by now', async () => {
    using repository = new TemporaryRepository();
    const base = repository.git('rev-parse', 'HEAD');
    const candidate = repository.commit('add', { [place('new.json')]: note('committed') });
    repository.write({ [place('new.json')]: note('edited since') });
    expect(await readAddedNotes(repository, base, candidate)).toMatchObject([
      { content: { note: { packet_id: 'committed' } } },
    ]);
  });
});

describe('a note that cannot be read is told of, not left out:', () => {
  it('links, and files that became one', async () => {
    using repository = new TemporaryRepository({
      [place('was-a-file.json')]: note(),
      'elsewhere.json': note('by a link'),
    });
    const added = await addedBy(repository, () => {
      repository.git('rm', '--quiet', place('was-a-file.json'));
      repository.write({ [place('keep.json')]: note('kept') });
      symlinkSync('../../../elsewhere.json', join(repository.root, place('link.json')));
      symlinkSync('/etc/passwd', join(repository.root, place('was-a-file.json')));
    });
    expect(added).toEqual({
      'keep.json': 'kept',
      'link.json': 'it is not a regular file',
      'was-a-file.json': 'it is not a regular file',
    });
  });

  it('files over 64 KiB', async () => {
    using repository = new TemporaryRepository();
    const added = await addedBy(repository, () => {
      repository.write({
        [place('most.json')]: noteOfLength(65_536),
        [place('more.json')]: noteOfLength(65_537),
      });
    });
    expect(added).toEqual({
      'most.json': 'P1',
      'more.json': 'it is 65537 bytes long, more than 65536',
    });
  });

  it('texts that are no JSON, no note, or a note of another kind', async () => {
    using repository = new TemporaryRepository();
    const { acceptance: _, ...unbounded } = sampleNote;
    const added = await addedBy(repository, () => {
      repository.write({
        [place('bad.json')]: '{ "schema_version": ',
        [place('empty.json')]: '',
        [place('null.json')]: 'null',
        [place('key.json')]: JSON.stringify({ ...sampleNote, risk: [] }),
        [place('frankenjax.json')]: JSON.stringify({
          ...unbounded,
          schema_version: 'frankenjax.risk-note.v1',
          packet_id: 'another schema version',
        }),
      });
    });
    expect(added).toMatchObject({
      'bad.json': expect.stringMatching(/^no JSON: /),
      'empty.json': expect.stringMatching(/^no JSON: /),
      'null.json': 'the document is null, and must be an object',
      'key.json': 'unknown key "risk" in the document (did you mean "risks"?)',
      'frankenjax.json': 'another schema version',
    });
  });
});
