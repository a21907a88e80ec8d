import type { BaselineSource } from '../gate/git/resolve-baseline.ts';
import type { MeasuringRun } from '../gate/github/find-pull-request.ts';
import type { ActionInputs } from './inputs.ts';
import { shortRef, type WorkflowEvent } from './workflow-event.ts';

/** What one run of the action has to do. */
export type Work =
  | {
      readonly kind: 'gate';
      readonly baseline: BaselineSource;
      /** Where a comment goes. */
      readonly pullRequest: PullRequest | undefined;
      /** Whose reviews count: a merge group has those of the pull request that it merges. */
      readonly reviewedIn: number | undefined;
    }
  | { readonly kind: 'save-record'; readonly ref: string }
  | {
      readonly kind: 'measure-drift';
      /** The default branch, whose record has the trend. */
      readonly ref: string;
      /** Undefined: the last release. */
      readonly since: string | undefined;
    }
  | { readonly kind: 'publish'; readonly run: MeasuringRun }
  /** Ends green. */
  | { readonly kind: 'nothing'; readonly why: string }
  /** Ends red, before anything runs. */
  | { readonly kind: 'refuse'; readonly why: string };

export interface PullRequest {
  readonly number: number;
  readonly isFork: boolean;
  readonly headSha: string;
  readonly baseRef: string;
}

/** The inputs that what to do depends on. */
export type WorkInputs = Pick<
  ActionInputs,
  'mode' | 'baselineRef' | 'shard' | 'measureWorkflow' | 'comment'
>;

/** The table of events: who is compared with whom, and when a record is saved or a comment published. */
export function decideWork(event: WorkflowEvent, wishes: WorkInputs): Work {
  if (event.kind === 'incomplete') {
    return refuse(
      `The payload of the event ${event.name} has no ${event.missing}: is GITHUB_EVENT_PATH what the runner wrote?`,
    );
  }
  if (event.kind === 'workflow-run') return decidePublishing(event, wishes);
  if (wishes.mode === 'publish') {
    return refuse(
      'mode: publish works on the event workflow_run: see examples/public in the repository of fj-perf-gate.',
    );
  }
  if (wishes.mode === 'drift') return decideDrift(event, wishes);
  const named: BaselineSource | undefined =
    wishes.baselineRef === undefined ? undefined : { kind: 'ref', ref: wishes.baselineRef };
  switch (event.kind) {
    case 'pull-request':
      return decideForPullRequest(event, named);
    case 'merge-group': {
      const baseline = named ?? { kind: 'commit', commit: event.baseSha, label: event.baseRef };
      return { kind: 'gate', baseline, pullRequest: undefined, reviewedIn: event.pullRequest };
    }
    case 'ref':
      if (named !== undefined) {
        return { kind: 'gate', baseline: named, pullRequest: undefined, reviewedIn: undefined };
      }
      return decideForBranch(event, wishes);
    case 'pull-request-target':
      return refuse(
        'pull_request_target gives benchmark code of the pull request a token that can write: use the event pull_request.',
      );
    case 'other':
      return refuse(
        `The event ${event.name} names no baseline: use pull_request, merge_group, push, schedule or workflow_dispatch.`,
      );
  }
}

function decideForPullRequest(
  event: Extract<WorkflowEvent, { kind: 'pull-request' }>,
  named: BaselineSource | undefined,
): Work {
  if (event.action === 'closed') {
    return nothing('The pull request is closed: there is nothing to gate.');
  }
  const { headSha, baseSha, baseRef, number } = event;
  const isFork = event.headRepository !== event.baseRepository;
  const baseline = named ?? { kind: 'pull-request', headSha, baseSha, baseRef };
  const pullRequest = { number, isFork, headSha, baseRef };
  return { kind: 'gate', baseline, pullRequest, reviewedIn: number };
}

function decideForBranch(
  { ref, isDefaultBranch }: Extract<WorkflowEvent, { kind: 'ref' }>,
  { mode, shard }: WorkInputs,
): Work {
  if (!isDefaultBranch) {
    return nothing(
      `${shortRef(ref)} is not the default branch, so no record is saved: give baseline-ref to compare it with something.`,
    );
  }
  if (shard === undefined && mode !== 'merge') return { kind: 'save-record', ref };
  return nothing(
    'Shards are of a comparison, and nothing is compared here: save the record in a job without them.',
  );
}

/** Scheduled and not of a pull request: no single change need be at fault, and all of them would turn red. */
function decideDrift(event: WorkflowEvent, { baselineRef }: WorkInputs): Work {
  if (event.kind !== 'ref') {
    return refuse(
      'mode: drift measures the default branch since the last release: use it on schedule, workflow_dispatch, or push, and leave the mode out on the events of one change.',
    );
  }
  if (!event.isDefaultBranch) {
    return nothing(`${shortRef(event.ref)} is not the default branch, which mode: drift is about.`);
  }
  return { kind: 'measure-drift', ref: event.ref, since: baselineRef };
}

/** How a run ends that may have measured something. */
const finished: ReadonlySet<string> = new Set(['success', 'failure', 'timed_out']);

/** The payload is GitHub's own, and the workflow is the default branch's: what it asks for can be done. */
function decidePublishing(
  { workflow, startedBy, conclusion, run }: Extract<WorkflowEvent, { kind: 'workflow-run' }>,
  { mode, measureWorkflow, comment }: WorkInputs,
): Work {
  if (mode !== 'auto' && mode !== 'publish') {
    return refuse(
      `mode: ${mode} does not work on workflow_run, whose jobs can have a token that writes: measure on pull_request, and publish here.`,
    );
  }
  if (measureWorkflow === undefined) {
    return refuse(
      `The input measure-workflow is missing: name the workflow that measures (${workflow} started this run, if that is yours).`,
    );
  }
  if (workflow !== measureWorkflow) {
    // Green, or anybody could fill the page of the default branch's runs with red ones.
    return nothing(
      `${workflow} started this run, and measure-workflow is ${measureWorkflow}: a pull request can add a workflow of the same name, so nothing of it is published.`,
    );
  }
  if (comment === 'never') return nothing('comment: never leaves nothing to publish.');
  if (startedBy !== 'pull_request') {
    return nothing(`The run was started by ${startedBy}: only a pull request has a comment.`);
  }
  if (!finished.has(conclusion)) {
    return nothing(`The measuring run ended as "${conclusion}": there is nothing to publish.`);
  }
  if (run === undefined) {
    return nothing('The repository or branch of the pull request is gone: nobody is left to tell.');
  }
  return { kind: 'publish', run };
}

function nothing(why: string): Work {
  return { kind: 'nothing', why };
}

function refuse(why: string): Work {
  return { kind: 'refuse', why };
}
