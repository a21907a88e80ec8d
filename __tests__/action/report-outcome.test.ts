import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportOutcome } from '../../src/action/report-outcome.ts';
import type { Step } from '../../src/action/step.ts';
import { samples } from '../gate/report/sample-reports.ts';
import { recordStep } from '../support/actions-server/recorded-step.ts';
import { type ActionsServer, startActionsServer } from '../support/actions-server/server.ts';

let server: ActionsServer;
beforeEach(async () => {
  server = await startActionsServer();
});
afterEach(async () => {
  await server.close();
});

const files = { report: '/nowhere/report.json', markdown: '/nowhere/report.md' };
const outcome = { report: samples.pass, evidence: undefined, exitCode: 0, files } as const;

function stepAt(serverUrl: string) {
  const { step, recorded } = recordStep(server, {});
  const runner = { ...step.runner, serverUrl };
  return { step: { ...step, runner } satisfies Step, recorded };
}

test.each(['https://gitea.example', 'https://ghes.example/'])(
  'an artifact is not even tried on %s, which is one warning',
  async (serverUrl) => {
    const { step, recorded } = stepAt(serverUrl);
    const link = await reportOutcome(outcome, 'pass', step);
    expect(link).toMatchObject({ text: "The run's summary" });
    expect(recorded.warnings).toEqual([
      expect.stringMatching(/^The artifact fj-perf-gate was not uploaded: .* in \/nowhere\.$/),
    ]);
    expect(recorded.groups).toEqual([]);
    expect(server.calls).toEqual([]);
  },
);

test('a link leads to the summary, and says so, where the upload failed', async () => {
  const { step, recorded } = stepAt('https://github.com');
  expect(await reportOutcome(outcome, 'pass', step)).toEqual({
    text: "The run's summary",
    url: 'https://github.com/octo/engine/actions/runs/99',
  });
  expect(recorded.warnings).toHaveLength(1);
  expect(recorded.groups).toEqual(['Uploading the artifact fj-perf-gate']);
});
