import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Payloads of real events (from @octokit/webhooks-examples 7.6.1, MIT, without their URLs), with the
 * repository, commits and refs of a test put in.
 */
type Fields = Record<string, unknown>;

export interface PullRequestPayload {
  action: string;
  number: number;
  pull_request: {
    number: number;
    head: { sha: string; ref: string; repo: Fields };
    base: { sha: string; ref: string; repo: Fields };
  };
  repository: Fields;
}

export const measuringWorkflow = '.github/workflows/performance.yml';
export const forkName = 'someone/engine';
const ours = { full_name: 'octo/engine', name: 'engine', default_branch: 'main' };

export function pullRequestEvent(change: {
  readonly headSha: string;
  readonly baseSha: string;
  readonly action?: string;
  readonly fork?: boolean;
}): { name: string; payload: PullRequestPayload } {
  const payload = read<PullRequestPayload>('pull_request');
  const { head, base } = payload.pull_request;
  Object.assign(payload, { number: 7, action: change.action ?? 'synchronize' });
  payload.pull_request.number = 7;
  Object.assign(head, { sha: change.headSha, ref: 'change' });
  Object.assign(base, { sha: change.baseSha, ref: 'main' });
  for (const repository of [payload.repository, base.repo, head.repo]) {
    Object.assign(repository, ours);
  }
  if (change.fork) Object.assign(head.repo, { full_name: forkName, fork: true });
  return { name: 'pull_request', payload };
}

export function pushEvent(ref: string, sha: string): { name: string; payload: Fields } {
  const payload = read<Fields & { repository: Fields }>('push');
  Object.assign(payload, { ref, after: sha });
  Object.assign(payload.repository, ours);
  return { name: 'push', payload };
}

export function mergeGroupEvent(
  baseSha: string,
  headSha: string,
): { name: string; payload: Fields } {
  const payload = read<{ merge_group: Fields; repository: Fields }>('merge_group');
  const refs = { base_ref: 'refs/heads/main', head_ref: 'refs/heads/gh-readonly-queue/main/pr-7' };
  Object.assign(payload.merge_group, { base_sha: baseSha, head_sha: headSha, ...refs });
  Object.assign(payload.repository, ours);
  return { name: 'merge_group', payload: { ...payload } };
}

export function dispatchEvent(ref: string): { name: string; payload: Fields } {
  const payload = read<Fields & { repository: Fields }>('workflow_dispatch');
  Object.assign(payload, { ref });
  Object.assign(payload.repository, ours);
  return { name: 'workflow_dispatch', payload };
}

/** The end of run `runId` of the measuring workflow, on pull request 7 from a fork. */
export function workflowRunEvent(change: {
  readonly runId: number;
  readonly headSha: string;
  readonly headRepository?: string | null;
  readonly headBranch?: string;
  readonly path?: string;
  readonly startedBy?: string;
  readonly conclusion?: string;
}): { name: string; payload: Fields } {
  const payload = read<{ workflow_run: Fields; repository: Fields }>('workflow_run');
  const full_name = change.headRepository === undefined ? forkName : change.headRepository;
  Object.assign(payload.workflow_run, {
    id: change.runId,
    head_sha: change.headSha,
    head_branch: change.headBranch ?? 'change',
    head_repository: full_name === null ? null : { full_name, fork: true },
    path: change.path ?? measuringWorkflow,
    event: change.startedBy ?? 'pull_request',
    conclusion: change.conclusion ?? 'success',
    // Empty for pull requests from forks.
    pull_requests: [],
  });
  Object.assign(payload.repository, ours);
  return { name: 'workflow_run', payload: { ...payload } };
}

function read<T>(name: string): T {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, 'payloads', `${name}.json`), 'utf8'),
  ) as T;
}
