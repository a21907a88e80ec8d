import { describe, expect, test } from 'vitest';
import { decideWork, type WorkInputs } from '../../src/action/decide-work.ts';
import { readWorkflowEvent } from '../../src/action/workflow-event.ts';
import {
  dispatchEvent,
  measuringWorkflow,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowRunEvent,
} from '../support/actions-server/events.ts';

const [head, base] = ['a'.repeat(40), 'b'.repeat(40)];
const main = 'refs/heads/main';

const noWishes: WorkInputs = {
  mode: 'auto',
  baselineRef: undefined,
  shard: undefined,
  measureWorkflow: undefined,
  comment: 'on-change',
};

function decide(
  event: { name: string; payload: unknown },
  ref = main,
  wishes: Partial<WorkInputs> = {},
) {
  return decideWork(readWorkflowEvent(event.name, ref, event.payload), { ...noWishes, ...wishes });
}

const ended = (changes: Partial<Parameters<typeof workflowRunEvent>[0]> = {}) =>
  workflowRunEvent({ runId: 5, headSha: head, ...changes });

describe('what an event asks for', () => {
  test('a pull request is compared with its base', () => {
    expect(decide(pullRequestEvent({ headSha: head, baseSha: base }))).toEqual({
      kind: 'gate',
      baseline: { kind: 'pull-request', headSha: head, baseSha: base, baseRef: 'main' },
      pullRequest: { number: 7, isFork: false, headSha: head, baseRef: 'main' },
      reviewedIn: 7,
    });
  });

  test('a pull request from a fork is known as such, also when the fork is gone', () => {
    const event = pullRequestEvent({ headSha: head, baseSha: base, fork: true });
    expect(decide(event)).toMatchObject({ pullRequest: { isFork: true } });
    Object.assign(event.payload.pull_request.head, { repo: null });
    expect(decide(event)).toMatchObject({ pullRequest: { isFork: true } });
  });

  test('a merge group is compared with the queue before it', () => {
    expect(decide(mergeGroupEvent(base, head))).toEqual({
      kind: 'gate',
      baseline: { kind: 'commit', commit: base, label: 'main' },
      pullRequest: undefined,
      reviewedIn: 7,
    });
  });

  test.each([
    ['refs/heads/gh-readonly-queue/main/pr-104-79752eba04', 104],
    ['refs/heads/gh-readonly-queue/release/pr-1-x/pr-5-79752eba04', 5],
    ['refs/heads/pr-7', undefined],
    ['refs/heads/gh-readonly-queue/main/pr-x', undefined],
    [undefined, undefined],
  ])('the merge group %s has the reviews of pull request %s', (head_ref, reviewedIn) => {
    const event = mergeGroupEvent(base, head);
    Object.assign(event.payload.merge_group as object, { head_ref });
    expect(decide(event)).toMatchObject({ kind: 'gate', reviewedIn });
  });

  test('the default branch gets its record saved', () => {
    const saved = { kind: 'save-record', ref: main };
    expect(decide(pushEvent(main, head))).toEqual(saved);
    expect(decide(dispatchEvent(main))).toEqual(saved);
    expect(decide({ name: 'schedule', payload: { schedule: '0 3 * * *' } })).toEqual(saved);
  });

  test('shards compare as the whole does, and save nothing', () => {
    for (const wishes of [{ shard: { index: 1, count: 2 } }, { mode: 'merge' }] as const) {
      const sharded = (event: { name: string; payload: unknown }) => decide(event, main, wishes);
      expect(sharded(mergeGroupEvent(base, head))).toMatchObject({ kind: 'gate' });
      expect(sharded(pushEvent(main, head))).toMatchObject({ kind: 'nothing' });
    }
  });

  test('another branch has nothing to do, unless a baseline is named', () => {
    const ref = 'refs/heads/topic';
    expect(decide(pushEvent(ref, head), ref)).toMatchObject({ kind: 'nothing' });
    const work = { kind: 'gate', baseline: { kind: 'ref', ref: 'v1.2.0' } };
    const wishes = { baselineRef: 'v1.2.0' };
    expect(decide(pushEvent(ref, head), ref, wishes)).toMatchObject(work);
    expect(decide(pushEvent(main, head), main, wishes)).toMatchObject(work);
  });

  test('the drift is measured on the default branch, since the last release or what is named', () => {
    const wishes = { mode: 'drift' } as const;
    const work = { kind: 'measure-drift', ref: main, since: undefined };
    const schedule = { name: 'schedule', payload: { schedule: '0 3 * * 1' } };
    for (const event of [schedule, pushEvent(main, head), dispatchEvent(main)]) {
      expect(decide(event, main, wishes)).toEqual(work);
      expect(decide(event, main, { ...wishes, baselineRef: 'v1.0.0' })).toEqual({
        ...work,
        since: 'v1.0.0',
      });
    }
    const topic = 'refs/heads/topic';
    expect(decide(pushEvent(topic, head), topic, wishes)).toMatchObject({ kind: 'nothing' });
    for (const event of [
      pullRequestEvent({ headSha: head, baseSha: base }),
      pullRequestEvent({ headSha: head, baseSha: base, action: 'closed' }),
      mergeGroupEvent(base, head),
      { name: 'pull_request_target', payload: {} },
    ]) {
      expect(decide(event, main, wishes)).toMatchObject({
        kind: 'refuse',
        why: expect.stringMatching(/^mode: drift measures the default branch [^\n]+\.$/),
      });
    }
    expect(decide(ended(), main, wishes)).toMatchObject({ kind: 'refuse' });
  });

  test('a closed pull request has nothing to do', () => {
    const event = pullRequestEvent({ headSha: head, baseSha: base, action: 'closed' });
    expect(decide(event)).toMatchObject({ kind: 'nothing' });
  });

  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])('%s is refused', (name) => {
    expect(decide({ name, payload: {} })).toMatchObject({ kind: 'refuse' });
  });

  test.each([
    ['pull_request', 'pull_request.number'],
    ['merge_group', 'merge_group.base_sha'],
    ['push', 'repository.default_branch'],
    ['workflow_run', 'workflow_run.id'],
  ])('a payload of %s without its fields is refused', (name, missing) => {
    for (const payload of [{}, null, [], 'text']) {
      expect(decide({ name, payload })).toMatchObject({
        kind: 'refuse',
        why: expect.stringContaining(missing),
      });
    }
  });

  test('a commit id that is none is not believed', () => {
    const event = pullRequestEvent({ headSha: '--upload-pack=x', baseSha: base });
    expect(decide(event)).toMatchObject({ kind: 'refuse' });
  });
});

