import { shortRef, type WorkflowEvent } from './workflow-event.ts';

/** What one run of the action has to do. */
export type Work =
  | {
      readonly kind: 'gate';
      readonly baseline: BaselineSource;
      /** Where a comment goes. */
      readonly pullRequest: PullRequest | undefined;
    }
  | { readonly kind: 'save-record'; readonly ref: string }
  /** Ends green. */
  | { readonly kind: 'nothing'; readonly why: string }
  /** Ends red, before anything runs. */
  | { readonly kind: 'refuse'; readonly why: string };

/** How the baseline commit is found; see resolve-baseline.ts. */
export type BaselineSource =
  | {
      readonly kind: 'pull-request';
      readonly headSha: string;
      readonly baseSha: string;
      readonly baseRef: string;
    }
  | { readonly kind: 'commit'; readonly commit: string; readonly label: string }
  | { readonly kind: 'ref'; readonly ref: string };

export interface PullRequest {
  readonly number: number;
  readonly isFork: boolean;
}

/**
 * The table of events: who is compared with whom, and when a record is saved instead. `sharded` is a job
 * that measures a shard or merges them.
 */
export function decideWork(
  event: WorkflowEvent,
  baselineRef: string | undefined,
  sharded = false,
): Work {
  const named: BaselineSource | undefined =
    baselineRef === undefined ? undefined : { kind: 'ref', ref: baselineRef };
  switch (event.kind) {
    case 'pull-request': {
      if (event.action === 'closed') {
        return { kind: 'nothing', why: 'The pull request is closed: there is nothing to gate.' };
      }
      const { headSha, baseSha, baseRef, number } = event;
      const isFork = event.headRepository !== event.baseRepository;
      const baseline = named ?? { kind: 'pull-request', headSha, baseSha, baseRef };
      return { kind: 'gate', baseline, pullRequest: { number, isFork } };
    }
    case 'merge-group': {
      const baseline = named ?? { kind: 'commit', commit: event.baseSha, label: event.baseRef };
      return { kind: 'gate', baseline, pullRequest: undefined };
    }
    case 'ref':
      if (named !== undefined) return { kind: 'gate', baseline: named, pullRequest: undefined };
      if (event.isDefaultBranch && sharded) {
        return {
          kind: 'nothing',
          why: 'Shards are of a comparison, and nothing is compared here: save the record in a job without them.',
        };
      }
      if (event.isDefaultBranch) return { kind: 'save-record', ref: event.ref };
      return {
        kind: 'nothing',
        why: `${shortRef(event.ref)} is not the default branch, so no record is saved: give baseline-ref to compare it with something.`,
      };
    case 'pull-request-target':
      return {
        kind: 'refuse',
        why: 'pull_request_target gives benchmark code of the pull request a token that can write: use the event pull_request.',
      };
    case 'workflow-run':
      return {
        kind: 'refuse',
        why: 'Publishing on workflow_run is not supported yet: use the event pull_request.',
      };
    case 'other':
      return {
        kind: 'refuse',
        why: `The event ${event.name} names no baseline: use pull_request, merge_group, push, schedule or workflow_dispatch.`,
      };
    case 'incomplete':
      return {
        kind: 'refuse',
        why: `The payload of the event ${event.name} has no ${event.missing}: is GITHUB_EVENT_PATH what the runner wrote?`,
      };
  }
}
