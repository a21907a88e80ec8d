/**
 * Times the built Action around its measuring: how long it takes from its start to its first measuring
 * step, and how long all is that is not measuring. Real runs on a pull request of this repository, whose
 * lockfile does not change, against the tests' server in the place of GitHub; each beside a `node -e 0`.
 *
 *     npm run build && npm run bench:start -- [runs, default 5] [seconds of measuring, default 10]
 *
 * Load on the machine makes every figure larger: the load average stands with them.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pullRequestEvent } from '../__tests__/support/actions-server/events.ts';
import { type Files, GitHosting } from '../__tests__/support/actions-server/git-hosting.ts';
import { actionsBot } from '../__tests__/support/actions-server/rest-api.ts';
import { prepareJob } from '../__tests__/support/actions-server/runner.ts';
import { startActionsServer } from '../__tests__/support/actions-server/server.ts';

const root = resolve(import.meta.dirname, '..');
const node = join(root, 'node_modules/.bin/node');
const entry = join(root, 'dist/action/index.js');
const [runs = 5, seconds = 10] = process.argv.slice(2).map(Number);

/** What a run prints at the beginning of a stage, in their order. */
const stages = {
  'the baseline is known': /^The baseline is /,
  'both sides are checked out': /^Preparing both sides/,
  'the suites are loaded': /^Loading the suites/,
  'each benchmark is tried': /^Trying \d+ benchmarks/,
  'pairs are measured': /^Measuring \d+ benchmarks/,
  'it judges, reports, uploads, comments': /^Measured$/,
} as const;
type Stage = keyof typeof stages;

/** Milliseconds since the process was started. */
type Moments = Readonly<Record<Stage | 'the end', number>>;

await using server = await startActionsServer();
server.rest.tokens.set('token-of-the-job', { user: actionsBot, canWrite: true });
const hosting = new GitHosting();
server.gitData.hosting = hosting;
try {
  hosting.commitToMain(filesOfTree(), 'start');
  hosting.commitToChange({ 'docs/remark.md': 'Nothing that is measured.\n' });
  const [nodeMs, moments]: [number[], Moments[]] = [[], []];
  for (let run = 1; run <= runs; run++) {
    const started = performance.now();
    await once(spawn(node, ['-e', '0'], { stdio: 'ignore' }), 'close');
    nodeMs.push(performance.now() - started);
    moments.push(await runAction(run));
  }
  print(nodeMs, moments);
} finally {
  hosting.remove();
}

async function runAction(run: number): Promise<Moments> {
  const ref = 'refs/pull/7/merge';
  const { merge, head, base } = hosting.makeMergeRef();
  const workspace = hosting.checkOut(ref, { depth: 0 });
  // Installed, as after `npm ci`.
  execFileSync('cp', ['-al', join(root, 'node_modules'), workspace]);
  const job = await prepareJob({
    server,
    workspace,
    event: pullRequestEvent({ headSha: head, baseSha: base }),
    sha: merge,
    ref,
    runId: 4200 + run,
    inputs: { 'time-budget-seconds': String(seconds) },
  });
  const startedAtMs = performance.now();
  const child = spawn(node, [entry], { cwd: workspace, env: job.env });
  return await follow(child, startedAtMs);
}

async function follow(child: ChildProcess, startedAtMs: number): Promise<Moments> {
  const found = new Map<string, number>();
  const lines: string[] = [];
  if (child.stdout === null) throw new Error('the action has no output');
  const closed = once(child, 'close');
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    for (const [stage, pattern] of Object.entries(stages)) {
      if (pattern.test(line)) found.set(stage, performance.now() - startedAtMs);
    }
  }
  await closed;
  found.set('the end', performance.now() - startedAtMs);
  if (found.size === Object.keys(stages).length + 1) return Object.fromEntries(found) as Moments;
  throw new Error(`the action did not come to each stage:\n${lines.join('\n')}`);
}

function print(nodeMs: readonly number[], moments: readonly Moments[]): void {
  const load = loadavg().map((one) => one.toFixed(1));
  console.log(
    `${moments.length} runs, ${availableParallelism()} CPUs, load average ${load.join(', ')} (1, 5, 15 min)`,
  );
  const names = [...Object.keys(stages), 'the end'] as (keyof Moments)[];
  const own = (pick: (one: Moments) => number) => moments.map(pick);
  show('node -e 0', nodeMs);
  names.forEach((name, i) => {
    const before = names[i - 1];
    const title = before === undefined ? 'until the baseline is known' : before;
    show(
      `  ${title}`,
      own((one) => one[name] - (before === undefined ? 0 : one[before])),
    );
  });
  const first: Stage = 'both sides are checked out';
  const beyond = moments.map((one, i) => one[first] - (nodeMs[i] ?? 0));
  show('start to first measuring step, beyond Node', beyond);
  const measured = (one: Moments) =>
    one['it judges, reports, uploads, comments'] - one['each benchmark is tried'];
  show(
    'everything outside measuring',
    own((one) => one['the end'] - measured(one)),
  );
}

function show(what: string, ms: readonly number[]): void {
  const sorted = [...ms].sort((left, right) => left - right);
  const at = (share: number) => Math.round(sorted[Math.round(share * (sorted.length - 1))] ?? 0);
  console.log(`${what.padEnd(46)} ${String(at(0.5)).padStart(6)} ms  (${at(0)} to ${at(1)})`);
}

/** This tree as it is, without what git ignores and no workflow runs. */
function filesOfTree(): Files {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  const paths = listed.filter(
    (path) => path !== '' && !path.startsWith('dist/') && existsSync(join(root, path)),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
