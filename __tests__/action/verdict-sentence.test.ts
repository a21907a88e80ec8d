import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputName } from '../../src/action/inputs.ts';
import { endWithVerdict } from '../../src/action/verdict-sentence.ts';
import type { PerfDelta } from '../../src/gate/contracts/documents.ts';
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

function end(report: PerfDelta, inputs: Partial<Record<InputName, string>> = {}) {
  const { step, recorded } = recordStep(server, inputs);
  const exitCode = report.overall_status === 'pass' ? 0 : 1;
  const files = { report: '/nowhere', markdown: '/nowhere' };
  endWithVerdict({ report, evidence: undefined, exitCode, files }, step);
  return recorded;
}

test('a run that could not tell ends green, with a warning that says so in its title', () => {
  const sentence =
    'fj-perf-gate: not decided: 1 of 5 benchmarks looks 28% slower: text/hash; 1 improved: jaxpr_fingerprint/canonical_fingerprint/100 -31.7%; 1 more inconclusive; none of the others regressed';
  expect(end(samples.undecided)).toMatchObject({
    failures: [],
    warnings: [`Not decided: 1 looks 28% slower: ${sentence}`],
    log: [],
  });
  const shard = end(samples.undecided, { mode: 'measure', shard: '1/2' });
  expect(shard).toMatchObject({ warnings: [], log: [sentence] });
});

test('a run that passed, or failed, says so in one line', () => {
  expect(end(samples.pass)).toMatchObject({
    warnings: [],
    log: ['fj-perf-gate: none of 3 benchmarks regressed'],
  });
  expect(end(samples['one-regression']).failures).toEqual([
    'fj-perf-gate: 1 of 3 benchmarks regressed: dispatch_latency/jit/scalar_add +30.4%',
  ]);
});
