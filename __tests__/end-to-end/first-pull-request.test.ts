import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../support/actions-server/scene.ts';
import { budgetsWith, tinyProject, twiceAsSlow } from '../support/actions-server/tiny-project.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(async () => {
  await scene.close();
});

/** A main whose one suite stands where the default globs do not look. */
function hostUnguarded() {
  const hosting = scene.host();
  hosting.commitToMain({
    'bench/loops.bench.js': null,
    'perf/loops.js': tinyProject['bench/loops.bench.js'] ?? '',
  });
  return hosting;
}

const setUp = budgetsWith({ bench_files: ['perf/*.js'] });

describe('the pull request that sets the gate up', { timeout: 180_000 }, () => {
  test('is judged by the budgets that it brings, and says so', async () => {
    const hosting = hostUnguarded();
    hosting.commitToChange({ ...setUp, ...twiceAsSlow });
    const result = await scene.pullRequest(hosting);
    expect(result.exitCode, result.stdout).toBe(1);
    const report = scene.uploadedReport(result);
    expect(report.regressions.map(({ bench_id }) => bench_id)).toEqual(['loops/sum']);
    expect(report.warnings?.[0]).toMatch(/^The base has neither budgets nor suites yet/);
    expect(report).not.toHaveProperty('policy_changes');
    expect(result.stdout).toContain('The base has neither budgets nor suites yet');
    expect(scene.server.rest.comments[0]?.body).toContain('The base has neither budgets');
  });

  test('and once it is merged, a change is judged by the rules of the base', async () => {
    const hosting = hostUnguarded();
    hosting.commitToMain(setUp);
    hosting.commitToChange({
      ...twiceAsSlow,
      ...budgetsWith({ bench_files: ['perf/*.js'], max_p95_regression_percent: 900 }),
    });
    const result = await scene.pullRequest(hosting);
    expect(result.exitCode, result.stdout).toBe(1);
    expect(scene.uploadedReport(result).policy_changes).toEqual(['max_p95_regression_percent']);
  });

  test('says whose budgets count where those of the base name no suite', async () => {
    const hosting = hostUnguarded();
    hosting.commitToMain(budgetsWith({ bench_files: ['speed/*.js'] }));
    hosting.commitToChange(setUp);
    const result = await scene.pullRequest(hosting);
    expect(result.exitCode).toBe(1);
    expect(scene.uploadedReport(result).error?.message).toMatch(
      /No benchmark suite matches "speed\/\*\.js", and the base's budgets count \(reliability_budgets\.v1\.json at [0-9a-f]{12}\)/,
    );
  });
});
