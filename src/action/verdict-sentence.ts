import type { PerfDelta } from '../gate/contracts/documents.ts';
import { listSome } from '../gate/contracts/list-some.ts';
import { statusTraits } from '../gate/contracts/statuses.ts';
import { formatDelta, formatForeign } from '../gate/report/format.ts';
import { headline } from '../gate/report/headline.ts';
import { rankResults } from '../gate/report/rank-results.ts';
import type { CheckOutcome } from '../gate/run/publish.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';
import type { Step } from './step.ts';

const maxNames = 3;

/** Ends the step as the gate ended, which is the last that it does. */
export function endWithVerdict({ report, exitCode }: CheckOutcome, { core }: Step): void {
  const verdict = verdictSentence(report);
  if (exitCode === 0) core.info(verdict);
  else core.setFailed(verdict);
}

/** The one sentence that ends the step: the report's headline, and which benchmarks it is about. */
function verdictSentence(report: PerfDelta): string {
  const sentence = escapeWorkflowCommands(headline(report));
  if (report.error !== undefined) return sentence;
  const found = rankResults(report.benchmarks).filter(
    ({ status }) => statusTraits[status].annotation?.level === 'error',
  );
  if (found.length === 0) return sentence;
  const names = found.map(({ bench_id, delta_percent }) => {
    const delta = delta_percent === null ? '' : ` ${formatDelta(delta_percent)}`;
    return `${formatForeign(bench_id, 100)}${delta}`;
  });
  return `${sentence}: ${escapeWorkflowCommands(listSome(names, maxNames))}`;
}
