import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportDocument, serializeDocument } from '../../src/gate/contracts/documents.ts';
import { samples } from '../gate/report/sample-reports.ts';
import { mainFile } from '../support/built.ts';
import { reportLeft, userEnvironment } from '../support/command-line.ts';
import { processesLeft } from '../support/live-processes.ts';
import { slowerLeft, smallProject } from '../support/small-project.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';
import { hasTmux, TerminalSession, withoutTmux } from '../support/terminal-session.ts';

// On a machine that must have it, a missing tmux is a failure and not a test left out.
const canRun = hasTmux || process.env.CI === 'true';
const program = `'${process.execPath}' '${mainFile}'`;
const showProgress = resolve(import.meta.dirname, '../support/show-progress.ts');

if (!canRun) {
  // Names of tests that are left out are shown in no summary.
  console.warn(withoutTmux);
  describe('in a terminal', () => {
    it.skip(withoutTmux, () => {});
  });
}

describe.runIf(canRun)('what a person sees', () => {
  const folder = new TemporaryFolder({
    'report.json': serializeDocument(reportDocument, samples['every-status']),
  });
  afterAll(() => folder[Symbol.dispose]());
  const show = (columns: number, env: Record<string, string> = {}, suffix = '') =>
    new TerminalSession({
      columns,
      cwd: folder.path,
      command: `${program} report report.json${suffix}`,
      env,
    });

  it.each([60, 120])('of a report in %i columns', async (columns) => {
    using session = show(columns);
    const screen = await session.until(/^ended with 0$/m);
    await expect(`${screen}\n`).toMatchFileSnapshot(`golden/report-${columns}-columns.golden.txt`);
  });

  it.each([60, 120])('of a run in %i columns', async (columns) => {
    using session = new TerminalSession({
      columns,
      cwd: folder.path,
      command: `'${process.execPath}' '${showProgress}'`,
    });
    const screens: string[] = [];
    for (let step = 1; ; step++) {
      await expect.poll(() => session.title, { timeout: 20_000 }).toMatch(`step ${step} of`);
      screens.push(session.screen());
      const isLast = session.title.endsWith(`of ${step}`);
      expect(session.isCursorShown).toBe(isLast);
      session.press('Space');
      if (isLast) break;
    }
    // The line is gone when the run is done.
    expect(screens.pop()).toBe('');
    expect(await session.until(/ended/)).toBe('ended with 0');
    expect(Math.max(...screens.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
    const text = `${screens.join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(`golden/progress-${columns}-columns.golden.txt`);
  });

  it.each([
    ['at a terminal', {}, '', true],
    ['at one that NO_COLOR asks to do without', { NO_COLOR: '1' }, '', false],
    ['at one that can do nothing', { TERM: 'dumb' }, '', false],
    ['at one that is forced to', { TERM: 'dumb', FORCE_COLOR: '1' }, '', true],
    ['through a pipe', {}, ' | cat', false],
    ['through a pipe that is forced to', { FORCE_COLOR: '1' }, ' | cat', true],
  ] as const)('has colours where they are supported: %s', async (_, env, suffix, isColored) => {
    using session = show(80, env, suffix);
    await session.until(/^ended with 0$/m);
    const screen = session.screen({ withColors: true });
    expect(screen.includes('\u001b[31m')).toBe(isColored);
    expect(screen).toContain('✗ regressed');
  });
});

describe.runIf(canRun)('a check in a terminal', () => {
  let repository: TemporaryRepository;
  beforeAll(() => {
    repository = new TemporaryRepository(smallProject);
    repository.write(slowerLeft);
  });
  afterAll(() => repository[Symbol.dispose]());
  const check = (columns: number, suffix: string, env: Record<string, string> = {}) =>
    new TerminalSession({
      columns,
      cwd: repository.path,
      command: `${program} check --baseline-ref HEAD ${suffix}`,
      env: { PATH: userEnvironment().PATH ?? '', ...env },
    });

  it('redraws one line, and leaves the verdict', async () => {
    // Ends when all is decided; a machine that does other things besides needs longer.
    using session = check(60, '--time-budget 180');
    const screens = await session.watch();
    const last = screens.pop() ?? '';
    expect(last).toMatch(/^FAIL fj-perf-gate: 1 of 2 benchmarks regressed: /m);
    expect(last).toMatch(/^ended with 1$/m);
    expect(last).not.toMatch(/^round /m);
    expect(session.isCursorShown).toBe(true);
    const rounds = screens.filter((screen) => screen.startsWith('round '));
    expect(rounds.length).toBeGreaterThan(2);
    for (const screen of rounds) {
      expect(screen).toMatch(
        /^round \d+ · \d( of |\/)2 decided · ((at most|≤)( \d+ min)?( \d+ s)? left|time is up)( · [\w/]+)?$/,
      );
    }
  });

  it('has JSON and nothing else on stdout, and its progress on the terminal', async () => {
    using session = check(80, '--json --time-budget 3 > artifacts.json');
    const screens = await session.watch();
    expect(screens.some((screen) => screen.startsWith('round '))).toBe(true);
    expect(screens.at(-1)).toMatch(/^ended with \d$/);
    const report = JSON.parse(readFileSync(join(repository.path, 'artifacts.json'), 'utf8'));
    expect(report.schema_version).toBe('fj.perf-delta.v1');
  });

  it.each([
    ['nothing can be redrawn', { TERM: 'dumb' }],
    ['all of it is kept', { CI: 'true' }],
  ] as const)('lists its progress where %s', async (_, env) => {
    using session = check(80, '--time-budget 3', env);
    const screen = await session.until(/^ended with \d$/m);
    expect(screen).toMatch(/^Preparing both sides\nLoading the suites\n[\s\S]*^round 1 · /m);
  });

  it.each([
    ['Ctrl-C', (session: TerminalSession) => session.press('C-c')],
    ['SIGTERM', (session: TerminalSession) => process.kill(session.commandId, 'SIGTERM')],
  ])('ends at %s with nothing left behind', async (_, stop) => {
    using temporary = new TemporaryFolder();
    using session = check(80, '--time-budget 60', { TMPDIR: temporary.path });
    await session.until(/^round \d+ · .* math\//m);
    stop(session);
    const screen = await session.until(/^ended with 3$/m);
    expect(screen).toMatch(/^Stopped before the end; nothing was judged\.\nended with 3$/m);
    expect(session.isCursorShown).toBe(true);
    expect(await processesLeft(temporary.path)).toEqual([]);
    expect(await processesLeft(join(repository.path, 'bench'))).toEqual([]);
    expect(reportLeft(repository.path)).toBe('none');
  });
});
