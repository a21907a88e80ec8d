import { describe, expect, it } from 'vitest';
import { PairLedger, type PlannedBenchmark } from '../../../src/gate/measure/pair-ledger.ts';
import { Schedule, type Session } from '../../../src/gate/measure/schedule.ts';
import { planned } from '../../support/benchmark-processes.ts';
import { pairOf } from '../../support/sample-evidence.ts';

const suite = (name: string, count = 1): PlannedBenchmark[] =>
  planned(`${name}.bench.mjs`, count).map((one, at) => ({ ...one, id: `${name}${at}` }));

/** A schedule of benchmarks that are decided by `look` pairs each. */
function scheduleOf(benchmarks: readonly PlannedBenchmark[], look: number) {
  const rounds: number[] = [];
  const ledger = new PairLedger(
    benchmarks,
    {
      budgetMs: 1_000,
      reserveMs: 0,
      isWorthMore: () => false,
      needOf: (_, { pairs }) => (pairs.length < look ? 'pairs' : 'nothing'),
      toNextDecision: (_, { pairs }) => look - pairs.length,
    },
    { nowUnixMs: () => 0 },
  );
  const schedule = new Schedule(ledger, {
    report: (event) => event.kind === 'round' && rounds.push(event.round),
  });
  const measure = (session: Session) => {
    for (const { id } of session.benchmarks) ledger.add(id, 'candidate', pairOf(0));
    schedule.finish(session);
  };
  return { ledger, schedule, rounds, measure };
}

const take = async (schedule: Schedule, lane = 0): Promise<Session> => {
  const session = await schedule.take(lane);
  if (session === undefined) throw new Error('nothing was left');
  return session;
};
const idsOf = ({ benchmarks }: Session) => benchmarks.map(({ id }) => id);
/** Whether a promise has not settled by what is going on already. */
const isPending = async (promise: Promise<unknown>) =>
  (await Promise.race([promise, new Promise((resolve) => setImmediate(resolve, 'pending'))])) ===
  'pending';

describe('what lanes measure next', () => {
  it('is each suite once a round, whichever lane asks', async () => {
    const { schedule, rounds, measure } = scheduleOf([...suite('a', 2), ...suite('b')], 2);
    const [first, second] = [await take(schedule), await take(schedule)];
    expect([first, second].map(idsOf)).toEqual([['a0', 'a1'], ['b0']]);
    measure(second);
    const third = await take(schedule);
    expect(idsOf(third)).toEqual(['a0', 'a1']);
    expect(rounds).toEqual([1, 1, 2]);
  });

  it('is the same suite again where there is no other, up to what decides', async () => {
    const { schedule, measure, ledger } = scheduleOf(suite('a'), 3);
    const sessions = [await take(schedule), await take(schedule), await take(schedule)];
    const fourth = schedule.take(0);
    expect(await isPending(fourth)).toBe(true);
    for (const session of sessions) measure(session);
    expect(await fourth).toBeUndefined();
    expect(ledger.pairs.get('a0')).toHaveLength(3);
  });

  it('is what others leave undecided, and nothing once all have ended', async () => {
    const { schedule, ledger } = scheduleOf(suite('a'), 1);
    const first = await take(schedule);
    const waiting = schedule.take(0);
    expect(await isPending(waiting)).toBe(true);
    // Ended without a pair: it is still wanted.
    schedule.finish(first);
    const again = await waiting;
    expect(again && idsOf(again)).toEqual(['a0']);
    ledger.fail('a0', 'candidate', 'baseline', 'it threw');
    if (again) schedule.finish(again);
    expect(await schedule.take(0)).toBeUndefined();
  });

  it('is not a suite that failed beside itself, while a lane measures it, nor in another than the first', async () => {
    const { schedule, measure } = scheduleOf([...suite('a'), ...suite('b')], 4);
    const first = await take(schedule, 0);
    const other = await take(schedule, 1);
    const second = await take(schedule, 2);
    expect([first, other, second].map(idsOf)).toEqual([['a0'], ['b0'], ['a0']]);
    expect([schedule.counts(first, 0), schedule.counts(second, 2)]).toEqual([false, false]);
    expect([schedule.counts(other, 0), schedule.counts(other, 1)]).toEqual([true, false]);
    schedule.keepAlone(second);
    schedule.finish(second);
    expect(idsOf(await take(schedule, 2))).toEqual(['b0']);
    measure(first);
    expect(idsOf(await take(schedule, 1))).toEqual(['b0']);
    const alone = await take(schedule, 0);
    expect(idsOf(alone)).toEqual(['a0']);
    expect(schedule.counts(alone, 0)).toBe(true);
  });

  it('ends for all lanes when one stops it', async () => {
    const { schedule } = scheduleOf([...suite('a'), ...suite('b')], 4);
    const first = await take(schedule);
    schedule.stop();
    const waiting = schedule.take(0);
    expect(await isPending(waiting)).toBe(true);
    schedule.finish(first);
    expect(await waiting).toBeUndefined();
  });
});
