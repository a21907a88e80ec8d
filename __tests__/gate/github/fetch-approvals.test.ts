import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectToGitHub } from '../../../src/gate/github/client.ts';
import { fetchApprovals } from '../../../src/gate/github/fetch-approvals.ts';
import type { Approval, NoteToApprove } from '../../../src/gate/risk-notes/approvals.ts';
import { json } from '../../support/actions-server/calls.ts';
import { GitHosting } from '../../support/actions-server/git-hosting.ts';
import { actionsBot } from '../../support/actions-server/rest-api.ts';
import type { Review } from '../../support/actions-server/reviews-api.ts';
import { type ActionsServer, startActionsServer } from '../../support/actions-server/server.ts';

const folder = 'artifacts/performance/risk_notes';
const path = `${folder}/sum.risk_note.json`;
let server: ActionsServer;
let hosting: GitHosting;
let withNote = '';

beforeEach(async () => {
  server = await startActionsServer();
  hosting = new GitHosting();
  server.gitData.hosting = hosting;
  server.rest.tokens.set('reader', { user: actionsBot, canWrite: false });
  const base = hosting.commitToMain({ 'a.txt': '1' });
  withNote = hosting.commitToChange({ [path]: 'a note', [`${folder}/deep/er.json`]: 'another' });
  server.rest.pullRequests.set(7, {
    number: 7,
    author: 'bob',
    head: { sha: withNote, ref: 'change', repository: 'someone/engine' },
    base: { sha: base, ref: 'main' },
  });
  server.reviews.permissions.set('ada', 'write').set('grace', 'admin');
});
afterEach(async () => {
  await server.close();
  hosting.remove();
});

const blobOf = (at: string, commit = 'change') => hosting.ask('rev-parse', `${commit}:${at}`) ?? '';
const noteNow = (changes: Partial<NoteToApprove> = {}): NoteToApprove => ({
  path,
  blobId: blobOf(path),
  author: 'ada',
  ...changes,
});
const approve = (login: string, commit: string | null = withNote, more: Partial<Review> = {}) =>
  server.reviews.reviews.push({ login, state: 'APPROVED', commit, ...more });

async function ask(...notes: NoteToApprove[]): Promise<(Approval | undefined)[]> {
  const limits = { callMs: 5_000, pauseMs: 1, overallMs: 5_000 };
  const client = await connectToGitHub('reader', server.url, limits);
  const repository = { owner: 'octo', repo: 'engine' };
  const approvals = await fetchApprovals(client, repository, 7, notes);
  return notes.map((note) => approvals.get(note.path));
}

const whyOf = (approval: Approval | undefined) =>
  approval === undefined || approval.kind === 'approved' ? approval?.kind : approval.why.code;

describe('an approval counts', () => {
  test('of who may write, at a commit that holds the very note', async () => {
    approve('Ada');
    server.reviews.permissions.set('Ada', 'write');
    expect(await ask(noteNow())).toEqual([
      { kind: 'approved', by: 'Ada', at: '2026-11-20T10:00:00Z' },
    ]);
  });

  test('after more reviews than a page holds', async () => {
    for (let i = 0; i < 120; i += 1) approve('eve', null, { state: 'COMMENTED' });
    approve('ada');
    expect(await ask(noteNow())).toMatchObject([{ kind: 'approved' }]);
    expect(server.callsOf('rest/list-reviews')).toHaveLength(2);
  });

  test('as long as the note stays, whatever else is pushed', async () => {
    approve('ada');
    hosting.commitToChange({ 'b.txt': 'more' });
    expect(await ask(noteNow())).toMatchObject([{ kind: 'approved' }]);
  });

  test('of each author for their own notes, asking each thing once', async () => {
    approve('ada');
    approve('grace');
    const deep = `${folder}/deep/er.json`;
    const others = [
      { path: deep, blobId: blobOf(deep), author: 'grace' },
      noteNow({ path: `${folder}/x.json` }),
      noteNow({ path: `${folder}/y.json`, author: 'eve' }),
    ];
    expect((await ask(noteNow(), ...others)).map(whyOf)).toEqual([
      'approved',
      'approved',
      'other-text',
      'not-approved',
    ]);
    expect(server.callsOf('rest/get-permission')).toHaveLength(2);
    expect(server.callsOf('rest/list-reviews')).toHaveLength(1);
    expect(server.callsOf('rest/get-tree')).toHaveLength(4);
  });
});

