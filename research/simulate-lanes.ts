/**
 * How the time of measuring falls with the CPUs: the real schedule and ledger, with the pairs that each
 * benchmark of a real check needed and the time that each took there, on lanes that do not disturb one
 * another. What a check does before and after is left as it was.
 *
 *     node research/simulate-lanes.ts artifacts/ci/perf_evidence.v1.json [1,2,4,8,16]
 */
import { readFileSync } from 'node:fs';
import type { BenchmarkEvidence } from '../src/gate/contracts/documents.ts';
import { evidenceDocument, parseDocument } from '../src/gate/contracts/documents.ts';
import { looks } from '../src/gate/judge/rule-settings.ts';
import { PairLedger, type PlannedBenchmark } from '../src/gate/measure/pair-ledger.ts';
import { Schedule } from '../src/gate/measure/schedule.ts';

const [, , path = '', laneCounts = '1,2,4,8,16'] = process.argv;
const evidence = parseDocument(evidenceDocument, readFileSync(path, 'utf8'), path);
const measured = new Map(
  evidence.benchmarks.flatMap((one): [string, Pairs][] =>
    one.outcome.kind === 'measured' ? [[one.bench_id, one.outcome.pairs]] : [],
  ),
);
const planned = evidence.benchmarks.flatMap((one) => plannedOf(one));

type Pairs = Extract<BenchmarkEvidence['outcome'], { kind: 'measured' }>['pairs'];

/** A clock that stands while anything runs, and goes on to what sleeps the shortest. */
class SimulatedClock {
  #nowMs = 0;
  readonly #sleeping: { readonly untilMs: number; readonly wake: () => void }[] = [];

  nowUnixMs(): number {
    return this.#nowMs;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      this.#sleeping.push({ untilMs: this.#nowMs + ms, wake });
      this.#sleeping.sort((left, right) => left.untilMs - right.untilMs);
    });
  }

  /** Until nothing sleeps any more. */
  async run(): Promise<void> {
    for (;;) {
      await new Promise((settled) => setImmediate(settled));
      const next = this.#sleeping.shift();
      if (next === undefined) return;
      this.#nowMs = next.untilMs;
      next.wake();
    }
  }
}

console.log(`The check took ${(evidence.duration_ms / 1000).toFixed(1)} s.\n`);
console.log('| lanes | measuring |');
console.log('| --- | --- |');
for (const lanes of laneCounts.split(',').map(Number)) {
  console.log(`| ${lanes} | ${((await measureWith(lanes)) / 1000).toFixed(1)} s |`);
}

/** Milliseconds that measuring takes. */
async function measureWith(lanes: number): Promise<number> {
  const clock = new SimulatedClock();
  const ledger = new PairLedger(
    planned,
    {
      budgetMs: Number.POSITIVE_INFINITY,
      reserveMs: 0,
      isWorthMore: () => false,
      needOf: (id, { pairs }) => (pairs.length < pairsOf(id).length ? 'pairs' : 'nothing'),
      toNextDecision: (_, { pairs }) =>
        (looks.find((look) => look > pairs.length) ?? pairs.length + 1) - pairs.length,
    },
    clock,
  );
  const schedule = new Schedule(ledger, { report: () => {} });
  const lane = async (number: number) => {
    for (;;) {
      const session = await schedule.take(number);
      if (session === undefined) return;
      for (const { id } of session.benchmarks) {
        const pair = pairsOf(id)[ledger.measured(id).pairs.length];
        if (pair !== undefined && ledger.needOf(id) === 'pairs') {
          await clock.sleep(pair.took_ms ?? 0);
          ledger.add(id, 'candidate', pair);
        }
        session.underway.delete(id);
      }
      schedule.finish(session);
    }
  };
  const all = Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  await clock.run();
  await all;
  return clock.nowUnixMs();
}

function pairsOf(id: string): Pairs {
  return measured.get(id) ?? [];
}

function plannedOf({ bench_id: id, source_file, outcome }: BenchmarkEvidence): PlannedBenchmark[] {
  if (outcome.kind !== 'measured') return [];
  const place = { file: source_file, index: 0 };
  return [
    {
      id,
      place: { baseline: place, candidate: place },
      sampling: outcome.sampling,
      slowestNsPerCall: 0,
    },
  ];
}
