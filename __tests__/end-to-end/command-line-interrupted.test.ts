import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  leavePassingReport,
  reportLeft,
  runCommand,
  startCommand,
} from '../support/command-line.ts';
import { processesLeft, processesNaming } from '../support/live-processes.ts';
import { suiteOf } from '../support/small-project.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

/** A check that is measuring, in the middle of its first pairs. */
async function startMeasuring(repository: TemporaryRepository, temporary: string) {
  const args = ['check', '--baseline-ref', 'HEAD', '--time-budget', '60'];
  const started = startCommand(repository.path, args, { env: { TMPDIR: temporary } });
  await new Promise<void>((resolve) => {
    started.child.stderr?.on('data', (text: string) => text.includes('round 1') && resolve());
  });
  for (let tries = 0; processesNaming('a.bench.mjs').length < 2 && tries < 100; tries++) {
    await delay(20);
  }
  return started;
}

function workTrees(repository: TemporaryRepository): number {
  return repository.git('worktree', 'list').split('\n').length;
}

describe('an interrupted check', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves no process, no folder and no report, and says so: %s',
    async (signal) => {
      using repository = new TemporaryRepository({ 'a.bench.mjs': suiteOf(['one', '() => {}']) });
      using temporary = new TemporaryFolder();
      leavePassingReport(repository.path);
      const { child, ending } = await startMeasuring(repository, temporary.path);
      child.kill(signal);
      const ended = await ending;
      expect(ended.code).toBe(3);
      expect(ended.stdout).toBe('');
      expect(ended.stderr).toMatch(/Stopped before the end; nothing was judged\.\n$/);
      expect(await processesLeft(repository.path)).toEqual([]);
      expect(await processesLeft(temporary.path)).toEqual([]);
      expect(readdirSync(temporary.path)).toEqual([]);
      expect(reportLeft(repository.path)).toBe('none');
      const ci = join(repository.path, 'artifacts/ci');
      if (existsSync(ci)) expect(readdirSync(ci)).toEqual([]);
      expect(workTrees(repository)).toBe(1);
      expect((await runCommand(repository.path, ['baseline', 'save'])).code).toBe(0);
    },
  );

  it('that is killed outright leaves no process, and the next one removes its folder', async () => {
    // Calls so long that a check takes many seconds.
    const wait = '() => { const end = performance.now() + 10; while (performance.now() < end); }';
    using repository = new TemporaryRepository({
      'a.bench.mjs': `setInterval(() => {}, 1000);\n${suiteOf(['one', wait])}`,
    });
    using temporary = new TemporaryFolder();
    const inside = join(temporary.path, 'inside');
    mkdirSync(inside);
    const { child, ending } = await startMeasuring(repository, inside);
    child.kill('SIGKILL');
    expect((await ending).code).toBe(null);
    expect(await processesLeft(repository.path)).toEqual([]);
    expect(await processesLeft(temporary.path)).toEqual([]);
    expect(readdirSync(inside)).toHaveLength(1);
    expect(workTrees(repository)).toBe(3);

    const again = await startMeasuring(repository, inside);
    // That of the one that is running now.
    const [running, ...others] = readdirSync(inside);
    expect(others).toEqual([]);
    expect(workTrees(repository)).toBe(3);
    // Another check leaves it alone.
    const options = { env: { TMPDIR: inside } };
    const beside = await runCommand(repository.path, ['check', '--baseline-ref', 'x'], options);
    expect(beside.code).toBe(2);
    expect(readdirSync(inside)).toEqual([running]);
    again.child.kill('SIGINT');
    expect((await again.ending).code).toBe(3);
    expect(readdirSync(inside)).toEqual([]);
    expect(workTrees(repository)).toBe(1);
  });
});
