import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QualityGate } from '../../../src/gate/contracts/documents.ts';
import { describeGate, describeGates } from '../../../src/gate/quality-gates/gate-results.ts';
import {
  type GateEvent,
  type GatesRequest,
  runGates,
} from '../../../src/gate/quality-gates/run-gates.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gates-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const gate = (id: string, command: string, maxSeconds = 10): QualityGate => ({
  id,
  name: `Gate ${id}`,
  command,
  max_seconds: maxSeconds,
});

const run = (gates: QualityGate[], changes: Partial<GatesRequest> = {}) =>
  runGates({
    root,
    gates,
    env: { PATH: process.env.PATH },
    failFast: false,
    skip: [],
    clock: { nowUnixMs: () => Date.now() },
    ...changes,
  });
const kinds = (summary: { gates: readonly { kind: string }[] }) =>
  summary.gates.map((one) => one.kind);
const log = (id: string) => readFile(join(root, `artifacts/ci/gates/${id}.log`), 'utf8');

describe('runGates', () => {
  it('runs every gate in order, writes its log, and a summary', async () => {
    const summary = await run([
      gate('types', 'echo one > order; echo fine'),
      gate('lint', 'echo two >> order; echo broken; exit 3'),
      gate('tests', 'cat order'),
    ]);
    expect(kinds(summary)).toEqual(['passed', 'failed', 'passed']);
    expect(summary.overall_status).toBe('fail');
    expect(summary.gates[1]).toMatchObject({
      detail: 'ended with exit code 3',
      tail: 'broken',
      logPath: 'artifacts/ci/gates/lint.log',
    });
    expect(await log('types')).toBe('fine\n');
    expect(await log('tests')).toBe('one\ntwo\n');
    const written = await readFile(join(root, 'artifacts/ci/gates/summary.json'), 'utf8');
    expect(JSON.parse(written)).toEqual(summary);
  });

  it('stops at the first failure when asked, and shows the rest as skipped', async () => {
    const gates = [gate('a', 'exit 1'), gate('b', 'touch ran'), gate('c', 'touch ran')];
    const summary = await run(gates, { failFast: true, skip: ['c'] });
    expect(summary.gates).toMatchObject([
      { kind: 'failed' },
      { kind: 'skipped', reason: 'earlier-gate-failed' },
      { kind: 'skipped', reason: 'asked' },
    ]);
    await expect(readFile(join(root, 'ran'))).rejects.toThrow('ENOENT');
  });

  it('ends a gate with its children at its time limit', async () => {
    const before = Date.now();
    const summary = await run([
      gate('slow', 'echo started; sleep 60 & wait', 0.3),
      gate('b', 'true'),
    ]);
    expect(kinds(summary)).toEqual(['timed-out', 'passed']);
    expect(summary.gates[0]).toMatchObject({ tail: 'started', maxSeconds: 0.3 });
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  it('never counts a skipped gate as passed', async () => {
    const summary = await run([gate('a', 'true')], { skip: ['a'] });
    expect(summary.overall_status).toBe('nothing-ran');
    expect(
      (await run([gate('a', 'true'), gate('b', 'true')], { skip: ['a'] })).overall_status,
    ).toBe('pass');
  });

  it('refuses a skip that names no gate before anything runs', async () => {
    const running = run([gate('a', 'touch ran')], { skip: ['b'] });
    await expect(running).rejects.toMatchObject({
      problem: { code: 'unknown-gate', id: 'b', known: ['a'] },
    });
    await expect(readFile(join(root, 'ran'))).rejects.toThrow('ENOENT');
  });

  it('refuses two gates whose logs would be one file', async () => {
    await expect(run([gate('a', 'true'), gate('A', 'true')])).rejects.toThrow('have the id "A"');
  });

  it('leaves nothing of an earlier run', async () => {
    await run([gate('old', 'true')]);
    await run([gate('new', 'true')]);
    await expect(log('old')).rejects.toThrow('ENOENT');
  });

  it('refuses links in its folder, and a link that a gate plants there', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'kept'), 'kept');
    await run([gate('a', `ln -s ${join(outside, 'kept')} artifacts/ci/gates/summary.json`)]);
    expect(await readFile(join(outside, 'kept'), 'utf8')).toBe('kept');
    await rm(join(root, 'artifacts'), { recursive: true });
    await mkdir(join(root, 'artifacts'));
    await symlink(outside, join(root, 'artifacts/ci'));
    await expect(run([gate('a', 'true')])).rejects.toMatchObject({
      problem: { code: 'unsafe-path' },
    });
    await rm(outside, { recursive: true });
  });

  it('goes on when a gate cleans its tree', async () => {
    const summary = await run([gate('clean', 'rm -rf artifacts'), gate('b', 'echo here')]);
    expect(kinds(summary)).toEqual(['passed', 'passed']);
    expect(await log('b')).toBe('here\n');
  });

  it('tells of each gate as it starts, prints and ends', async () => {
    const events: GateEvent[] = [];
    await run([gate('a', 'echo hello')], { onEvent: (event) => events.push(event) });
    expect(events.map((event) => event.kind)).toEqual(['started', 'output', 'finished']);
    expect(events[1]).toMatchObject({ text: 'hello\n' });
  });
});

describe('describeGate', () => {
  const ran = {
    id: 'g1',
    name: 'Types',
    command: 'npm run types',
    durationMs: 1234,
    logPath: 'artifacts/ci/gates/g1.log',
  };
  it('says what happened, where the log is, and how to run the gate again', () => {
    const results = [
      { kind: 'passed', ...ran },
      { kind: 'failed', ...ran, detail: 'ended with exit code 2', tail: '' },
      { kind: 'timed-out', ...ran, maxSeconds: 60, tail: '' },
      { kind: 'skipped', id: 'g2', name: 'Lint', command: 'x', reason: 'asked' },
      { kind: 'skipped', id: 'g3', name: 'Perf', command: 'x', reason: 'earlier-gate-failed' },
    ] as const;
    expect(
      [...results.map(describeGate), describeGates(results)].join('\n'),
    ).toMatchInlineSnapshot(`
      "passed     g1 (Types) in 1.2 s
      failed     g1 (Types): it ended with exit code 2; log artifacts/ci/gates/g1.log; again with: npm run types
      timed out  g1 (Types): stopped after its 60 s; log artifacts/ci/gates/g1.log; again with: npm run types
      skipped    g2 (Lint): as asked
      skipped    g3 (Perf): an earlier gate failed
      5 quality gates: 1 failed, 1 timed out, 1 passed, 2 skipped"
    `);
  });
});
