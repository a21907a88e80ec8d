import { randomInt } from 'node:crypto';
import type { Ports, ProgressEvent } from '../gate/ports.ts';
import { describeStage } from '../gate/report/screens/progress.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';

/** What of @actions/core writes to the log. */
export interface StepLog {
  info(text: string): void;
  warning(text: string): void;
}

/** A line of progress at most this often: a log cannot be drawn over. */
const progressIntervalMs = 10_000;

/** Annotations of one type that GitHub keeps per step; one is left for what comes after measuring. */
const maxWarnings = 9;

/** A command's ports on a runner: everything goes to the step's log. */
export function makeStepPorts(log: StepLog, nowUnixMs: () => number = Date.now): Ports {
  let warnings = 0;
  let shownAtMs = Number.NEGATIVE_INFINITY;
  const say = (text: string) => log.info(escapeWorkflowCommands(text));
  return {
    clock: { nowUnixMs },
    chance: { uint32: () => randomInt(2 ** 32) },
    log: {
      info: say,
      warn: (text) => {
        warnings += 1;
        if (warnings <= maxWarnings) log.warning(text);
        else say(`Warning: ${text}`);
      },
    },
    progress: {
      report: (event) => {
        const text = describeProgress(event);
        const now = nowUnixMs();
        const isFrequent = event.kind === 'round';
        if (text === undefined || (isFrequent && now - shownAtMs < progressIntervalMs)) return;
        shownAtMs = now;
        say(text);
      },
    },
  };
}

function describeProgress(event: ProgressEvent): string | undefined {
  switch (event.kind) {
    case 'round': {
      const [elapsed, budget] = [event.elapsedMs, event.budgetMs].map((ms) =>
        Math.round(ms / 1000),
      );
      return `round ${event.round}: ${event.decided} decided, ${event.undecided} undecided (${elapsed} of ${budget} s)`;
    }
    case 'done':
      return 'Measured';
    case 'measuring':
      return undefined;
    default:
      return describeStage(event);
  }
}
