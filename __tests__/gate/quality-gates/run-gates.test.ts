import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  parseDocument,
  type QualityGate,
  qualityGatesDocument,
} from '../../../src/gate/contracts/documents.ts';
import {
  type GateEvent,
  type GatesRequest,
  runGates,
} from '../../../src/gate/quality-gates/run-gates.ts';
import { processesLeft } from '../../support/live-processes.ts';

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
const statuses = (summary: { gates: readonly { status: string }[] }) =>
  summary.gates.map((one) => one.status);
const log = (id: string) => readFile(join(root, `artifacts/ci/gates/${id}.log`), 'utf8');

describe('runGates', () => {
  it('runs every gate in order, writes its log, and a summary', async () => {
    const summary = await run([
      gate('types', 'echo one > order; echo fine'),
      gate('lint', 'echo two >> order; echo broken; exit 3'),
      gate('tests', 'cat order'),
    ]);
    expect(statuses(summary)).toEqual(['passed', 'failed', 'passed']);
    expect(summary.overall_status).toBe('fail');
    expect(summary.gates[1]).toMatchObject({
      detail: 'ended with exit code 3',
      output_tail: 'broken',
      log_path: 'artifacts/ci/gates/lint.log',
    });
    expect(await log('types')).toBe('fine\n');
    expect(await log('tests')).toBe('one\ntwo\n');
    const written = await readFile(join(root, 'artifacts/ci/gates/summary.json'), 'utf8');
    expect(parseDocument(qualityGatesDocument, written, 'summary.json')).toEqual(summary);
  });

  it('stops at the first failure when asked, and shows the rest as skipped', async () => {
    const gates = [gate('a', 'exit 1'), gate('b', 'touch ran'), gate('c', 'touch ran')];
    const summary = await run(gates, { failFast: true, skip: ['c'] });
    expect(summary.gates).toMatchObject([
      { status: 'failed' },
      { status: 'skipped', reason: 'earlier_gate_failed' },
      { status: 'skipped', reason: 'asked' },
    ]);
    await expect(readFile(join(root, 'ran'))).rejects.toThrow('ENOENT');
  });

  it('ends a gate with its children at its time limit', async () => {
    const summary = await run([
      gate('slow', `echo started; sh -c 'sleep 60; :' '${root}' & wait`, 0.3),
      gate('b', 'true'),
    ]);
    expect(statuses(summary)).toEqual(['timed_out', 'passed']);
    expect(summary.gates[0]).toMatchObject({ output_tail: 'started', max_seconds: 0.3 });
    expect(await processesLeft(root)).toEqual([]);
  });

  it('never counts a skipped gate as passed', async () => {
    const summary = await run([gate('a', 'true')], { skip: ['a'] });
    expect(summary.overall_status).toBe('nothing_ran');
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

  it('writes no output through a link that an earlier gate planted', async () => {
    await writeFile(join(root, 'kept'), 'kept');
    const plant = `ln -s ${join(root, 'kept')} artifacts/ci/gates/b.log`;
    expect(statuses(await run([gate('a', plant), gate('b', 'echo here')]))).toEqual([
      'passed',
      'passed',
    ]);
    expect(await readFile(join(root, 'kept'), 'utf8')).toBe('kept');
    expect(await log('b')).toBe('here\n');
  });

  it('takes a clock that is set back for one that stands', async () => {
    let now = 2_000_000;
    const summary = await run([gate('a', 'true')], { clock: { nowUnixMs: () => (now -= 1_000) } });
    expect(summary).toMatchObject({ duration_ms: 0, gates: [{ duration_ms: 0 }] });
  });

  it('goes on when a gate cleans its tree', async () => {
    const summary = await run([gate('clean', 'rm -rf artifacts'), gate('b', 'echo here')]);
    expect(statuses(summary)).toEqual(['passed', 'passed']);
    expect(await log('b')).toBe('here\n');
  });

  it('tells of each gate as it starts, prints and ends', async () => {
    const events: GateEvent[] = [];
    await run([gate('a', 'echo hello')], { onEvent: (event) => events.push(event) });
    expect(events.map((event) => event.kind)).toEqual(['started', 'output', 'finished']);
    expect(events[1]).toMatchObject({ text: 'hello\n' });
  });
});
