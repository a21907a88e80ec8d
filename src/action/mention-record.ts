import type { PerfBaseline } from '../gate/contracts/documents.ts';
import { restoreRecord } from '../gate/record/actions-cache.ts';
import { formatCount } from '../gate/report/format.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';
import { recordScopeOf } from './run-request.ts';
import type { Step } from './step.ts';

/** The default branch's record is for reading: it comes from a place that pull requests can write to. */
export async function restoreAndMention(
  expected: { readonly commit: string | undefined; readonly ref: string | undefined },
  step: Step,
): Promise<PerfBaseline | undefined> {
  const restored = await step.core.group('Looking for the baseline record', () =>
    restoreRecord(recordScopeOf(step), expected),
  );
  switch (restored.kind) {
    case 'restored': {
      const { record } = restored;
      const when = new Date(record.saved_at_unix_ms).toISOString();
      step.core.info(
        `Restored the baseline record of ${record.commit} (${formatCount(record.benchmarks.length, 'benchmark')}, saved ${when}; informational).`,
      );
      return record;
    }
    case 'missing':
      step.core.info('No baseline record was found; none is needed.');
      return undefined;
    case 'unusable':
      step.core.warning(
        `The baseline record is not used: ${escapeWorkflowCommands(restored.reason)}.`,
      );
      return undefined;
  }
}
