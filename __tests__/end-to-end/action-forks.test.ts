import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { workflowRunEvent } from '../support/actions-server/events.ts';
import { type Scene, setScene } from '../support/actions-server/scene.ts';
import { tinyProject, twiceAsSlow } from '../support/actions-server/tiny-project.ts';
import { writeZip } from '../support/actions-server/zip.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await setScene();
});
afterEach(async () => {
  await scene.close();
});

/** As GitHub gives it to a run on a pull request from a fork. */
const onFork = { fork: true, token: 'reader' } as const;
const noDocs = { paths: '!docs/**\n!**/*.md' };

describe('a pull request from a fork', { timeout: 180_000 }, () => {
  test('is measured in one run, and commented on by another that runs none of its code', async () => {
    const hosting = scene.host();
    hosting.commitToChange(twiceAsSlow);
    const inputs = { mode: 'measure' };
    const measured = await scene.pullRequest(hosting, { ...onFork, inputs, runId: 6001 });
    expect(measured.exitCode, measured.stdout).toBe(1);
    expect(measured.outputs['artifact-id']).toBeDefined();
    expect(measured.annotations.filter(({ type }) => type === 'notice')).toEqual([
      {
        type: 'notice',
        text: expect.stringContaining('No comment from this run: the workflow with'),
      },
    ]);
    expect(scene.server.callsOf('rest/create-comment')).toEqual([]);

    const workspace = await scene.server.newFolder();
    const published = await scene.publish(hosting, 6001, { workspace });
    expect(published.exitCode, published.stdout).toBe(0);
    expect(published.stderr).toBe('');
    expect(published.outputs).toMatchObject({
      'overall-status': 'fail',
      regressions: '["loops/sum"]',
      'baseline-id': measured.base,
    });
    const [comment] = scene.server.rest.comments;
    expect(comment?.body).toMatch(/^### ❌ fj-perf-gate: 1 of 2 benchmarks regressed/);
    expect(comment?.body).toContain('/actions/runs/6001/artifacts/');
    expect(published.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
    expect(readdirSync(workspace)).toEqual([]);
    // The archive comes from another origin, whose business the token is not.
    const [download] = scene.server.callsOf('rest/download-artifact');
    expect(download?.headers.authorization).toBe('token token-of-the-job');
    const blob = scene.server.callsOf('blob/get').at(-1);
    expect(blob?.headers.host).toMatch(/^localhost:/);
    expect(blob?.headers.authorization).toBeUndefined();

    hosting.commitToChange({ ...tinyProject, 'docs/guide.md': 'more\n' }, 'only documents remain');
    const left = await scene.pullRequest(hosting, {
      ...onFork,
      inputs: { ...inputs, ...noDocs },
      runId: 6002,
    });
    expect(left.exitCode, left.stdout).toBe(0);
    expect(left.outputs['overall-status']).toBe('skipped');
    expect(left.stdout).not.toContain('Preparing both sides');
    const old = await scene.publish(hosting, 6001);
    expect(old).toMatchObject({ exitCode: 0, outputs: { 'overall-status': 'skipped' } });
    expect(old.stdout).toContain('Pull request #7 has moved on');
    expect((await scene.publish(hosting, 6002)).exitCode).toBe(0);
    expect(scene.server.rest.comments).toHaveLength(1);
    expect(comment?.body).toMatch(/^### ✅ fj-perf-gate: no benchmark was compared/);
  });

  test('is told what is wrong with its set-up', async () => {
    const hosting = scene.host();
    const headSha = hosting.commitToChange(twiceAsSlow);
    const other = await scene.publish(hosting, 6003, {
      event: workflowRunEvent({ runId: 6003, headSha, path: '.github/workflows/planted.yml' }),
    });
    expect(other.annotations).toEqual([
      { type: 'notice', text: expect.stringContaining('planted.yml started this run') },
    ]);
    const unnamed = await scene.publish(hosting, 6003, {
      event: workflowRunEvent({ runId: 6003, headSha }),
      inputs: { 'measure-workflow': '' },
    });
    expect(unnamed.stdout).toContain('The input measure-workflow is missing');
    expect(scene.server.calls).toEqual([]);
  });

  test('whose job leaves files in the tree is told so, and refused', async () => {
    const hosting = scene.host();
    const head = hosting.commitToChange({ 'docs/guide.md': 'two\n' });
    hosting.makeMergeRef();
    const workspace = hosting.checkOut('refs/pull/7/merge');
    writeFileSync(join(workspace, 'made-by-the-job.md'), 'neither committed nor ignored\n');
    const inputs = { mode: 'measure', ...noDocs };
    const measured = await scene.pullRequest(hosting, {
      ...onFork,
      inputs,
      runId: 6005,
      workspace,
    });
    expect(measured.exitCode, measured.stdout).toBe(0);
    expect(measured.annotations).toContainEqual({
      type: 'warning',
      text: expect.stringContaining('neither committed nor ignored'),
    });
    const published = await scene.publish(hosting, 6005);
    expect(published.exitCode).toBe(1);
    expect(published.stdout).toContain(`which is neither the head ${head} nor a merge`);
    expect(scene.server.rest.comments).toEqual([]);
  });

  test('that uploads a bomb gets no comment', async () => {
    const hosting = scene.host();
    const head = hosting.commitToChange({ 'docs/guide.md': 'two\n' });
    const inputs = { mode: 'measure', ...noDocs };
    await scene.pullRequest(hosting, { ...onFork, inputs, runId: 6004 });
    expect(scene.server.actions.headShas.get(6004)).toBe(head);
    const name = 'perf_evidence.v1.json';
    const bomb = writeZip([{ name, content: Buffer.alloc(65 * 1024 * 1024) }]);
    scene.server.artifacts.plant(6004, 'fj-perf-gate', bomb);
    const result = await scene.publish(hosting, 6004);
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toContainEqual({
      type: 'error',
      text: expect.stringMatching(/6004 is refused: perf_evidence\.v1\.json has 68157440 bytes/),
    });
    expect(scene.server.rest.comments).toEqual([]);
  });
});

test('documents alone end green in one step too, and correct an earlier comment', async () => {
  const hosting = scene.host();
  const head = hosting.commitToChange({ 'docs/guide.md': 'two\n', 'README.md': '# tiny\n' });
  const earlier = await scene.pullRequest(hosting, { inputs: { ...noDocs, comment: 'always' } });
  expect(earlier.exitCode, earlier.stdout).toBe(0);
  expect(earlier.outputs).toMatchObject({ 'overall-status': 'skipped', regressions: '[]' });
  expect(earlier.annotations).toEqual([
    { type: 'notice', text: expect.stringContaining('none of the 2 files') },
  ]);
  expect(scene.uploadedReport(earlier)).toMatchObject({ benchmarks: [], overall_status: 'pass' });
  expect(scene.server.rest.comments[0]?.body).toContain('Nothing to measure: none of the 2 files');
  expect(hosting.idOf('change')).toBe(head);

  const folder = await scene.server.newFolder();
  const merged = await scene.pullRequest(hosting, {
    inputs: { ...noDocs, mode: 'merge', 'shards-path': folder },
  });
  expect(merged.exitCode, merged.stdout).toBe(0);
  expect(merged.outputs['overall-status']).toBe('skipped');
});