describe('the end of a measuring run', () => {
  const wishes = { mode: 'publish', measureWorkflow: measuringWorkflow } as const;

  test('is published, whether the gate passed or failed', () => {
    const headRepository = { owner: 'someone', repo: 'engine' };
    const run = { id: 5, headSha: head, headBranch: 'change', headRepository };
    expect(decide(ended(), main, wishes)).toEqual({
      kind: 'publish',
      run: { ...run, succeeded: true },
    });
    expect(decide(ended({ conclusion: 'failure' }), main, { ...wishes, mode: 'auto' })).toEqual({
      kind: 'publish',
      run: { ...run, succeeded: false },
    });
    const path = `${measuringWorkflow}@refs/pull/7/merge`;
    expect(decide(ended({ path }), main, wishes)).toMatchObject({ kind: 'publish' });
  });

  test.each([
    [{ startedBy: 'push' }, 'started by push'],
    [{ startedBy: 'merge_group' }, 'started by merge_group'],
    [{ conclusion: 'cancelled' }, 'ended as "cancelled"'],
    [{ conclusion: 'skipped' }, 'ended as "skipped"'],
    [{ conclusion: 'action_required' }, 'ended as "action_required"'],
    [{ headRepository: null }, 'is gone'],
  ])('asks for nothing with %o', (changes, why) => {
    expect(decide(ended(changes), main, wishes)).toEqual({
      kind: 'nothing',
      why: expect.stringContaining(why),
    });
  });

  test.each(['.github/workflows/other.yml', 'performance.yml'])(
    '%s, which a pull request can add under the same name, ends green with a sentence',
    (path) => {
      expect(decide(ended({ path }), main, wishes)).toEqual({
        kind: 'nothing',
        why: expect.stringMatching(/\.yml started this run, .* nothing of it is published\.$/),
      });
    },
  );

  test.each([
    [
      {},
      { measureWorkflow: undefined },
      `missing: name the workflow that measures (${measuringWorkflow}`,
    ],
    [{}, { mode: 'measure' }, 'mode: measure does not work on workflow_run'],
    [{}, { mode: 'merge' }, 'mode: merge does not work on workflow_run'],
  ] as const)('is refused with %o and the inputs %o', (changes, more, why) => {
    expect(decide(ended(changes), main, { ...wishes, ...more })).toEqual({
      kind: 'refuse',
      why: expect.stringContaining(why),
    });
  });

  test('is what mode: publish needs', () => {
    const event = pullRequestEvent({ headSha: head, baseSha: base });
    expect(decide(event, main, wishes)).toEqual({
      kind: 'refuse',
      why: expect.stringContaining('workflow_run'),
    });
  });
});
