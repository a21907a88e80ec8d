import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pullRequestEvent } from '../support/actions-server/events.ts';
import { GitHosting, git } from '../support/actions-server/git-hosting.ts';
import { runJob } from '../support/actions-server/runner.ts';
import { startActionsServer } from '../support/actions-server/server.ts';
import { tinyProject } from '../support/actions-server/tiny-project.ts';
import { impatientAction, workerDir } from '../support/built.ts';

const folder = mkdtempSync(join(tmpdir(), 'fj-perf-test-'));
const pull = 'refs/pull/7/merge';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hooks = ['post-checkout', 'post-index-change', 'reference-transaction', 'pre-commit'];
const settings = [
  'core.fsmonitor',
  'core.sshCommand',
  'core.askPass',
  'core.pager',
  'credential.helper',
  'diff.external',
  'diff.own.command',
  'diff.own.textconv',
  'filter.lfs.clean',
  'filter.lfs.smudge',
  'filter.own.clean',
  'filter.own.smudge',
];
/** What plain git runs of them here: without it, a trap that never springs would prove nothing. */
const sprungByPlainGit = [
  'core.fsmonitor',
  'diff.external',
  'filter.lfs.clean',
  'filter.lfs.smudge',
  'filter.own.clean',
  'filter.own.smudge',
  'post-checkout',
  'post-index-change',
  'pre-commit',
  'reference-transaction',
];

/** Programs that leave a file of their name where they ran. */
function setTraps(checkout: string, sprung: string): void {
  const traps = join(checkout, '.git', 'traps');
  mkdirSync(traps);
  const makeTrap = (name: string): string => {
    const path = join(traps, name);
    writeFileSync(path, `#!/bin/sh\ntouch '${join(sprung, name)}'\ncat\n`);
    chmodSync(path, 0o755);
    return path;
  };
  for (const hook of hooks) makeTrap(hook);
  for (const key of settings) git(checkout, 'config', key, makeTrap(key));
  git(checkout, 'config', 'core.hooksPath', traps);
}

function usePlainGit(checkout: string): void {
  git(checkout, 'config', 'commit.gpgSign', 'false');
  writeFileSync(join(checkout, 'src/sum.js'), 'export const sum = 1;\n');
  writeFileSync(join(checkout, 'data.bin'), 'other\n');
  git(checkout, 'diff');
  git(checkout, 'add', '--all');
  git(checkout, 'commit', '--quiet', '--message', 'x');
  git(checkout, 'checkout', '--quiet', 'HEAD~1', '--', '.');
  git(checkout, 'checkout', '--quiet', '--detach', 'HEAD');
}

test('no program that attributes or settings name runs while a change is gated', async () => {
  const sprung = join(folder, 'sprung');
  mkdirSync(sprung);
  await using server = await startActionsServer();
  const hosting = new GitHosting();
  try {
    hosting.commitToMain({ ...tinyProject, 'data.bin': 'as stored\n' });
    const attributes = '*.js filter=own diff=own\n*.bin filter=lfs diff=lfs merge=lfs -text\n';
    hosting.commitToChange({ '.gitattributes': attributes });
    const { merge: sha, head: headSha, base: baseSha } = hosting.makeMergeRef();
    const workspace = hosting.checkOut(pull);
    git(workspace, 'config', 'advice.detachedHead', 'false');
    setTraps(workspace, sprung);
    rmSync(sprung, { recursive: true });
    mkdirSync(sprung);
    const inputs = { mode: 'measure', filter: 'loops/product', 'time-budget-seconds': '1' };
    const event = pullRequestEvent({ headSha, baseSha });
    const job = { server, event, sha, ref: pull, workspace, inputs };
    const result = await runJob(impatientAction, {
      ...job,
      args: [workerDir],
      killAfterMs: 60_000,
    });
    expect(result.outputs['baseline-id']).toBe(baseSha);
    expect(result.stdout).toMatch(
      /(?:loops\/product did not regress|not decided: loops\/product )/,
    );
    expect(result.stderr).toBe('');
    expect(readdirSync(sprung)).toEqual([]);
    console.log(`hostile git: ${hooks.length + settings.length} programs set, none ran`);

    usePlainGit(workspace);
    expect(readdirSync(sprung).sort()).toEqual(expect.arrayContaining(sprungByPlainGit));
  } finally {
    hosting.remove();
  }
}, 120_000);
