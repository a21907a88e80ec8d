import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishRun } from '../../src/action/publish-run.ts';
import { composeEmptyReport } from '../../src/gate/report/compose-empty-report.ts';
import { json } from '../support/actions-server/calls.ts';
import { forkName } from '../support/actions-server/events.ts';
import {
  type MeasuredFork,
  measureFork,
  publishFork,
  reportName,
  reportOf,
  runId,
} from '../support/actions-server/measured-fork.ts';
import { recordStep } from '../support/actions-server/recorded-step.ts';
import { acceptingNote } from '../support/actions-server/tiny-project.ts';
import { equal } from '../support/sample-evidence.ts';

let fork: MeasuredFork;
beforeEach(async () => {
  fork = await measureFork();
});
afterEach(async () => {
  await fork[Symbol.asyncDispose]();
});

const publish = (
  inputs: Parameters<typeof publishFork>[1] = {},
  run: Parameters<typeof publishFork>[2] = {},
) => publishFork(fork, inputs, run);

describe('what a run on a fork measured', () => {
  test('is told in one comment, judged from its evidence', async () => {
    fork.plant(fork.files());
    const first = await publish();
    expect(first.failures).toEqual([]);
    expect(fork.comments).toHaveLength(1);
    const [body = ''] = fork.comments;
    expect(body).toMatch(/^### ❌ fj-perf-gate: 1 of 2 benchmarks regressed/);
    expect(body).toContain(`](https://github.com/octo/engine/actions/runs/${runId})`);
    expect(body).not.toContain('says "');
    expect(body).not.toContain('Everything is fine');
    const { base, merge } = fork.commits;
    const [from, to] = [base, merge].map((id) => new RegExp(`${id}|${id.slice(0, 10)}`, 'g'));
    const shown = body.replace(from ?? /$/, '<base>').replace(to ?? /$/, '<merge>');
    await expect(shown).toMatchFileSnapshot('golden/published-comment.golden.md');
    expect(first.outputs).toEqual({
      'overall-status': 'fail',
      regressions: '["loops/sum"]',
      'comment-url': expect.stringContaining('/pull/7#issuecomment-'),
      'baseline-id': fork.commits.base,
    });
    expect(first.summary).toMatch(
      /^- fj-perf-gate: 1 of 2 benchmarks regressed: loops\/sum \+30\.0% \(\[comment\]\(https:/m,
    );

    const again = await publish();
    expect(again.failures).toEqual([]);
    expect(fork.comments).toEqual([body]);
    expect(fork.comments).toHaveLength(1);
  });

  test('in a branch of the repository itself is told the same way', async () => {
    fork.plant(fork.files());
    const pullRequest = fork.server.rest.pullRequests.get(7);
    const repository = 'octo/engine';
    if (pullRequest === undefined) throw new Error('there is no pull request');
    const head = { ...pullRequest.head, repository };
    fork.server.rest.pullRequests.set(7, { ...pullRequest, head });
    expect((await publish({}, { headRepository: repository })).failures).toEqual([]);
    expect(fork.comments).toHaveLength(1);
  });

  test('without anything to tell gets no comment', async () => {
    fork.plant(fork.files(fork.evidence({ benchmarks: [equal('loops/sum')] })));
    const recorded = await publish();
    expect(recorded.outputs).toMatchObject({ 'overall-status': 'pass' });
    expect(recorded.log.at(-1)).toContain('(no comment: nothing changed)');
    expect(fork.comments).toEqual([]);
  });

  test('of a checkout of the head is compared with what the base branch has', async () => {
    fork.plant(fork.files(fork.evidence({ candidate_id: fork.commits.head })));
    expect((await publish()).failures).toEqual([]);
    expect(fork.comments).toHaveLength(1);
  });

  test('stays valid when the base branch goes on', async () => {
    fork.hosting.commitToMain({ 'a.txt': '2' });
    fork.plant(fork.files());
    expect((await publish()).failures).toEqual([]);
  });

  test('against a tag is published with the same baseline-ref', async () => {
    fork.hosting.tag('v1', 'main');
    const evidence = fork.evidence({ candidate_id: fork.commits.head });
    fork.plant(fork.files(evidence));
    expect((await publish({ 'baseline-ref': 'v1' })).failures).toEqual([]);
    expect((await publish({ 'baseline-ref': 'v2' })).failures).toEqual([
      expect.stringContaining('is not on v2'),
    ]);
  });

  test('is told suite by suite', async () => {
    fork.plant(fork.files(), 'fj-perf-gate-parser');
    const good = fork.evidence({ benchmarks: [equal('print/all')] });
    fork.plant(fork.files(good), 'fj-perf-gate-printer');
    const recorded = await publish({ suite: 'parser\nprinter\nlexer', comment: 'always' });
    expect(fork.comments.map((body) => body.split('\n')[0])).toEqual([
      expect.stringContaining('fj-perf-gate (`parser`): 1 of 2 benchmarks regressed'),
      expect.stringContaining('fj-perf-gate (`printer`): `print/all` did not regress'),
    ]);
    expect(recorded.failures).toEqual([
      expect.stringMatching(
        /^lexer: .* fj-perf-gate-lexer \(it left fj-perf-gate-parser, fj-perf-gate-printer\)/,
      ),
    ]);
    expect(recorded.outputs['comment-url']?.split('\n')).toHaveLength(2);
  });

  test('by laxer rules than those of the base is told with a warning', async () => {
    const [strange, ...others] = fork.evidence().benchmarks;
    if (strange?.outcome.kind !== 'measured') throw new Error('nothing was measured');
    const lax = { ...strange, outcome: { ...strange.outcome, limit_percent: 900 } };
    const { plan } = fork.evidence();
    const policy = { ...plan.policy, fail_on_unjustified_regression: false };
    const forged = fork.evidence({
      benchmarks: [lax, ...others],
      plan: { ...plan, policy, max_p95_regression_percent: 900 },
    });
    fork.plant(fork.files(forged));
    const recorded = await publish({ comment: 'always' });
    expect(recorded.failures).toEqual([]);
    expect(fork.comments[0]).toContain(
      'judged by laxer rules than the base\'s budgets have: fail_on_unjustified_regression, the limit of "loops/sum" (900%, and 5% there).',
    );
    expect((await publish({ comment: 'always', threshold: '900' })).failures).toEqual([]);
    expect(fork.comments[0]).not.toContain('the limit of');
  });

  test('of a second attempt takes the place of the first', async () => {
    fork.plant(fork.files());
    fork.plant(fork.files(fork.evidence({ benchmarks: [equal('loops/sum')] })));
    const recorded = await publish({ comment: 'always' });
    expect(recorded.outputs['overall-status']).toBe('pass');
  });

  test('and what could not be measured is told in words that are not the run’s', async () => {
    const report = composeEmptyReport(
      {
        kind: 'problem',
        problem: { code: 'nothing-measured', detail: 'none of 33 benchmarks regressed @everyone' },
      },
      {
        tool_version: '0.1.0',
        generated_at_unix_ms: 1,
        duration_ms: 1,
        baseline_id: null,
        candidate_id: null,
        regression_threshold_percent: 5,
        environment: fork.evidence().environment,
      },
    );
    // Where it belongs, this job knows itself.
    const lies = { suite: 'another', pull_request: 8, repository_url: 'https://evil.example/x/y' };
    fork.plant([{ name: reportName, content: JSON.stringify({ ...report, ...lies }) }]);
    const recorded = await publish();
    expect(recorded.outputs['overall-status']).toBe('fail');
    expect(fork.comments[0]).not.toMatch(/another|evil|pull request 8/);
    const [first] = fork.comments[0]?.split('\n') ?? [];
    expect(first).toMatch(/^### ❌ fj-perf-gate: `the measuring run failed, /);
    expect(first).toMatch(/: "Nothing could be measured: none of 33 .* @everyone\."`$/);
  });

  test('that nothing had to be measured brings an earlier comment up to date', async () => {
    fork.plant(fork.files());
    await publish();
    const report = {
      ...reportOf(fork.evidence()),
      benchmarks: [],
      regressions: [],
      overall_status: 'pass',
      warnings: ['Not measured.'],
    };
    fork.plant([{ name: reportName, content: JSON.stringify(report) }]);
    const recorded = await publish();
    expect(recorded.failures).toEqual([]);
    expect(fork.comments).toHaveLength(1);
    expect(fork.comments[0]).toMatch(/^### ✅ fj-perf-gate: no benchmark was compared/);
  });
});

describe('risk notes', () => {
  test('are read from git, not from the artifact', async () => {
    await fork[Symbol.asyncDispose]();
    fork = await measureFork(acceptingNote);
    fork.plant(fork.files());
    const recorded = await publish();
    expect(recorded.failures).toEqual([]);
    expect(recorded.outputs).toMatchObject({ 'overall-status': 'pass', regressions: '[]' });
    expect(fork.comments[0]).toContain('loops_sum.risk_note.json');
  });

  test('that are not shown to us are not taken for notes that are not there', async () => {
    await fork[Symbol.asyncDispose]();
    fork = await measureFork(acceptingNote);
    const evidence = fork.evidence();
    for (const hidden of [evidence.baseline_id, evidence.candidate_id]) {
      fork.plant(fork.files());
      fork.server.respondWith('rest/get-tree', ({ params }, proceed) =>
        params.sha === hidden ? json(404, { message: 'Not Found' }) : proceed(),
      );
      const recorded = await publish();
      expect(recorded.failures).toEqual([
        expect.stringMatching(/risk notes .*\(404 Not Found\): .*"permissions: contents: read"/),
      ]);
    }
    expect(fork.comments).toEqual([]);
  });

  test('wait for the approval of their author, and nothing is published on a guess', async () => {
    await fork[Symbol.asyncDispose]();
    fork = await measureFork(acceptingNote);
    const { server } = fork;
    const evidence = fork.evidence();
    const policy = { ...evidence.plan.policy, require_approval: 'reviewed' as const };
    const strict = { ...evidence, plan: { ...evidence.plan, policy } };
    fork.plant(fork.files(strict));
    const waiting = await publish();
    expect(waiting).toMatchObject({ failures: [], outputs: { 'overall-status': 'fail' } });
    expect(fork.comments[0]).toContain('It waits for octocat, who has not approved');

    const commit = fork.commits.head;
    server.reviews.reviews.push({ login: 'octocat', state: 'APPROVED', commit });
    server.reviews.permissions.set('octocat', 'admin');
    const approved = await publish();
    expect(approved).toMatchObject({ failures: [], outputs: { 'overall-status': 'pass' } });
    expect(fork.comments).toEqual([expect.stringContaining('approved on the pull request on')]);
    // The run judged without the approval: that is no contradiction.
    expect(fork.comments[0]).not.toContain('this comment follows the evidence');

    const [before] = fork.comments;
    server.respondWith('rest/list-reviews', () => json(403, { message: 'no' }));
    expect((await publish()).failures).toEqual([
      expect.stringMatching(
        /^Who approved .*\(403 no\): .*"permissions: pull-requests: read, contents: read"/,
      ),
    ]);
    expect(fork.comments).toEqual([before]);
  });

  test('that only the uploaded report has cover nothing', async () => {
    const evidence = fork.evidence();
    const forged = {
      ...reportOf(evidence),
      overall_status: 'pass' as const,
      regressions: [],
      risk_note_findings: [
        { path: 'x.json', bench_id: 'loops/sum', outcome: 'covers' as const, message: 'accepted' },
      ],
    };
    fork.plant(fork.files(evidence, forged));
    expect((await publish()).outputs['overall-status']).toBe('fail');
    expect(fork.comments[0]).toContain('The uploaded report says "pass"');
  });
});

describe('the pull request', () => {
  const change = (number: number, more: object) => {
    const first = fork.server.rest.pullRequests.get(7);
    if (first === undefined) throw new Error('there is no pull request');
    fork.server.rest.pullRequests.set(number, { ...first, number, ...more });
  };

  test('that was closed, or pushed to since, is left alone, and the run ends green', async () => {
    fork.plant(fork.files());
    change(7, { head: { sha: 'e'.repeat(40), ref: 'change', repository: forkName } });
    const moved = await publish();
    expect(moved).toMatchObject({
      failures: [],
      notices: [expect.stringContaining('Pull request #7 has moved on from')],
      outputs: { 'overall-status': 'skipped' },
    });
    change(7, { state: 'closed' });
    const closed = await publish();
    expect(closed).toMatchObject({
      failures: [],
      notices: [expect.stringContaining('it was merged or closed')],
    });
    expect(fork.comments).toEqual([]);
    expect(fork.server.callsOf('rest/download-artifact')).toEqual([]);
  });

  test('is looked at again after the artifact was read', async () => {
    fork.plant(fork.files());
    const pushed = { head: { sha: 'e'.repeat(40), ref: 'change', repository: forkName } };
    for (const [more, why] of [
      [pushed, 'has moved on'],
      [{ state: 'closed' }, 'is closed'],
      [{ base: { sha: 'e'.repeat(40), ref: 'next' } }, 'has another base now'],
    ] as const) {
      const before = fork.server.rest.pullRequests.get(7);
      fork.server.respondWith(
        'rest/download-artifact',
        (_call, proceed) => {
          change(7, more);
          return proceed();
        },
        1,
      );
      const recorded = await publish();
      expect(recorded.notices).toEqual([expect.stringContaining(why)]);
      if (before !== undefined) fork.server.rest.pullRequests.set(7, before);
    }
    expect(fork.comments).toEqual([]);
  });

  test('of somebody who opened one with the same commit is not mistaken for it', async () => {
    fork.plant(fork.files());
    const { head } = fork.commits;
    change(8, { head: { sha: head, ref: 'change', repository: 'mallory/engine' } });
    change(9, { head: { sha: head, ref: 'other', repository: forkName } });
    change(10, { head: { sha: head, ref: 'change', repository: 'someone/engine-2' } });
    expect((await publish()).failures).toEqual([]);
    expect(fork.server.rest.comments.map(({ pullRequest }) => pullRequest)).toEqual([7]);
  });

  test('that shares its head with another is not guessed', async () => {
    fork.plant(fork.files());
    change(8, { base: { sha: fork.commits.base, ref: 'next' } });
    expect((await publish()).failures).toEqual([
      expect.stringMatching(/^#7, #8 have the same head, .*: close all but one\.$/),
    ]);
    expect(fork.comments).toEqual([]);
  });
});

describe('a run without its artifact', () => {
  test('is a failure when it ended well', async () => {
    expect((await publish()).failures).toEqual([
      expect.stringMatching(/no artifact fj-perf-gate: give both workflows the same suite/),
    ]);
  });

  test('is told by its own check when it failed', async () => {
    const recorded = await publish({}, { succeeded: false });
    expect(recorded.failures).toEqual([]);
    expect(recorded.warnings).toEqual([
      expect.stringMatching(/no artifact fj-perf-gate: it failed before that\.$/),
    ]);
  });

  test('that has expired says to measure again', async () => {
    fork.server.actions.expired.add(fork.plant(fork.files()));
    expect((await publish()).failures).toEqual([
      expect.stringMatching(/fj-perf-gate has expired: .*measuring workflow again\.$/),
    ]);
  });
});

describe('what GitHub refuses is said, with the permission that is missing', () => {
  const permissions = [
    ['rest/list-pull-requests', 'pull-requests: write'],
    ['rest/list-artifacts', 'actions: read'],
    ['rest/download-artifact', 'actions: read'],
    ['rest/get-commit', 'contents: read'],
    ['rest/compare-commits', 'contents: read'],
    ['rest/get-tree', 'contents: read'],
    ['rest/get-pull-request', 'pull-requests: write'],
    ['rest/create-comment', 'pull-requests: write'],
  ] as const;
  const failing = async (route: string, status: number, message: string) => {
    fork.plant(fork.files());
    fork.server.respondWith(route, () => json(status, { message }));
    const recorded = await publish();
    expect(fork.comments).toEqual([]);
    return recorded.failures;
  };

  test.each(permissions)('%s', async (route, permission) => {
    const says = `the job needs "permissions: ${permission}"`;
    expect(await failing(route, 403, 'Resource not accessible by integration')).toEqual([
      expect.stringContaining(says),
    ]);
  });

  test.each(permissions)('%s: none where it is GitHub that cannot', async (route) => {
    const [text = ''] = await failing(route, 500, 'Server error');
    expect(text).toMatch(/\(500 Server error\): run this job again\.$/);
  });

  test('a limit of requests is no refusal', async () => {
    const message = 'API rate limit exceeded for installation ID 1';
    const [text = ''] = await failing('rest/list-artifacts', 403, message);
    expect(text).toMatch(/limit of requests is reached, so run this job again later\.$/);
  });

  test('a token that is not valid is none that lacks a permission', async () => {
    expect(await failing('rest/list-artifacts', 401, 'Bad credentials')).toEqual([
      expect.stringMatching(/listed \(401 Bad credentials\): the input github-token is not valid/),
    ]);
  });

  test('what fails once is asked again', async () => {
    fork.plant(fork.files());
    for (const route of ['rest/list-pull-requests', 'rest/get-commit', 'rest/list-comments']) {
      fork.server.respondWith(route, () => json(502, { message: 'Bad gateway' }), 1);
    }
    fork.server.respondWith('rest/download-artifact', () => ({ kind: 'cut' }), 1);
    expect((await publish()).failures).toEqual([]);
    expect(fork.comments).toHaveLength(1);
  });

  test('a service that stays down is asked twice', async () => {
    fork.server.respondWith('rest/list-artifacts', () => json(500, { message: 'Server error' }));
    expect((await publish()).failures).toEqual([expect.stringContaining('500 Server error')]);
    expect(fork.server.callsOf('rest/list-artifacts')).toHaveLength(2);
  });

  test('an archive that breaks off', async () => {
    fork.plant(fork.files());
    fork.server.respondWith('blob/get', () => ({
      kind: 'cut',
      bytes: Buffer.from('PK'),
      promised: 1000,
    }));
    expect((await publish()).failures).toEqual([
      expect.stringContaining('artifact fj-perf-gate could not be downloaded'),
    ]);
  });

  test('an empty token', async () => {
    const { step, recorded } = recordStep(fork.server, { mode: 'publish', 'github-token': ' ' });
    const headRepository = { owner: 'someone', repo: 'engine' };
    const run = { id: runId, succeeded: true, headSha: '', headBranch: 'change', headRepository };
    await publishRun(run, step);
    expect(recorded.failures).toEqual([expect.stringContaining('github-token is empty')]);
    expect(fork.server.calls).toEqual([]);
  });
});
