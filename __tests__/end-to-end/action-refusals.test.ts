import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveRecord } from '../../src/gate/record/actions-cache.ts';
import { json } from '../support/actions-server/calls.ts';
import { mergeGroupEvent, pullRequestEvent, pushEvent } from '../support/actions-server/events.ts';
import { makeRecord } from '../support/actions-server/records.ts';
import { type Scene, setScene } from '../support/actions-server/scene.ts';
import {
  curiousSuite,
  tinyProject,
  twiceAsSlow,
  unrelatedChange,
} from '../support/actions-server/tiny-project.ts';
import { withinJob } from '../support/actions-server/within-job.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await setScene();
});
afterEach(async () => {
  await scene.close();
});

describe('what GitHub refuses changes no verdict', { timeout: 120_000 }, () => {
  test('a token that only reads, and services that say no', async () => {
    const hosting = scene.host();
    hosting.commitToChange(twiceAsSlow);
    for (const name of ['cache/GetCacheEntryDownloadURL', 'artifact/CreateArtifact']) {
      scene.server.respondWith(name, () => json(403, { code: 'permission_denied', msg: 'no' }));
    }
    const result = await scene.pullRequest(hosting, { token: 'reader', fork: true });
    expect(result.exitCode, result.stdout).toBe(1);
    expect(result.outputs).toMatchObject({
      'overall-status': 'fail',
      regressions: '["loops/sum"]',
    });
    expect(result.outputs['artifact-id']).toBeUndefined();
    expect(result.summary).toContain('loops/sum');
    expect(existsSync(result.outputs['report-path'] ?? '')).toBe(true);
    const texts = result.annotations.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/No comment: .* from forks get a token that only reads/);
    expect(texts).toContain('The artifact fj-perf-gate was not uploaded');
  });

  test('a record that someone planted in the scope of the pull request', async () => {
    const hosting = scene.host();
    hosting.commitToChange(twiceAsSlow);
    const ref = 'refs/pull/7/merge';
    const event = pushEvent(ref, hosting.idOf('change'));
    const planting = { server: scene.server, workspace: hosting.folder, event, sha: '', ref };
    const shelf = {
      gateName: 'main',
      os: 'Linux',
      arch: 'X64',
      limitMs: 60_000,
      tempDir: hosting.folder,
    };
    const record = makeRecord({ commit: hosting.idOf('main') });
    const planted = await withinJob(planting, () => saveRecord(shelf, record, '1-1'));
    expect(planted.kind).toBe('saved');
    const result = await scene.pullRequest(hosting);
    expect(result.stdout).toMatch(new RegExp(`Restored .* record of ${record.commit}`));
    expect(result.outputs.regressions).toBe('["loops/sum"]');
  });

  test('a cache without write access leaves a push green, with a warning', async () => {
    const hosting = scene.host();
    const cacheScopes = [{ ref: 'refs/heads/main', access: 'read' as const }];
    const result = await scene.push(hosting, { cacheScopes });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.annotations.map(({ text }) => text).join('\n')).toContain(
      'The record was not saved',
    );
  });
});

describe('benchmark code', { timeout: 120_000 }, () => {
  test('sees no token, and what it prints is no command', async () => {
    using place = new TemporaryFolder();
    const hosting = scene.host(curiousSuite(join(place.path, 'seen.json')));
    hosting.commitToChange(unrelatedChange);
    const result = await scene.pullRequest(hosting);
    expect(result.exitCode, result.stdout).toBe(0);
    const seen = JSON.parse(place.read('seen.json')) as object;
    const names = Object.keys(seen);
    expect(names).toContain('PATH');
    expect(names.filter((name) => /^(ACTIONS|GITHUB|INPUT|RUNNER)_|TOKEN/.test(name))).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('token-of-the-job');
    expect(result.stdout).not.toMatch(/^\s*::(error|set-output|add-path)[^\n]*planted/m);
  });
});

describe('a cancelled job', { timeout: 60_000 }, () => {
  test('leaves no process and no temporary folder behind', async () => {
    const hosting = scene.host();
    hosting.commitToChange(unrelatedChange);
    const result = await scene.pullRequest(hosting, { cancelAfter: 'Calibrating' });
    expect(result.exitCode, result.stdout).toBe(3);
    expect(result.annotations).toEqual([
      { type: 'error', text: 'Stopped before the end; nothing was judged.' },
    ]);
    const left = readdirSync(result.tempDir).filter((name) => name.startsWith('fj-perf'));
    expect(left).toEqual([]);
    await expect.poll(() => processesBelow(hosting.folder)).toEqual([]);
  });
});

