import { saveBaseline } from '../gate/commands/save-baseline.ts';
import { restoreRecord, saveRecord } from '../gate/record/actions-cache.ts';
import { formatCount } from '../gate/report/format.ts';
import { titleOf } from '../gate/report/headline.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';
import { recordScopeOf, runRequestOf } from './run-request.ts';
import { attempt, type Step, setOutput } from './step.ts';
import { shortRef } from './workflow-event.ts';

/** Measures the default branch against itself and keeps the record for the runs to come. */
export async function saveRecordOf(ref: string, step: Step): Promise<void> {
  const { core, inputs, runner, ports } = step;
  const shelf = recordScopeOf(step);
  const earlier = await core.group('Looking for the earlier record', () =>
    restoreRecord(shelf, { commit: undefined, ref }),
  );
  if (earlier.kind === 'unusable') {
    core.warning(
      `The earlier record is left out of the history: ${escapeWorkflowCommands(earlier.reason)}.`,
    );
  }
  const previous = earlier.kind === 'restored' ? earlier.record : undefined;
  const request = { ...runRequestOf(step), name: undefined, ref, previous };
  const { record } = await saveBaseline(request, ports);
  setOutput(step, 'baseline-id', record.commit);
  const saved =
    inputs.mode === 'measure'
      ? { kind: 'not-saved' as const, reason: 'mode: measure writes nothing' }
      : await core.group('Saving the record', () =>
          saveRecord(shelf, record, `${runner.runId}-${runner.runAttempt}`),
        );
  setOutput(step, 'overall-status', saved.kind);
  if (saved.kind === 'not-saved')
    core.warning(`The record was not saved: ${escapeWorkflowCommands(saved.reason)}.`);
  const kept = saved.kind === 'saved' ? 'measured and saved' : 'measured, and not saved';
  const text = `${formatCount(record.benchmarks.length, 'benchmark')} of ${shortRef(ref)} (${record.commit}) ${kept}.`;
  core.info(text);
  await attempt(step, 'The job summary', async () => {
    await core.summary.addRaw(`### ${titleOf(ports.origin)}\n\n${text}\n`).write();
  });
}
