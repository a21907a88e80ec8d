import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json } from '../support/actions-server/calls.ts';
import { dispatchEvent, mergeGroupEvent } from '../support/actions-server/events.ts';
import { type GitHosting, git } from '../support/actions-server/git-hosting.ts';
import type { Job } from '../support/actions-server/runner.ts';
import { type Scene, setScene } from '../support/actions-server/scene.ts';
import { slowerBy, unrelatedChange } from '../support/actions-server/tiny-project.ts';
import { embeddedIn } from '../support/embedded-data.ts';

const main = 'refs/heads/main';
const schedule = { name: 'schedule', payload: { schedule: '17 4 * * 1' } };

/** A budgets file with this threshold of the cumulative drift. */
const driftBudgets = (percent: number) => ({
  'reliability_budgets.v1.json': JSON.stringify({
    schema_version: 'fj.reliability-budgets.v1',
    perf_regression: { max_cumulative_drift_percent: percent },
  }),
});

/** A release, then a sum that grows by steps; its budgets would let all of it pass, those of today do not. */
function growing(hosting: GitHosting): void {
  hosting.commitToMain(driftBudgets(900), 'release 1.0.0');
  hosting.tag('v1.0.0', 'main');
  hosting.commitToMain({ ...slowerBy(30), ...driftBudgets(40) }, 'a first step');
  hosting.commitToMain(slowerBy(60), 'a second step');
  hosting.commitToMain(slowerBy(100), 'a third step');
  // Moves with each release, and is none.
  hosting.tag('v1', 'main~1');
}

