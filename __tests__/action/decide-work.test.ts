import { describe, expect, test } from 'vitest';
import { decideWork } from '../../src/action/decide-work.ts';
import { readWorkflowEvent } from '../../src/action/workflow-event.ts';
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
} from '../support/actions-server/events.ts';

const [head, base] = ['a'.repeat(40), 'b'.repeat(40)];
const main = 'refs/heads/main';

function decide(event: { name: string; payload: unknown }, ref = main, baselineRef?: string) {
  return decideWork(readWorkflowEvent(event.name, ref, event.payload), baselineRef);
}

describe('what an event asks for', () => {
  test('a pull request is compared with its base', () => {
    expect(decide(pullRequestEvent({ headSha: head, baseSha: base }))).toEqual({
      kind: 'gate',
      baseline: { kind: 'pull-request', headSha: head, baseSha: base, baseRef: 'main' },
      pullRequest: { number: 7, isFork: false },
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
    });
  });

  test('the default branch gets its record saved', () => {
    const saved = { kind: 'save-record', ref: main };
    expect(decide(pushEvent(main, head))).toEqual(saved);
    expect(decide(dispatchEvent(main))).toEqual(saved);
    expect(decide({ name: 'schedule', payload: { schedule: '0 3 * * *' } })).toEqual(saved);
  });

  test('shards compare as the whole does, and save nothing', () => {
    const sharded = (event: { name: string; payload: unknown }) =>
      decideWork(readWorkflowEvent(event.name, main, event.payload), undefined, true);
    expect(sharded(mergeGroupEvent(base, head))).toMatchObject({ kind: 'gate' });
    expect(sharded(pushEvent(main, head))).toMatchObject({ kind: 'nothing' });
  });

  test('another branch has nothing to do, unless a baseline is named', () => {
    const ref = 'refs/heads/topic';
    expect(decide(pushEvent(ref, head), ref)).toMatchObject({ kind: 'nothing' });
    const work = { kind: 'gate', baseline: { kind: 'ref', ref: 'v1.2.0' } };
    expect(decide(pushEvent(ref, head), ref, 'v1.2.0')).toMatchObject(work);
    expect(decide(pushEvent(main, head), main, 'v1.2.0')).toMatchObject(work);
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
