import type { Hooks } from './choose-sampling.ts';
import {
  loadTimeoutMs,
  type ProcessSettings,
  SideProcess,
  type SuiteOnSide,
} from './side-process.ts';

/**
 * What one call of a benchmark takes on one side, and what runs around it untimed, or why that could not be
 * found out.
 */
export type Calibration =
  | { kind: 'calibrated'; nsPerCall: number; hooks: Hooks }
  | { kind: 'failed'; message: string };

const budgetMs = 20;
/** For the first benchmark of a process, which compiles what the others share. */
const coldBudgetMs = 100;

/**
 * Runs the benchmarks at `indexes` of one suite briefly, one after another. One that ends its process
 * or hangs is failed, and a fresh process goes on with the next.
 */
export async function calibrateSuite(
  settings: ProcessSettings,
  suite: SuiteOnSide,
  indexes: readonly number[],
): Promise<Map<number, Calibration>> {
  const results = new Map<number, Calibration>();
  let process: SideProcess | undefined;
  try {
    for (const index of indexes) {
      const used = process;
      process ??= await startListed(settings, suite);
      let answer = await tryOne(process, index, settings, used ? budgetMs : coldBudgetMs);
      // Something that an earlier benchmark left behind may have ended the process.
      if (used && answer.kind === 'died') {
        used.kill();
        process = await startListed(settings, suite);
        answer = await tryOne(process, index, settings, coldBudgetMs);
      }
      if (answer.kind === 'calibrated') {
        const { kind, nsPerCall, hooksNsPerCall = 0, hooksNsPerSample = 0 } = answer;
        const hooks = { perCallNs: hooksNsPerCall, perSampleNs: hooksNsPerSample };
        results.set(index, { kind, nsPerCall, hooks });
        continue;
      }
      const message = 'message' in answer ? answer.message : 'unexpected reply';
      results.set(index, { kind: 'failed', message });
      process.kill();
      process = undefined;
    }
  } finally {
    process?.kill();
  }
  return results;
}

function tryOne(process: SideProcess, index: number, settings: ProcessSettings, budgetMs: number) {
  return process.answer(settings.benchTimeoutMs, { kind: 'calibrate', index, budgetMs });
}

async function startListed(settings: ProcessSettings, suite: SuiteOnSide): Promise<SideProcess> {
  const process = new SideProcess(settings, suite, 'ignore');
  // A suite that loaded a moment ago and does not now answers the next question with its end.
  await process.answer(loadTimeoutMs);
  return process;
}
