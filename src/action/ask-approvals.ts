import { fetchApprovals } from '../gate/github/fetch-approvals.ts';
import type { Ports } from '../gate/ports.ts';
import { unknownForAll } from '../gate/risk-notes/approvals.ts';
import { connectFor } from './service-limits.ts';
import type { Step } from './step.ts';

/** The step, able to ask who approved the pull request, where the event is about one. */
export function withApprovals(pullRequest: number | undefined, step: Step): Step {
  if (pullRequest === undefined) return step;
  return { ...step, ports: { ...step.ports, askApprovals: approvalsOf(pullRequest, step) } };
}

function approvalsOf(pullRequest: number, step: Step): NonNullable<Ports['askApprovals']> {
  const { token, shard } = step.inputs;
  return async (notes) => {
    // Its job needs no permission for this, and another one gives the verdict.
    if (shard !== undefined) return unknownForAll(notes, { code: 'left-to-merge' });
    if (token === undefined) return unknownForAll(notes, { code: 'no-token' });
    step.core.info(`Asking GitHub who approved pull request #${pullRequest}.`);
    const client = await connectFor('approvalsMs', token, step);
    return await fetchApprovals(client, step.runner.repository, pullRequest, notes);
  };
}
