import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionsBot } from '../support/actions-server/rest-api.ts';
import { type ActionsServer, startActionsServer } from '../support/actions-server/server.ts';
import type { WorkflowRun } from '../support/actions-server/workflow-runs-api.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

interface Job {
  readonly name: string;
  readonly if: string;
  readonly permissions?: Record<string, string>;
  readonly steps: { uses?: string; env: Record<string, string>; run: string }[];
}
interface Workflow {
  readonly name: string;
  readonly on: {
    pull_request_review?: { types: string[] };
    workflow_run?: { workflows: string[] };
  };
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

const read = (name: string) =>
  parse(readFileSync(join(repositoryRoot, 'examples/reviewed', `${name}.yml`), 'utf8')) as Workflow;
const measuring = read('performance');
const review = read('performance-review');
const verdict = read('performance-verdict');
const [again] = Object.values(verdict.jobs);
const [step] = again?.steps ?? [];

/** What GitHub says of the run that the review started. */
const started = {
  head_sha: 'a'.repeat(40),
  head_branch: 'change" $(touch planted) & head_sha=x',
  head_repository: 'someone/engine',
};
const newest: WorkflowRun = {
  id: 12,
  workflow: 'performance.yml',
  event: 'pull_request',
  headSha: started.head_sha,
  headBranch: started.head_branch,
  headRepository: started.head_repository,
  status: 'completed',
  jobs: { 121: 'Measure', 122: 'Verdict' },
};

let server: ActionsServer;
let folder = '';
beforeEach(async () => {
  server = await startActionsServer();
  server.rest.tokens.set('may', { user: actionsBot, canWrite: true });
  server.rest.tokens.set('may not', { user: actionsBot, canWrite: false });
  folder = await server.newFolder();
  const stand = join(repositoryRoot, '__tests__/support/actions-server/gh.ts');
  writeFileSync(join(folder, 'gh'), `#!/bin/sh\nexec node ${stand} "$@"\n`, { mode: 0o755 });
});
afterEach(async () => {
  await server.close();
});

/** The step as a runner starts it: the script in a file, what it may know in variables. */
async function giveVerdictAgain(token = 'may'): Promise<{ code: number; said: string }> {
  const given: Record<string, string> = {
    'github.token': token,
    'github.repository': 'octo/engine',
    'github.event.workflow_run.head_sha': started.head_sha,
    'github.event.workflow_run.head_branch': started.head_branch,
    'github.event.workflow_run.head_repository.full_name': started.head_repository,
  };
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ (.+?) \}\}/g, (_, key: string) => given[key] ?? `no ${key}`),
    ]),
  );
  const script = join(folder, 'script.sh');
  writeFileSync(script, step?.run ?? '');
  const path = `${folder}:${join(repositoryRoot, 'node_modules/.bin')}:${process.env.PATH}`;
  return await promisify(execFile)('bash', ['-e', script], {
    cwd: folder,
    env: { ...env, PATH: path, GITHUB_API_URL: server.url },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, said: stdout + stderr }),
  );
}

describe('after a review', { timeout: 90_000 }, () => {
  test('the verdict of the newest run on that very branch and commit is given again', async () => {
    server.workflowRuns.runs.push(
      { ...newest, id: 14, event: 'push', jobs: { 142: 'Verdict' } },
      { ...newest, id: 13, headRepository: 'else/engine', jobs: { 132: 'Verdict' } },
      { ...newest, id: 16, headBranch: 'other', jobs: { 125: 'Verdict' } },
      { ...newest, id: 15, headSha: 'b'.repeat(40), jobs: { 126: 'Verdict' } },
      newest,
      { ...newest, id: 11, jobs: { 112: 'Verdict' } },
    );
    expect(await giveVerdictAgain()).toMatchObject({ code: 0 });
    expect(server.workflowRuns.rerun).toEqual([122]);
  });

  test('nothing is done where nothing was measured, or is still being measured', async () => {
    expect((await giveVerdictAgain()).said).toContain('::notice::No run of performance.yml');
    server.workflowRuns.runs.push({ ...newest, status: 'in_progress' });
    expect((await giveVerdictAgain()).said).toContain('::notice::The run is not over');
    expect(server.workflowRuns.rerun).toEqual([]);
  });

  test('what is wrong makes it red', async () => {
    server.workflowRuns.runs.push({ ...newest, jobs: { 121: 'Measure' } });
    expect(await giveVerdictAgain()).toMatchObject({
      code: 1,
      said: expect.stringContaining('::error::The run has no job "Verdict"'),
    });
    server.workflowRuns.runs[0] = newest;
    expect((await giveVerdictAgain('may not')).code).toBe(1);
    expect(server.workflowRuns.rerun).toEqual([]);
  });
});

describe('the three workflows', () => {
  test('follow each other by their names', () => {
    expect(verdict.on.workflow_run?.workflows).toEqual([review.name]);
    expect(Object.values(measuring.jobs).map(({ name }) => name)).toContain('Verdict');
    expect(review.on.pull_request_review?.types).toEqual(['submitted', 'dismissed']);
  });

  test('run nothing of the pull request where the token writes, and hold none where it runs', () => {
    expect(review.permissions).toEqual({});
    expect(verdict.permissions).toEqual({});
    expect(again?.permissions).toEqual({ actions: 'write' });
    const others = [...Object.values(review.jobs), ...Object.values(verdict.jobs)];
    expect(others.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))).toEqual([]);
    expect(others.map(({ steps }) => steps.map(({ run }) => run)).join()).not.toContain('${{');
    const { measure, verdict: judging } = measuring.jobs;
    expect(measure?.permissions).toBeUndefined();
    expect(judging?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(judging?.steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });
});
