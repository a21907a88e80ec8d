import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runShellCommand } from '../../../src/gate/processes/run-command.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'run-command-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const env = { PATH: process.env.PATH };
const run = (command: string, timeoutMs = 10_000) =>
  runShellCommand({ command, cwd, env, timeoutMs });

async function isAlive(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (!(await runsStill(pid))) return false;
    await delay(20);
  }
  return true;
}

/** A zombie that nobody has collected yet no longer runs. */
async function runsStill(pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return stat !== '' && !/\) Z /.test(stat);
  }
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('runShellCommand', () => {
  it('returns the exit code and both streams', async () => {
    expect(await run('echo out; echo err >&2; exit 7')).toMatchObject({ kind: 'exited', code: 7 });
    const result = await run('echo out; sleep 0.1; echo err >&2');
    expect(result).toEqual({ kind: 'exited', code: 0, tail: 'out\nerr' });
  });

  it('reports a signal as shells do', async () => {
    expect(await run('kill -9 $$')).toMatchObject({ kind: 'exited', code: 137 });
  });

  it('sees only the environment it is given', async () => {
    process.env.RUN_COMMAND_SECRET = 'secret';
    const result = await run(`node -p 'process.env.RUN_COMMAND_SECRET'`);
    delete process.env.RUN_COMMAND_SECRET;
    expect(result).toMatchObject({ tail: 'undefined' });
  });

  it('ends everything in the group when the time is over', async () => {
    const before = Date.now();
    const result = await run('sleep 60 & echo $!; wait', 300);
    expect(result.kind).toBe('timed-out');
    expect(Date.now() - before).toBeLessThan(5_000);
    expect(await isAlive(Number('tail' in result && result.tail))).toBe(false);
  });

  it('kills what ignores SIGTERM', async () => {
    const result = await run(`trap '' TERM; echo $$; while :; do sleep 0.1; done`, 300);
    expect(result.kind).toBe('timed-out');
    expect(await isAlive(Number('tail' in result && result.tail))).toBe(false);
  });

  it('ends what a finished command left behind, and does not wait for it', async () => {
    const result = await run('sleep 60 & echo $!');
    expect(result).toMatchObject({ kind: 'exited', code: 0 });
    expect(await isAlive(Number('tail' in result && result.tail))).toBe(false);
  });

  it('removes control characters, also when a sequence is cut between two writes', async () => {
    const result = await run(
      String.raw`printf 'a\033['; sleep 0.2; printf '31mred\033[0m\007\r\nnext\rover\n'; printf '::set-output name=x::y\n'`,
    );
    expect(result).toMatchObject({ tail: 'ared\nnext\nover\n::set-output name=x::y' });
  });

  it('keeps only the tail in memory and everything in the log', async () => {
    const logPath = join(cwd, 'log');
    const command = `node -e 'for (let i = 0; i < 50000; i++) console.log("line", i)'`;
    let seen = 0;
    const onOutput = (text: string) => {
      seen += text.length;
    };
    const result = await runShellCommand({
      command,
      cwd,
      env,
      timeoutMs: 10_000,
      logPath,
      onOutput,
    });
    const log = await readFile(logPath, 'utf8');
    expect(log.split('\n')).toHaveLength(50_001);
    expect(seen).toBe(log.length);
    expect('tail' in result && result.tail.length).toBeLessThanOrEqual(8_192);
    expect(result).toMatchObject({ tail: expect.stringMatching(/line 49999$/) });
  });

  it('says why a command could not be started', async () => {
    const missing = join(cwd, 'missing');
    const result = await runShellCommand({ command: 'true', cwd: missing, env, timeoutMs: 1_000 });
    expect(result).toEqual({ kind: 'not-started', detail: expect.stringContaining(missing) });
    expect(await run('echo a\0b')).toMatchObject({ kind: 'not-started' });
  });

  it('rejects when the log cannot be written', async () => {
    const logPath = join(cwd, 'missing', 'log');
    const running = runShellCommand({ command: 'echo a', cwd, env, timeoutMs: 5_000, logPath });
    await expect(running).rejects.toThrow('ENOENT');
  });
});
