import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PerfDelta } from '../../src/gate/contracts/documents.ts';
import { type Scene, setScene } from '../support/actions-server/scene.ts';
import {
  acceptingNote,
  tinyProject,
  twiceAsSlow,
  unrelatedChange,
} from '../support/actions-server/tiny-project.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(async () => {
  await scene.close();
});

const statusOf = (report: PerfDelta, id: string) =>
  report.benchmarks.find(({ bench_id }) => bench_id === id)?.status;

describe('the action, from event to what arrives at GitHub', { timeout: 180_000 }, () => {
  test('a push to main saves a record, and the next one follows it', async () => {
    const hosting = scene.host();
    const first = await scene.push(hosting);
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.outputs).toMatchObject({
      'overall-status': 'saved',
      'baseline-id': hosting.idOf('main'),
    });
    expect(first.summary).toContain('measured and saved');
    const [entryOfMain] = scene.server.cache.entries;
    expect(entryOfMain).toMatchObject({ scope: 'refs/heads/main', finalized: true });

    hosting.commitToMain(unrelatedChange);
    const second = await scene.push(hosting);
    expect(second.exitCode, second.stdout).toBe(0);
    expect(scene.server.cache.entries).toHaveLength(2);
    expect(second.stdout).toContain('Cache hit for');
  });

  test('a pull request that changes nothing passes, without a comment', async () => {
    const hosting = scene.host();
    hosting.commitToChange(unrelatedChange);
    const result = await scene.pullRequest(hosting);
    const { outputs, summary, base, merge } = result;
    expect(result.exitCode, result.stdout).toBe(0);
    const report = scene.uploadedReport(result);
    expect(report).toMatchObject({
      overall_status: 'pass',
      baseline_id: base,
      candidate_id: merge,
      regressions: [],
    });
    expect(report.benchmarks.map(({ bench_id }) => bench_id).sort()).toEqual([
      'loops/product',
      'loops/sum',
    ]);
    expect(outputs).toMatchObject({ 'overall-status': 'pass', regressions: '[]' });
    expect(outputs['artifact-url']).toMatch(
      /^https:\/\/github\.com\/octo\/engine\/actions\/runs\//,
    );
    expect(summary).toContain('loops/sum');
    expect(scene.server.rest.comments).toEqual([]);
  });

  test('a benchmark made twice as slow fails and is named, in one comment that is kept', async () => {
    const hosting = scene.host();
    hosting.commitToChange(twiceAsSlow);
    const slow = await scene.pullRequest(hosting);
    const report = scene.uploadedReport(slow);
    expect(slow.exitCode, slow.stdout).toBe(1);
    expect(statusOf(report, 'loops/sum')).toBe('regressed');
    expect(statusOf(report, 'loops/product')).not.toBe('regressed');
    expect(JSON.parse(slow.outputs.regressions ?? '')).toEqual(['loops/sum']);
    expect(slow.annotations.filter(({ type }) => type === 'error')).toHaveLength(2);
    // At the line of bench('sum', …).
    const place = /^::error title=Slower%3A loops\/sum,file=bench\/loops\.bench\.js,line=6::/m;
    expect(slow.stdout).toMatch(place);
    expect(slow.stdout.trimEnd().split('\n').at(-1)).toMatch(/^::error::.*regressed/);
    expect(scene.server.rest.comments).toHaveLength(1);
    const [comment] = scene.server.rest.comments;
    expect(comment?.body).toMatch(/^### ❌ fj-perf-gate: 1 of 2 benchmarks regressed/);
    expect(slow.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);

    hosting.commitToChange({ 'src/sum.js': tinyProject['src/sum.js'] ?? '' }, 'make it fast again');
    const fast = await scene.pullRequest(hosting);
    expect(fast.exitCode, fast.stdout).toBe(0);
    expect(scene.server.rest.comments).toHaveLength(1);
    expect(comment?.body).toMatch(/^### ✅ fj-perf-gate: none of 2 benchmarks regressed/);
    expect(scene.server.callsOf('rest/update-comment')).toHaveLength(1);
  });

  test('a risk note covers a regression when the change itself adds it', async () => {
    const adding = scene.host();
    adding.commitToChange({ ...twiceAsSlow, ...acceptingNote });
    const accepted = await scene.pullRequest(adding);
    const report = scene.uploadedReport(accepted);
    expect({
      exitCode: accepted.exitCode,
      findings: report.risk_note_findings,
    }).toMatchObject({ exitCode: 0, findings: [{ outcome: 'covers' }] });
    expect(statusOf(report, 'loops/sum')).toBe('risk_noted');
    expect(accepted.outputs.regressions).toBe('[]');

    const older = scene.host(acceptingNote);
    older.commitToChange(twiceAsSlow);
    const refused = await scene.pullRequest(older);
    expect(refused.exitCode, refused.stdout).toBe(1);
    expect(statusOf(scene.uploadedReport(refused), 'loops/sum')).toBe('regressed');
  });
});
