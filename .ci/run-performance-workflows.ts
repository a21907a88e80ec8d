/**
 * Runs this repository's own performance workflows as GitHub would, with act in the place of the runner
 * and the tests' server in the place of GitHub: a push to main, a pull request that changes nothing, one
 * that makes the engine slower, and the comment on it. Fails unless each ends as it should.
 *
 *     node .ci/run-performance-workflows.ts <act> [folder of the built action, default dist]
 *
 * What is tested is this tree, on one small group of its benchmarks. That takes seconds, and minutes on a busy machine.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  pullRequestEvent,
  pushEvent,
  workflowRunEvent,
} from '../__tests__/support/actions-server/events.ts';
import { type Files, GitHosting } from '../__tests__/support/actions-server/git-hosting.ts';
import { actionsBot } from '../__tests__/support/actions-server/rest-api.ts';
import { startActionsServer } from '../__tests__/support/actions-server/server.ts';
import { readZip } from '../__tests__/support/actions-server/zip.ts';
import { type PerfDelta, parseDocument, reportDocument } from '../src/gate/contracts/documents.ts';
import { ActRunner, type WorkflowResult } from './act-runner.ts';

const root = resolve(import.meta.dirname, '..');
const [act, dist = 'dist'] = process.argv.slice(2);
if (act === undefined) throw new Error('the first argument is the path of act');

const main = 'refs/heads/main';
const merged = 'refs/pull/7/merge';
const group = 'jaxpr_fingerprint';
const fingerprint = 'src/engine/ir/fingerprint.ts';

await using server = await startActionsServer();
// act gives every job the same; here as the permissions in the two workflows say.
server.rest.tokens.set('reading', { user: actionsBot, canWrite: false });
server.rest.tokens.set('commenting', { user: actionsBot, canWrite: true });
const runner = new ActRunner(resolve(act), server, await server.newFolder());
const hosting = new GitHosting();
server.gitData.hosting = hosting;
let lastRunId = 0;

try {
  hosting.commitToMain({ ...filesOfTree(), ...builtFiles(), ...littleToMeasure() }, 'start');
  await pushToMain();
  hosting.commitToChange({ 'docs/remark.md': 'Nothing that is measured.\n' });
  await openPullRequest('a pull request that changes nothing', 'pass');
  hosting.commitToChange({ [fingerprint]: twiceTheWork() }, 'do it twice');
  await commentOn(await openPullRequest('a pull request that does the work twice', 'fail'));
  console.log(`${lastRunId} runs of the workflows, each ended as it should.`);
} finally {
  hosting.remove();
}

async function pushToMain(): Promise<void> {
  const event = pushEvent(main, hosting.idOf('main'));
  const result = await run('a push to main', 'performance.yml', event, main);
  expectExit(result, 0);
  const [entry, ...more] = server.cache.entries;
  assert.deepEqual([entry?.scope, entry?.finalized, more.length], [main, true, 0], result.log);
}

/** Gives the id of the run. */
async function openPullRequest(title: string, expected: 'pass' | 'fail'): Promise<number> {
  const { head, base } = hosting.makeMergeRef();
  server.rest.pullRequests.set(7, {
    number: 7,
    head: { sha: head, ref: 'change', repository: server.rest.repository },
    base: { sha: base, ref: 'main' },
  });
  server.actions.headShas.set(lastRunId + 1, head);
  const event = pullRequestEvent({ headSha: head, baseSha: base });
  const result = await run(title, 'performance.yml', event, merged);
  expectExit(result, expected === 'pass' ? 0 : 1);
  const report = uploadedReport(lastRunId);
  assert.equal(report.overall_status, expected, result.log);
  assert.equal(report.baseline_id, base, result.log);
  assert.equal(report.regressions.length > 0, expected === 'fail', result.log);
  assert.match(result.log, /Cache hit for/);
  assert.deepEqual(server.rest.comments, [], 'a job that only reads has commented');
  for (const { bench_id, delta_percent, status } of report.benchmarks) {
    console.log(`    ${bench_id}: ${status}, ${delta_percent?.toFixed(1) ?? '?'}%`);
  }
  return lastRunId;
}

async function commentOn(measuredRun: number): Promise<void> {
  const headSha = server.actions.headShas.get(measuredRun) ?? '';
  const event = workflowRunEvent({
    runId: measuredRun,
    headSha,
    headRepository: server.rest.repository,
    conclusion: 'failure',
  });
  const result = await run('the comment on it', 'performance-comment.yml', event, main);
  expectExit(result, 0);
  const [comment, ...more] = server.rest.comments;
  assert.deepEqual([comment?.pullRequest, more.length], [7, 0], result.log);
  assert.match(comment?.body ?? '', /regressed/);
  console.log(`    ${comment?.body.split('\n')[0]}`);
}

async function run(
  title: string,
  workflow: string,
  event: { name: string; payload: unknown },
  ref: string,
): Promise<WorkflowResult> {
  lastRunId += 1;
  console.log(`${title} (${event.name}, ${workflow}):`);
  const checkout = hosting.checkOut(ref, { depth: 0 });
  const token = workflow === 'performance-comment.yml' ? 'commenting' : 'reading';
  const result = await runner.run({ workflow, event, checkout, ref, token, runId: lastRunId });
  for (const step of result.steps) console.log(`    ${step}`);
  return result;
}

function expectExit({ exitCode, log }: WorkflowResult, expected: number): void {
  assert.equal(exitCode, expected, `act ended with ${exitCode}, not ${expected}:\n${log}`);
}

function uploadedReport(runId: number): PerfDelta {
  const uploaded = server.artifacts.artifacts.find((one) => one.runId === `run-${runId}`);
  const files = readZip(server.blobs.read(uploaded?.blobPath ?? '') ?? Buffer.alloc(0));
  const name = 'perf_regression_report.v1.json';
  return parseDocument(reportDocument, files[name]?.toString('utf8') ?? '', name);
}

/** This tree as it is, without what git ignores and no workflow runs. */
function filesOfTree(): Files {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  const paths = listed.filter(
    (path) => path !== '' && !/^(?:__tests__|dist)\//.test(path) && existsSync(join(root, path)),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function builtFiles(): Files {
  const folder = resolve(root, dist);
  const paths = globSync('**/*.*', { cwd: folder });
  return Object.fromEntries(
    paths.map((path) => [join('dist', path), readFileSync(join(folder, path), 'utf8')]),
  );
}

function littleToMeasure(): Files {
  const name = 'reliability_budgets.v1.json';
  const budgets = JSON.parse(readFileSync(join(root, name), 'utf8')) as {
    perf_regression: Record<string, unknown>;
  };
  Object.assign(budgets.perf_regression, { bench_filter: group, time_budget_seconds: 180 });
  return { [name]: JSON.stringify(budgets) };
}

function twiceTheWork(): string {
  const once = '    writeJaxpr(writer, jaxpr);\n    facts.fingerprint = ';
  const text = readFileSync(join(root, fingerprint), 'utf8');
  assert.ok(text.includes(once), `${fingerprint} has changed: say here how to make it slower`);
  return text.replace(
    once,
    `    writeJaxpr(writer, jaxpr);\n    canonicalText(jaxpr);\n    facts.fingerprint = `,
  );
}
