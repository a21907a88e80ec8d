import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Figures, TurnPlan } from '../../../src/gate/measure/worker/messages.ts';
import { repositoryRoot } from '../../support/scan-sources.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

const worker = join(repositoryRoot, 'src/gate/measure/worker');

/** Takes turns without a suite: each turn's samples are what the test says, and its time is noted. */
const side = `import { Baton, PeerFailed } from ${JSON.stringify(join(worker, 'baton.ts'))};
import { AlternatingTurns } from ${JSON.stringify(join(worker, 'turn-sources.ts'))};
const { first, plan, benchmarks, dyingAt } = JSON.parse(process.argv[2]);
const baton = new Baton();
const spans = [];
try {
  const figures = benchmarks.map((samplesNs) => {
    const turns = new AlternatingTurns(plan, baton, first);
    let taken = 0;
    for (let turn = turns.next(); turn; turn = turns.next()) {
      const start = process.hrtime.bigint();
      if (spans.length === dyingAt) process.exit(7);
      while (process.hrtime.bigint() - start < 200_000n);
      turn.samplesNs.fill(samplesNs[Math.min(taken, samplesNs.length - 1)], turn.offset, turn.offset + turn.count);
      taken += 1;
      spans.push([start, process.hrtime.bigint()].map(String));
    }
    return turns.figures();
  });
  console.log(JSON.stringify({ spans, figures }));
} catch (error) {
  if (!(error instanceof PeerFailed)) throw error;
  console.log(JSON.stringify({ spans, peerFailed: true }));
}
`;

interface Outcome {
  readonly spans: [string, string][];
  readonly figures?: Figures[];
  readonly peerFailed?: boolean;
}

interface SideScript {
  /** Of each benchmark, the samples of its first, second, … turn; the last goes on. */
  readonly benchmarks: readonly (readonly number[])[];
  readonly dyingAt?: number;
}

const plan: TurnPlan = {
  callsPerSample: 1,
  samplesPerTurn: 10,
  warmupTurns: 6,
  maxWarmupTurns: 20,
  measuredTurns: 4,
  droppedFraction: 0.1,
  dropsPreempted: false,
  injected: { extraCalls: 0, waitShare: 0 },
};

/** Both sides as processes that share a socket as file descriptor 0; the first one begins. */
async function takeTurns(
  first: SideScript,
  second: SideScript,
  changes: Partial<TurnPlan> = {},
): Promise<[Outcome, Outcome]> {
  using folder = new TemporaryFolder({ 'side.mjs': side });
  const start = (script: SideScript, isFirst: boolean, stdin: 'pipe' | ChildProcess['stdin']) => {
    const given = { first: isFirst, plan: { ...plan, ...changes }, ...script };
    return spawn(process.execPath, [join(folder.path, 'side.mjs'), JSON.stringify(given)], {
      stdio: [stdin, 'pipe', 'inherit'],
    });
  };
  const one = start(first, true, 'pipe');
  const other = start(second, false, one.stdin);
  one.stdin?.destroy();
  const read = async (child: ChildProcess): Promise<Outcome> => {
    const [output] = await Promise.all([text(child.stdout as Readable), once(child, 'close')]);
    return output === '' ? { spans: [] } : (JSON.parse(output) as Outcome);
  };
  return await Promise.all([read(one), read(other)]);
}

/** All turns in time order: which side took them. None may begin before the one before it ended. */
function orderOf([one, other]: readonly [Outcome, Outcome]): string {
  const spans = [
    ...one.spans.map(([start, end]) => ({ side: 'a', start: BigInt(start), end: BigInt(end) })),
    ...other.spans.map(([start, end]) => ({ side: 'b', start: BigInt(start), end: BigInt(end) })),
  ].sort((left, right) => (left.start < right.start ? -1 : 1));
  spans.slice(1).forEach(({ start }, i) => {
    expect(start >= (spans[i]?.end ?? 0n)).toBe(true);
  });
  return spans.map((span) => span.side).join('');
}

const even = { benchmarks: [[100]] };

describe('the baton', () => {
  it('lets the sides take turns in strict alternation, the first one first', async () => {
    const outcome = await takeTurns(even, even);
    expect(orderOf(outcome)).toBe('ab'.repeat(plan.warmupTurns + plan.measuredTurns));
    for (const { figures } of outcome) {
      expect(figures?.[0]).toMatchObject({ warmup_turns: plan.warmupTurns, level: true });
      expect(figures?.[0]?.turn_p50_ns).toEqual([100, 100, 100, 100]);
    }
  });

  it('leaves nothing in the socket that the next benchmark would read', async () => {
    const three = { benchmarks: [[100], [200], [300]] };
    const outcome = await takeTurns(three, three);
    expect(orderOf(outcome)).toBe('ab'.repeat(3 * (plan.warmupTurns + plan.measuredTurns)));
    expect(outcome[1].figures?.map((one) => one.turn_p50_ns[0])).toEqual([100, 200, 300]);
  });

  it.each(['first', 'second'])('lets both wait until the %s side is steady', async (which) => {
    // Halved at each of ten turns: steady once three turns are as fast as the three before.
    const warming = { benchmarks: [Array.from({ length: 11 }, (_, turn) => 2 ** (20 - turn))] };
    const isFirst = which === 'first';
    const outcome = await takeTurns(isFirst ? warming : even, isFirst ? even : warming);
    const warmups = outcome.map(({ figures }) => figures?.[0]?.warmup_turns);
    expect(warmups[0]).toBe(warmups[1]);
    expect(warmups[0]).toBeGreaterThan(11);
    expect(warmups[0]).toBeLessThan(plan.maxWarmupTurns);
    for (const { figures } of outcome) {
      expect(new Set(figures?.[0]?.turn_p50_ns).size).toBe(1);
    }
  });

  it('begins to measure after the last warm-up turn all the same, and says that it is not steady', async () => {
    const endless = {
      benchmarks: [Array.from({ length: 60 }, (_, turn) => 1e9 / 2 ** (turn / 4))],
    };
    const outcome = await takeTurns(endless, even, { maxWarmupTurns: 12 });
    expect(outcome.map(({ figures }) => figures?.[0]?.warmup_turns)).toEqual([12, 12]);
    expect(outcome.map(({ figures }) => figures?.[0]?.level)).toEqual([false, true]);
  });

  it.each([
    ['in its own turn', 3],
    ['at the very beginning', 0],
  ])('tells a side that its peer has ended %s', async (_, dyingAt) => {
    const [, waiting] = await takeTurns({ ...even, dyingAt }, even);
    expect(waiting.peerFailed).toBe(true);
    const [other] = await takeTurns(even, { ...even, dyingAt });
    expect(other.peerFailed).toBe(true);
  });
});
