import type { Chance, Ports } from '../ports.ts';
import { samplingAfter } from './choose-sampling.ts';
import type { PairLedger, PlannedBenchmark } from './pair-ledger.ts';
import { PairSupply } from './pair-supply.ts';
import type { PairOutcome, ProcessPair } from './process-pair.ts';
import type { Schedule, Session } from './schedule.ts';
import type { ProcessSettings, Side } from './side-process.ts';

/**
 * What pairs are measured in that no pair of another lane meets at the same time: a CPU, and trees, homes
 * and folders of its own.
 */
export interface LaneSetup {
  readonly settings: ProcessSettings;
  readonly roots: Readonly<Record<Side, string>>;
  /** Makes the control when the lane's first benchmark needs one, and gives its root. */
  readonly makeControl: () => Promise<string>;
}

/** What all lanes of a measurement have in common. */
export interface SharedByLanes {
  readonly schedule: Schedule;
  readonly ledger: PairLedger;
  readonly starters: Starters;
}

/** Measures one session after another, on its CPU. */
export class Lane {
  readonly #number: number;
  readonly #setup: LaneSetup;
  readonly #shared: SharedByLanes;
  readonly #ports: Pick<Ports, 'clock' | 'progress'>;
  readonly #supply: PairSupply;
  #control: string | undefined;
  #pair: ProcessPair | undefined;

  /** Lanes are counted from 0. */
  constructor(
    number: number,
    setup: LaneSetup,
    shared: SharedByLanes,
    ports: Pick<Ports, 'clock' | 'progress' | 'chance'>,
  ) {
    this.#number = number;
    this.#setup = setup;
    this.#shared = shared;
    this.#ports = ports;
    const roots = () => ({ ...setup.roots, control: this.#control });
    this.#supply = new PairSupply(setup.settings, roots, ports.chance);
  }

  /** Takes what the schedule gives out, until there is no more. */
  async run(): Promise<void> {
    const { schedule } = this.#shared;
    try {
      for (;;) {
        const session = await schedule.take(this.#number);
        if (session === undefined) return;
        await this.#measure(session).finally(() => schedule.finish(session));
      }
    } finally {
      this.#supply.close();
    }
  }

  /** Each benchmark once, by one pair of processes. */
  async #measure(session: Session): Promise<void> {
    const { ledger, schedule } = this.#shared;
    const { against } = session.files;
    if (against === 'control') this.#control ??= await this.#setup.makeControl();
    try {
      for (const benchmark of session.benchmarks) {
        const { id } = benchmark;
        if (ledger.needOf(id) === (against === 'control' ? 'control-pairs' : 'pairs')) {
          this.#ports.progress.report({ kind: 'measuring', benchId: id });
          const startedMs = this.#ports.clock.nowUnixMs();
          const outcome = await this.#measureBenchmark(benchmark, session);
          if (outcome.kind === 'measured') {
            const took_ms = Math.max(0, this.#ports.clock.nowUnixMs() - startedMs);
            ledger.add(id, against, { ...outcome.figures, took_ms });
          } else {
            if (!schedule.counts(session, this.#number)) {
              schedule.keepAlone(session);
              return;
            }
            ledger.fail(id, against, outcome.side, outcome.message);
          }
        }
        session.underway.delete(id);
      }
    } finally {
      this.#endPair();
    }
  }

  /** What fails is tried once more: an earlier benchmark may have left something behind, or chance did it. */
  async #measureBenchmark(benchmark: PlannedBenchmark, session: Session): Promise<PairOutcome> {
    const first = await this.#measureOnce(benchmark, session);
    if (first.kind === 'measured') return first;
    this.#endPair();
    if (first.isLasting || !this.#shared.schedule.counts(session, this.#number)) return first;
    const second = await this.#measureOnce(benchmark, session);
    if (second.kind === 'failed') this.#endPair();
    return second;
  }

  async #measureOnce(planned: PlannedBenchmark, { files }: Session): Promise<PairOutcome> {
    const { schedule, ledger, starters } = this.#shared;
    this.#pair ??= await this.#supply.take(files);
    this.#supply.prepare(schedule.peek(), files);
    const { id, place, slowestNsPerCall, injected } = planned;
    const isControl = files.against === 'control';
    const { pairs, controlPairs } = ledger.measured(id);
    // A pair of the control is to be as noisy as the candidate's that it stands beside.
    const before = isControl ? Math.min(controlPairs.length, pairs.length - 1) : pairs.length;
    return this.#pair.measure({
      index: {
        baseline: place.baseline.index,
        candidate: (isControl ? place.baseline : place.candidate).index,
      },
      sampling: samplingAfter(before, planned.sampling),
      slowestNsPerCall,
      injected: isControl ? undefined : injected,
      first: starters.next(`${files.against} ${id}`),
    });
  }

  #endPair(): void {
    this.#pair?.kill();
    this.#pair = undefined;
  }
}

/** Draws the side that starts, for every other pair; the one after it starts with the other. */
export class Starters {
  readonly #chance: Chance;
  readonly #last = new Map<string, Side>();

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  next(key: string): Side {
    const last = this.#last.get(key);
    if (last !== undefined) {
      this.#last.delete(key);
      return last === 'baseline' ? 'candidate' : 'baseline';
    }
    const first = this.#chance.uint32() % 2 === 0 ? 'baseline' : 'candidate';
    this.#last.set(key, first);
    return first;
  }
}
