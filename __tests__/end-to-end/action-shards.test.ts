import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pullRequestEvent, pushEvent } from '../support/actions-server/events.ts';
import type { GitHosting } from '../support/actions-server/git-hosting.ts';
import type { JobResult } from '../support/actions-server/runner.ts';
import { type Scene, setScene } from '../support/actions-server/scene.ts';
import { acceptingNote, twiceAsSlow } from '../support/actions-server/tiny-project.ts';
import { readZip } from '../support/actions-server/zip.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(async () => {
  await scene.close();
});

/** One run of a workflow on pull request 7, whose jobs check out the same merge commit. */
function workflowOn(hosting: GitHosting, runId: number) {
  const { merge, head, base } = hosting.makeMergeRef();
  const ref = 'refs/pull/7/merge';
  const event = pullRequestEvent({ headSha: head, baseSha: base, fork: false });
  const job = (inputs: Record<string, string>) =>
    scene.job(hosting, { event, sha: merge, ref, runId, inputs });
  return {
    measure: (shard: string) => job({ mode: 'measure', shard, 'time-budget-seconds': '20' }),
    merge: (folder: string) => job({ mode: 'merge', 'shards-path': folder }),
  };
}

/** What actions/download-artifact does: each artifact into a folder of its own. Gives their names. */
async function download(jobs: readonly JobResult[]) {
  const folder = await scene.server.newFolder();
  const names = jobs.map(({ outputs }) => {
    const found = scene.server.artifacts.artifacts.find(
      ({ id }) => String(id) === outputs['artifact-id'],
    );
    const files = readZip(scene.server.blobs.read(found?.blobPath ?? '') ?? Buffer.alloc(0));
    mkdirSync(join(folder, found?.name ?? ''));
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, found?.name ?? '', name), content);
    }
    return found?.name;
  });
  return { folder, names };
}

describe('a matrix of shards and the job that merges them', { timeout: 180_000 }, () => {
  test('gives one verdict, one comment, and annotations once', async () => {
    const hosting = scene.host();
    hosting.commitToChange(twiceAsSlow);
    const workflow = workflowOn(hosting, 7001);
    const shards = [
      await workflow.measure('1/3'),
      await workflow.measure('2/3'),
      await workflow.measure('3/3'),
    ];
    expect(shards.map(({ exitCode }) => exitCode)).toEqual([0, 1, 0]);
    expect(shards[2]?.summary).toContain('shard 3 of 3: no benchmarks in this shard');
    expect(shards.flatMap(({ annotations }) => annotations.filter(isError))).toHaveLength(1);
    expect(scene.server.rest.comments).toEqual([]);

    const { folder, names } = await download(shards);
    expect(names).toEqual([1, 2, 3].map((index) => `fj-perf-gate-shard-${index}-of-3`));
    const merged = await workflow.merge(folder);
    expect(merged.exitCode, merged.stdout).toBe(1);
    expect(JSON.parse(merged.outputs.regressions ?? '')).toEqual(['loops/sum']);
    const report = scene.uploadedReport(merged);
    expect(report.benchmarks.map(({ bench_id }) => bench_id)).toEqual([
      'loops/product',
      'loops/sum',
    ]);
    expect(merged.annotations.filter(isError)).toHaveLength(2);
    expect(scene.server.rest.comments).toMatchObject([
      { body: expect.stringMatching(/^### ❌ fj-perf-gate: 1 of 2 benchmarks regressed/) },
    ]);

    const incomplete = await workflow.merge((await download(shards.slice(0, 2))).folder);
    expect(incomplete.exitCode).toBe(1);
    expect(incomplete.stdout).toContain('Of 3 shards one is missing (3)');
    const empty = await workflow.merge(await scene.server.newFolder());
    expect(empty.stdout).toContain('There is no perf_evidence.v1.json below');
  });

  test('reads the risk notes of the change, and refuses shards of another run', async () => {
    const hosting = scene.host();
    hosting.commitToChange({ ...twiceAsSlow, ...acceptingNote });
    const workflow = workflowOn(hosting, 7002);
    const shards = [await workflow.measure('1/2'), await workflow.measure('2/2')];
    const { folder } = await download(shards);
    const merged = await workflow.merge(folder);
    expect(merged.exitCode, merged.stdout).toBe(0);
    expect(scene.uploadedReport(merged).regressions).toMatchObject([{ justified: true }]);

    hosting.commitToChange({ 'src/more.js': 'export {};\n' }, 'go on');
    const later = await workflowOn(hosting, 7003).merge(folder);
    expect(later.exitCode).toBe(1);
    expect(later.stdout).toContain('The evidence is of candidate');
  });

  test('has nothing to do on the default branch', async () => {
    const hosting = scene.host();
    const ref = 'refs/heads/main';
    const sha = hosting.idOf('main');
    const event = pushEvent(ref, sha);
    const inputs = { mode: 'measure', shard: '1/2' };
    const result = await scene.job(hosting, { event, sha, ref, inputs });
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'overall-status': 'skipped' } });
  });
});

const isError = ({ type }: { readonly type: string }) => type === 'error';
