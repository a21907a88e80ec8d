import { isCommitId } from '../gate/contracts/commit-id.ts';
import type { MeasuringRun } from '../gate/github/find-pull-request.ts';
import { valueAt } from '../gate/github/read-reply.ts';

/** What started the workflow, as far as the gate cares. */
export type WorkflowEvent =
  | {
      readonly kind: 'pull-request';
      readonly action: string;
      readonly number: number;
      readonly headSha: string;
      readonly headRepository: string | undefined;
      readonly baseSha: string;
      readonly baseRef: string;
      readonly baseRepository: string | undefined;
    }
  | {
      readonly kind: 'merge-group';
      readonly baseSha: string;
      readonly baseRef: string;
      /** The one that the group adds to its base; undefined where its ref does not say. */
      readonly pullRequest: number | undefined;
    }
  /** A push, a schedule, a start by hand: something happened to a ref. */
  | { readonly kind: 'ref'; readonly ref: string; readonly isDefaultBranch: boolean }
  | { readonly kind: 'pull-request-target' }
  | {
      readonly kind: 'workflow-run';
      /** Path of the workflow that ran, from the repository's root. */
      readonly workflow: string;
      /** The event that it ran on. */
      readonly startedBy: string;
      /** `success`, `failure`, `cancelled`, … */
      readonly conclusion: string;
      /** Undefined when the repository that was pushed to is gone. */
      readonly run: MeasuringRun | undefined;
    }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'incomplete'; readonly name: string; readonly missing: string };

/**
 * Reads the payload of an event (https://docs.github.com/webhooks/webhook-events-and-payloads). It is
 * JSON from outside: each field is checked, and one that is missing makes the event `incomplete`.
 */
export function readWorkflowEvent(name: string, ref: string, payload: unknown): WorkflowEvent {
  switch (name) {
    case 'pull_request':
      return readPullRequest(payload);
    case 'merge_group': {
      const baseSha = commitAt(payload, 'merge_group.base_sha');
      if (baseSha === undefined) return incomplete(name, 'merge_group.base_sha');
      const baseRef = textAt(payload, 'merge_group.base_ref') ?? 'the base';
      const pullRequest = queuedPullRequest(textAt(payload, 'merge_group.head_ref'));
      return { kind: 'merge-group', baseSha, baseRef: shortRef(baseRef), pullRequest };
    }
    case 'push':
    case 'workflow_dispatch':
    case 'repository_dispatch': {
      const branch = textAt(payload, 'repository.default_branch');
      if (branch === undefined) return incomplete(name, 'repository.default_branch');
      return { kind: 'ref', ref, isDefaultBranch: ref === `refs/heads/${branch}` };
    }
    // Runs on the default branch only; its payload does not name the repository.
    case 'schedule':
      return { kind: 'ref', ref, isDefaultBranch: true };
    case 'pull_request_target':
      return { kind: 'pull-request-target' };
    case 'workflow_run':
      return readWorkflowRun(payload);
    default:
      return { kind: 'other', name };
  }
}

/** The queue names its branches `gh-readonly-queue/main/pr-7-<commit>`. */
function queuedPullRequest(headRef: string | undefined): number | undefined {
  const [, number] =
    /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,9})(?:-[0-9a-f]+)?$/.exec(headRef ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}

function readPullRequest(payload: unknown): WorkflowEvent {
  const name = 'pull_request';
  const number = valueAt(payload, 'pull_request.number');
  const headSha = commitAt(payload, 'pull_request.head.sha');
  const baseSha = commitAt(payload, 'pull_request.base.sha');
  if (typeof number !== 'number') return incomplete(name, `${name}.number`);
  if (headSha === undefined) return incomplete(name, `${name}.head.sha`);
  if (baseSha === undefined) return incomplete(name, `${name}.base.sha`);
  return {
    kind: 'pull-request',
    action: textAt(payload, 'action') ?? '',
    number,
    headSha,
    headRepository: textAt(payload, 'pull_request.head.repo.full_name'),
    baseSha,
    baseRef: textAt(payload, 'pull_request.base.ref') ?? 'the base',
    baseRepository: textAt(payload, 'pull_request.base.repo.full_name'),
  };
}

function readWorkflowRun(payload: unknown): WorkflowEvent {
  const name = 'workflow_run';
  const id = valueAt(payload, 'workflow_run.id');
  const path = textAt(payload, 'workflow_run.path');
  const startedBy = textAt(payload, 'workflow_run.event');
  const headSha = commitAt(payload, 'workflow_run.head_sha');
  const headBranch = textAt(payload, 'workflow_run.head_branch');
  if (typeof id !== 'number') return incomplete(name, `${name}.id`);
  if (path === undefined) return incomplete(name, `${name}.path`);
  if (startedBy === undefined) return incomplete(name, `${name}.event`);
  if (headSha === undefined) return incomplete(name, `${name}.head_sha`);
  const conclusion = textAt(payload, 'workflow_run.conclusion') ?? 'not concluded';
  const [owner, repo] = (textAt(payload, 'workflow_run.head_repository.full_name') ?? '').split(
    '/',
  );
  const run =
    owner && repo && headBranch !== undefined
      ? {
          id,
          succeeded: conclusion === 'success',
          headSha,
          headBranch,
          headRepository: { owner, repo },
        }
      : undefined;
  // GitHub may write `.github/workflows/ci.yml@refs/heads/main`.
  return {
    kind: 'workflow-run',
    workflow: path.split('@', 1)[0] ?? path,
    startedBy,
    conclusion,
    run,
  };
}

function incomplete(name: string, missing: string): WorkflowEvent {
  return { kind: 'incomplete', name, missing };
}

/** `refs/heads/main` as people call it. */
export function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, '');
}

function commitAt(payload: unknown, path: string): string | undefined {
  const value = textAt(payload, path);
  return value !== undefined && isCommitId(value) ? value : undefined;
}

function textAt(payload: unknown, path: string): string | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
