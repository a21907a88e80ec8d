import { expect, it } from 'vitest';
import { preparePlain } from '../../../src/gate/measure/worker/plain-forms.ts';
import { CalibratingTurns } from '../../../src/gate/measure/worker/turn-sources.ts';
import type { Turn } from '../../../src/gate/measure/worker/turns.ts';
import { PlainTurns } from '../../support/plain-turns.ts';

function busy(ms: number): void {
  const start = performance.now();
  while (performance.now() - start < ms);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it.each([
  ['synchronous', () => busy(0.1), () => busy(3)],
  ['asynchronous', async () => busy(0.1), () => pause(3)],
  ['asynchronous around a synchronous call', () => busy(0.1), () => pause(3)],
])('leaves out what hooks take: %s', async (_, body, hook) => {
  for (const calls of [1, 4]) {
    const prepared = await preparePlain(body, { beforeEach: hook, afterEach: hook });
    const turns = new PlainTurns(2, 5, calls);
    await prepared.run(turns);
    expect(turns.p50Ns()).toBeGreaterThan(0.1e6);
    expect(turns.p50Ns()).toBeLessThan(1e6);
  }
});

it('resets before each call of a sample', async () => {
  let list: number[] = [];
  const seen: string[] = [];
  const form = {
    beforeAll: () => seen.push('all'),
    beforeEach: () => {
      list = [];
    },
    afterEach: () => seen.push(String(list.length)),
    afterAll: () => seen.push('end'),
  };
  const prepared = await preparePlain(() => list.push(1), form);
  await prepared.run(new PlainTurns(2, 3, 4));
  expect(seen).toEqual(['all', '1', ...Array.from({ length: 24 }, () => '1'), 'end']);
});

it('sets up before each sample where loops are text, once for all its calls', async () => {
  const self = { count: 0, seen: [] as string[] };
  const loop = {
    self,
    setup: 'var made = 0;',
    call: 'made++;',
    teardown: 'this.seen.push(made + " of " + this.count);',
  };
  const prepared = await preparePlain(() => {}, { loops: [{ ...loop, call: 'return;' }, loop] });
  await prepared.run(new PlainTurns(1, 2, 5));
  expect(self.seen).toEqual(['1 of 1', '5 of 5', '5 of 5']);
});

it('adds the calls of a self-test to a sample', async () => {
  let calls = 0;
  const prepared = await preparePlain(() => calls++, { beforeEach: () => {} });
  const turn: Turn = {
    samplesNs: new Float64Array(1),
    offset: 0,
    count: 1,
    calls: 10,
    inOwnTime: false,
    injected: { extraCalls: 5, waitShare: 0 },
  };
  const turns = [turn];
  await prepared.run({ next: () => turns.pop() });
  expect(calls).toBe(1 + 15);
});

it('finds what a call takes, and what its hooks take, without waiting for many of them', async () => {
  const hook = () => busy(2);
  const prepared = await preparePlain(() => busy(0.02), { beforeEach: hook });
  const turns = new CalibratingTurns(20, prepared.hooksAround);
  const start = performance.now();
  await prepared.run(turns);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(turns.nsPerCall()).toBeLessThan(0.2e6);
  expect(turns.hooksNs().hooksNsPerCall).toBeGreaterThan(1.9e6);
});

it('finds what a call takes where set-up takes much longer than many of them', async () => {
  const self = { count: 0, busy };
  const loop = { self, setup: 'var made = 0; this.busy(2);', call: 'made++;', teardown: '' };
  const prepared = await preparePlain(() => {}, { loops: [loop] });
  const turns = new CalibratingTurns(20, prepared.hooksAround);
  await prepared.run(turns);
  expect(turns.nsPerCall()).toBeLessThan(20);
  expect(turns.hooksNs().hooksNsPerSample).toBeGreaterThan(1.9e6);
});