/** Processes whose working folder is in `folder`, where the system can tell. */
function processesBelow(folder: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`).startsWith(folder);
    } catch {
      return false;
    }
  });
}

describe('wrong use ends in one sentence', { timeout: 60_000 }, () => {
  test.each([
    [{ threshold: 'abc' }, 'The input threshold is "abc", and must be a number above 0'],
    [{ mode: 'publish' }, 'mode: publish works on the event workflow_run'],
    [{ budgets: 'missing.json' }, 'The budgets file missing.json at '],
    [{ filter: 'nothing-like-it' }, 'The filter "nothing-like-it" matches no benchmark'],
    [{ 'baseline-ref': 'no-such-tag' }, 'The baseline-ref "no-such-tag" is no commit'],
  ])('%o', async (inputs, sentence) => {
    const hosting = scene.host();
    hosting.commitToChange(unrelatedChange);
    const result = await scene.pullRequest(hosting, { inputs });
    expect(result.exitCode, result.stdout).toBe(1);
    const errors = result.annotations.filter(({ type }) => type === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.text).toContain(sentence);
    expect(result.stderr).toBe('');
  });

  test('a job without a checkout', async () => {
    const hosting = scene.host();
    const sha = hosting.commitToChange(unrelatedChange);
    const event = pullRequestEvent({ headSha: sha, baseSha: hosting.idOf('main') });
    const job = { event, sha, ref: 'refs/pull/7/merge', workspace: hosting.folder };
    const result = await scene.job(hosting, job);
    expect(result.exitCode).toBe(1);
    const text = expect.stringContaining(`${hosting.folder} holds no checkout`);
    expect(result.annotations).toEqual([{ type: 'error', text }]);
  });

  test('an event that names no baseline', async () => {
    const hosting = scene.host();
    const event = { name: 'pull_request_target', payload: {} };
    const ref = 'refs/heads/main';
    const result = await scene.job(hosting, { event, sha: hosting.idOf('main'), ref });
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toEqual([
      { type: 'error', text: expect.stringContaining('use the event pull_request.') },
    ]);
  });
});

describe('other events', { timeout: 120_000 }, () => {
  test('a merge group is gated against the queue before it, without a comment', async () => {
    const hosting = scene.host();
    hosting.commitToChange(twiceAsSlow);
    const { merge, base } = hosting.makeMergeRef();
    const result = await scene.job(hosting, {
      event: mergeGroupEvent(base, merge),
      sha: merge,
      ref: 'refs/pull/7/merge',
    });
    expect(result.outputs).toMatchObject({
      'overall-status': 'fail',
      'baseline-id': base,
      regressions: '["loops/sum"]',
    });
    expect(scene.server.rest.comments).toEqual([]);
  });

  test('a checkout of the head, one commit deep, is compared with what GitHub says', async () => {
    const hosting = scene.host();
    const base = hosting.idOf('main');
    const head = hosting.commitToChange(twiceAsSlow);
    const later = hosting.commitToMain({ 'src/product.js': null, 'bench/loops.bench.js': null });
    scene.server.rest.mergeBases.set(`${later}...${head}`, base);
    const result = await scene.job(hosting, {
      event: pullRequestEvent({ headSha: head, baseSha: later }),
      sha: head,
      ref: 'refs/pull/7/merge',
      workspace: hosting.checkOut('refs/heads/change'),
    });
    expect(result.outputs, result.stdout).toMatchObject({
      'baseline-id': base,
      regressions: '["loops/sum"]',
    });
  });

  test('a merge base that nobody can tell is no baseline, and no mistake of the workflow', async () => {
    const hosting = scene.host();
    const [base, head] = [hosting.idOf('main'), hosting.commitToChange(unrelatedChange)];
    const refuse = () => json(403, { message: 'Resource not accessible by integration' });
    scene.server.respondWith('rest/compare-commits', refuse);
    const result = await scene.job(hosting, {
      event: pullRequestEvent({ headSha: head, baseSha: base }),
      sha: head,
      ref: 'refs/pull/7/merge',
      workspace: hosting.checkOut('refs/heads/change'),
    });
    expect(result.exitCode).toBe(1);
    expect(scene.uploadedReport(result)).toMatchObject({
      overall_status: 'fail',
      error: {
        code: 'baseline-unavailable',
        message: expect.stringMatching(/^The baseline commit at which the change left main is not/),
      },
    });
  });

  test('a push with a baseline-ref is gated, and saves nothing', async () => {
    const hosting = scene.host();
    hosting.tag('v1', 'main');
    hosting.commitToMain(twiceAsSlow);
    const result = await scene.push(hosting, { inputs: { 'baseline-ref': 'v1' } });
    expect(result.outputs.regressions).toBe('["loops/sum"]');
    expect(scene.server.cache.entries).toEqual([]);
  });

  test('a push to another branch has nothing to do', async () => {
    const hosting = scene.host();
    hosting.commitToChange(unrelatedChange);
    const ref = 'refs/heads/change';
    const sha = hosting.idOf('change');
    const result = await scene.job(hosting, { event: pushEvent(ref, sha), sha, ref });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toEqual({ 'overall-status': 'skipped' });
    expect(scene.server.calls).toEqual([]);
  });

  test('mode: measure gates, and writes neither a comment nor the cache', async () => {
    const hosting = scene.host();
    const inputs = { mode: 'measure', comment: 'always' };
    const saved = await scene.push(hosting, { inputs });
    expect(saved.exitCode, saved.stdout).toBe(0);
    hosting.commitToChange({ 'src/sum.js': `${tinyProject['src/sum.js']}// the same\n` });
    const gated = await scene.pullRequest(hosting, { inputs });
    expect(gated.outputs['artifact-id']).toBeDefined();
    expect(scene.server.cache.entries).toEqual([]);
    expect(scene.server.callsOf('rest/list-comments')).toEqual([]);
  });
});