describe('an approval does not count', () => {
  test('of what the note was before, or when there was none', async () => {
    approve('ada', hosting.idOf('main'));
    expect((await ask(noteNow())).map(whyOf)).toEqual(['other-text']);
    approve('ada');
    hosting.commitToChange({ [path]: 'a note that accepts more' });
    expect((await ask(noteNow())).map(whyOf)).toEqual(['other-text']);
    approve('ada', hosting.idOf('change'));
    expect((await ask(noteNow())).map(whyOf)).toEqual(['approved']);
  });

  test('of a commit with a forged time', async () => {
    approve('ada');
    // As if the note had been edited years before the review.
    hosting.commitToChange({ [path]: 'planted' }, 'edit', '2020-01-01T00:00:00Z');
    expect((await ask(noteNow())).map(whyOf)).toEqual(['other-text']);
  });

  test('of a link to the same bytes', async () => {
    hosting.commitToChange({ [path]: null });
    const linked = hosting.commitToChange({ [path]: { link: 'a note' } });
    hosting.commitToChange({ [path]: null });
    hosting.commitToChange({ [path]: 'a note' });
    expect(blobOf(path, linked)).toBe(blobOf(path));
    approve('ada', linked);
    expect((await ask(noteNow())).map(whyOf)).toEqual(['other-text']);
  });

  test.each<[string, () => void, string]>([
    ['of who may only read', () => approve('eve'), 'may-not-write'],
    ['that was dismissed', () => approve('ada', withNote, { state: 'DISMISSED' }), 'dismissed'],
    ['of a robot', () => approve('ada', withNote, { type: 'Bot' }), 'not-a-person'],
    ['of an account that is gone', () => approve('ada', withNote, { login: null }), 'not-approved'],
    ['that is not submitted', () => approve('ada', withNote, { state: 'PENDING' }), 'not-approved'],
    ['of a commit that is gone', () => approve('ada', null), 'commit-gone'],
    ['of who opened the pull request', () => approve('bob'), 'own-change'],
  ])('%s', async (_, review, why) => {
    review();
    server.reviews.permissions.set('bob', 'write');
    const author = why === 'own-change' ? 'Bob' : why === 'may-not-write' ? 'eve' : 'ada';
    expect((await ask(noteNow({ author }))).map(whyOf)).toEqual([why]);
  });
});

describe('nothing is known', () => {
  test.each(['rest/get-pull-request', 'rest/list-reviews', 'rest/get-permission', 'rest/get-tree'])(
    'where %s fails, and no note is approved',
    async (route) => {
      approve('ada');
      const message = 'Resource not accessible by integration';
      server.respondWith(route, () => json(403, { message }));
      const remedy = 'the job needs "permissions: pull-requests: read, contents: read"';
      const why = { code: 'no-answer', reason: `403 ${message}`, remedy };
      expect(await ask(noteNow(), noteNow({ path: 'x.json' }))).toEqual([
        { kind: 'unknown', why },
        { kind: 'unknown', why },
      ]);
    },
  );

  test('of a commit that GitHub does not show', async () => {
    approve('ada', 'd'.repeat(40));
    expect((await ask(noteNow())).map(whyOf)).toEqual(['no-answer']);
  });

  test('where there are more reviews than anybody reads', async () => {
    approve('ada');
    for (let i = 0; i < 1_000; i += 1) approve('eve');
    expect(await ask(noteNow())).toMatchObject([
      { why: { reason: 'the pull request has more than 1000 reviews' } },
    ]);
  });
});