describe('the cumulative drift', { timeout: 300_000 }, () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(async () => {
    await scene.close();
  });

  const drift = (hosting: GitHosting, changes: Partial<Job> = {}) =>
    scene.job(hosting, {
      event: schedule,
      sha: hosting.idOf('main'),
      ref: main,
      ...changes,
      inputs: { mode: 'drift', ...changes.inputs },
    });

  test('of three steps fails the run, names the release, and saves nothing', async () => {
    const hosting = scene.host();
    growing(hosting);
    const workspace = hosting.checkOut(main, { depth: 0 });
    git(workspace, 'fetch', '--quiet', '--tags', 'origin');
    const result = await drift(hosting, { workspace });
    expect(result.exitCode, result.stdout).toBe(1);
    expect(result.outputs).toMatchObject({
      'overall-status': 'fail',
      'baseline-id': hosting.idOf('v1.0.0'),
      regressions: '["loops/sum"]',
    });
    expect(scene.uploadedReport(result)).toMatchObject({
      drift_since: 'v1.0.0',
      baseline_name: 'v1.0.0',
      candidate_id: hosting.idOf('main'),
      regression_threshold_percent: 40,
      policy_source: 'reliability_budgets.v1.json',
    });
    expect(result.stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^::error::fj-perf-gate: cumulative drift since v1\.0\.0: 1 of 2 benchmarks regressed: loops\/sum \+/,
    );
    expect(result.summary).toMatch(/^### ❌ fj-perf-gate: cumulative drift since `v1\.0\.0`: /);
    expect(result.summary).toContain('Where it comes from');
    expect(scene.server.cache.entries).toEqual([]);
    expect(scene.server.rest.comments).toEqual([]);
  });

  test('is found from a shallow clone, and its page has the trend of the records', async () => {
    const hosting = scene.host();
    hosting.tag('v1.0.0', 'main');
    const inputs = { 'time-budget-seconds': '5' };
    const commits: string[] = [];
    for (const percent of [0, 20, 40]) {
      commits.push(hosting.commitToMain({ ...slowerBy(percent), ...driftBudgets(25) }));
      const saved = await scene.push(hosting, { inputs });
      expect(saved.outputs['overall-status'], saved.stdout).toBe('saved');
    }
    const [before] = scene.server.cache.entries.slice(-1);
    hosting.commitToMain(slowerBy(100), 'a last step');
    const [base, head] = [hosting.idOf('v1.0.0'), hosting.idOf('main')];
    scene.server.rest.mergeBases.set(`${base}...${head}`, base);
    const entries = scene.server.cache.entries.length;

    const workspace = hosting.checkOut(main);
    const result = await drift(hosting, { workspace, event: dispatchEvent(main) });
    expect(result.exitCode, result.stdout).toBe(1);
    expect(result.outputs).toMatchObject({ 'baseline-id': base, regressions: '["loops/sum"]' });
    expect(git(workspace, 'rev-list', '--count', base)).toBe('1');
    expect(git(workspace, 'tag')).toBe('');
    expect(scene.server.cache.entries).toHaveLength(entries);
    expect(scene.server.cache.entries.at(-1)).toEqual(before);

    const page = embeddedIn(scene.uploadedFile(result, 'perf_regression_report.html'));
    expect(page.data.verdict).toMatch(/^cumulative drift since v1\.0\.0: 1 of 2/);
    const at = page.data.report.benchmarks.findIndex(({ bench_id }) => bench_id === 'loops/sum');
    const trend = page.details[at]?.trend ?? [];
    expect(trend.map(({ commit }) => commit)).toEqual(commits.map((id) => id.slice(0, 12)));
  });

  test('since what baseline-ref names, which need be no release', async () => {
    const hosting = scene.host();
    hosting.tag('before-the-rewrite', 'main');
    hosting.commitToMain(slowerBy(100));
    const result = await drift(hosting, {
      inputs: { 'baseline-ref': 'before-the-rewrite', filter: 'sum' },
    });
    expect(result.stdout.trimEnd().split('\n').at(-1)).toMatch(
      /cumulative drift since before-the-rewrite: loops\/sum regressed \(\+/,
    );
  });

  test('without a release is nothing, and ends green with a sentence', async () => {
    const hosting = scene.host();
    hosting.tag('v1', 'main');
    hosting.commitToMain(unrelatedChange);
    const result = await drift(hosting);
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toEqual({ 'overall-status': 'skipped' });
    expect(result.annotations).toEqual([
      { type: 'notice', text: expect.stringMatching(/^No release yet: no tag names/) },
    ]);
  });

  test('whose release nobody can tell is not measured, and no pass', async () => {
    const hosting = scene.host();
    hosting.tag('v1.0.0', 'main');
    hosting.commitToMain(unrelatedChange);
    const withoutOrigin = hosting.checkOut(main);
    git(withoutOrigin, 'remote', 'set-url', 'origin', 'file:///nowhere.git');
    scene.server.respondWith('rest/compare-commits', () => json(403, { message: 'no' }));
    for (const workspace of [withoutOrigin, hosting.checkOut(main)]) {
      const result = await drift(hosting, { workspace });
      expect(result.exitCode, result.stdout).toBe(1);
      expect(scene.uploadedReport(result)).toMatchObject({
        overall_status: 'fail',
        error: {
          code: 'baseline-unavailable',
          message: expect.stringMatching(/^The baseline commit of the last release is not here/),
        },
      });
    }
  });

  test('is of no pull request and no merge group', async () => {
    const hosting = scene.host();
    const inputs = { mode: 'drift' };
    hosting.commitToChange(unrelatedChange);
    const { merge, base } = hosting.makeMergeRef();
    const ofGroup = { event: mergeGroupEvent(base, merge), sha: merge, ref: 'refs/pull/7/merge' };
    const results = [
      await scene.pullRequest(hosting, { inputs }),
      await scene.job(hosting, { ...ofGroup, inputs }),
    ];
    for (const result of results) {
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toEqual({ 'overall-status': 'fail' });
      expect(result.annotations).toEqual([
        { type: 'error', text: expect.stringMatching(/^mode: drift measures the default branch/) },
      ]);
    }
  });
});
