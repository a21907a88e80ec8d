import type { BaselineHelp } from '../gate/git/baseline-help.ts';
import { gitIn } from '../gate/git/git.ts';
import { fetchEnvironment } from '../gate/git/resolve-baseline.ts';
import { findMergeBase } from '../gate/github/merge-base.ts';
import { connectFor } from './service-limits.ts';
import type { Step } from './step.ts';

/** What finding a baseline needs: git in the checkout, and GitHub for what the checkout lacks. */
export function baselineHelpOf(step: Step, cwd: string): BaselineHelp {
  const { runner, ports } = step;
  const { token } = step.inputs;
  return {
    git: gitIn(cwd),
    askMergeBase:
      token === undefined
        ? undefined
        : async (base, head) => {
            const client = await connectFor('mergeBaseMs', token, step);
            return await findMergeBase(client, runner.repository, base, head);
          },
    fetchEnv: fetchEnvironment(token, runner.serverUrl, process.env),
    warn: ports.log.warn,
  };
}
