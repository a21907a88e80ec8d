import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pullRequestEvent } from '../support/actions-server/events.ts';
import { GitHosting } from '../support/actions-server/git-hosting.ts';
import {
  type HostileChange,
  links,
  names,
  sizes,
} from '../support/actions-server/hostile-changes.ts';
import { evidenceName } from '../support/actions-server/measured-fork.ts';
import { actionsBot } from '../support/actions-server/rest-api.ts';
import { type JobResult, runJob } from '../support/actions-server/runner.ts';
import { type ActionsServer, startActionsServer } from '../support/actions-server/server.ts';
import { acceptingNote, tinyProject, twiceAsSlow } from '../support/actions-server/tiny-project.ts';
import { compileCache, impatientAction, workerDir } from '../support/built.ts';
import { equal, evidenceOf, slower } from '../support/sample-evidence.ts';

const folder = mkdtempSync(join(tmpdir(), 'fj-perf-test-'));
const pull = 'refs/pull/7/merge';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the change must neither read nor write. */
function makeOutside(): string {
  const outside = mkdtempSync(join(folder, 'outside-'));
  writeFileSync(join(outside, 'precious.txt'), 'precious');
  writeFileSync(
    join(outside, 'loops_sum.risk_note.json'),
    String(Object.values(acceptingNote)[0] ?? ''),
  );
  return outside;
}

function contentsOf(outside: string): string[] {
  return readdirSync(outside, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name}: ${readFileSync(join(outside, name), 'utf8')}`);
}

/** The job that judges what shards measured, in a checkout of the change. */
async function judge(
  { files, benchmark = 'loops/sum' }: HostileChange,
  outside: string,
): Promise<{ server: ActionsServer; result: JobResult }> {
  const server = await startActionsServer();
  server.rest.tokens.set('token-of-the-job', { user: actionsBot, canWrite: true });
  const hosting = new GitHosting();
  try {
    hosting.commitToMain(tinyProject);
    hosting.commitToChange({ ...twiceAsSlow, ...files?.(outside) });
    const { merge: sha, head: headSha, base: baseSha } = hosting.makeMergeRef();
    const shards = join(await server.newFolder(), 'shard');
    mkdirSync(shards);
    const evidence = evidenceOf([slower(benchmark), equal('loops/product')]);
    const commits = { baseline_id: baseSha, candidate_id: sha };
    const shard = { index: 1, count: 1, split_sha256: '0'.repeat(64) };
    const plan = { ...evidence.plan, shard };
    writeFileSync(join(shards, evidenceName), JSON.stringify({ ...evidence, ...commits, plan }));
    const result = await runJob(impatientAction, {
      server,
      event: pullRequestEvent({ headSha, baseSha }),
      sha,
      ref: pull,
      workspace: hosting.checkOut(pull),
      inputs: { mode: 'merge', 'shards-path': shards },
      args: [workerDir],
      killAfterMs: 60_000,
      extraEnvironment: { NODE_COMPILE_CACHE: compileCache },
    });
    return { server, result };
  } finally {
    hosting.remove();
  }
}

const commandsOfOurs = /^::(?:group|endgroup|error|warning|notice|debug|add-mask)[ :]/;
const outputsOfOurs = [
  'overall-status',
  'regressions',
  'report-path',
  'evidence-path',
  'artifact-id',
  'artifact-url',
  'comment-url',
  'baseline-id',
];

function whatIsBroken(server: ActionsServer, result: JobResult): string[] {
  const { exitCode, stdout, stderr, outputs, summary } = result;
  const bodies = server.rest.comments.map(({ body }) => body);
  const written = [...bodies, summary].map((text) => text.replaceAll(/`+[^`]*`+/g, ''));
  const commands = stdout.split(/[\r\n]/).filter((line) => /^\s*(?:::|##\[)/.test(line));
  const signs: Readonly<Record<string, boolean>> = {
    'it hangs': exitCode === null,
    'it passes': exitCode === 0 || outputs['overall-status'] !== 'fail',
    'it writes to the error stream': stderr !== '',
    'it posts twice': bodies.length > 1,
    'it gives the runner a command': !commands.every((line) => commandsOfOurs.test(line)),
    'it has an output of its own': Object.keys(outputs).some(
      (name) => !outputsOfOurs.includes(name),
    ),
    'it writes HTML': written.some((text) => /<(?:img|script|h1)/.test(text)),
    'it mentions somebody': written.some((text) => /(?:^|[^\w&#])@\w/.test(text)),
    'it hides characters': [...bodies, summary, stdout].some((text) =>
      /(?![\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text),
    ),
  };
  return Object.keys(signs).filter((name) => signs[name]);
}

async function endingOf(change: HostileChange): Promise<{ lines: string[]; broken: string[] }> {
  const outside = makeOutside();
  const before = contentsOf(outside);
  const { server, result } = await judge(change, outside);
  const broken = whatIsBroken(server, result);
  if (contentsOf(outside).join() !== before.join()) broken.push('it writes outside');
  const said = result.annotations.map(({ type, text }) => `${type}: ${text}`);
  const headline = server.rest.comments.map(({ body }) => `comment: ${body.split('\n')[0]}`);
  await server.close();
  const ending = `exit ${result.exitCode}, ${result.outputs['overall-status']}`;
  const lines = [ending, ...said, ...headline].map((line) =>
    line
      .replaceAll(outside, '<outside>')
      .replaceAll(/\/tmp\/[\w./-]+/g, '<folder>')
      .replaceAll(/\b[0-9a-f]{40}\b/g, '<commit>')
      .replaceAll(/x{50,}/g, (letters) => `<${letters.length} x>`),
  );
  return { lines: [...new Set(lines), ...broken.map((text) => `WRONG: ${text}`)], broken };
}

test.each(Object.entries({ links, sizes, names }))(
  'no hostile change passes, writes outside, or speaks for the gate: %s',
  async (kind, cases) => {
    const table: string[] = [];
    const wrong: string[] = [];
    for (const [name, change] of Object.entries(cases)) {
      const { lines, broken } = await endingOf(change);
      table.push([name, ...lines].join('\n  ').replaceAll('\n\n', '\n'));
      wrong.push(...broken.map((text) => `${name}: ${text}`));
    }
    const summary = `${table.length} cases, ${wrong.length} of them wrong`;
    console.log(`hostile ${kind}: ${summary}`);
    const text = `${table.join('\n\n')}\n\n${summary}\n`;
    await expect(text).toMatchFileSnapshot(`golden/hostile-${kind}.golden.txt`);
    expect(wrong).toEqual([]);
  },
  240_000,
);
