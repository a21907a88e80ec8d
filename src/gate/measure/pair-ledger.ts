import type { PairFigures, Sampling } from '../contracts/documents.ts';
import type { Clock } from '../ports.ts';
import type { Opponent } from './pair-supply.ts';
import type { Side } from './side-process.ts';
import type { Injected } from './worker/messages.ts';

export interface PlannedBenchmark {
  readonly id: string;
  /** The suite and the position in it, per side; a benchmark may have moved between files. */
  readonly place: Readonly<Record<Side, { readonly file: string; readonly index: number }>>;
  readonly sampling: Sampling;
  /** With what runs around it, untimed. */
  readonly slowestNsPerCall: number;
  /** Added to the candidate by a self-test. */
  readonly injected?: Injected;
}

/** A benchmark's pairs so far. */
export interface MeasuredPairs {
  readonly pairs: readonly PairFigures[];
  /** The baseline against the control. */
  readonly controlPairs: readonly PairFigures[];
}

/** Why a benchmark is measured no further. `side` is that of the process that failed. */
export interface PairFailure {
  readonly side: Side | 'control';
  readonly message: string;
}

/** By benchmark id. */
export interface PairedRun {
  readonly pairs: ReadonlyMap<string, readonly PairFigures[]>;
  readonly controlPairs: ReadonlyMap<string, readonly PairFigures[]>;
  readonly failures: ReadonlyMap<string, PairFailure>;
}

/** When to stop. */
export interface Stopping {
  readonly budgetMs: number;
  /** More time, for the benchmarks that are worth it. */
  readonly reserveMs: number;
  /** Whether one that the budget left undecided gets a share of the reserve. */
  readonly isWorthMore: (id: string, pairs: readonly PairFigures[]) => boolean;
  /**
   * What a benchmark with these pairs needs next. With `timeIsUp` there are no further pairs of the
   * candidate to be had; the control's have no limit but their number, since no regression is called
   * without them.
   */
  readonly needOf: (id: string, measured: MeasuredPairs, timeIsUp: boolean) => Need;
  /** How many more pairs of that kind there will be before anything can be decided. */
  readonly toNextDecision: (need: Need, measured: MeasuredPairs) => number;
}

export type Need = 'pairs' | 'control-pairs' | 'nothing';

/** A pair to be measured. */
export interface Wanted {
  readonly benchmark: PlannedBenchmark;
  readonly against: Opponent;
}

/** What has been measured, and what is to be measured next. */
export class PairLedger implements PairedRun {
  readonly pairs = new Map<string, PairFigures[]>();
  readonly controlPairs = new Map<string, PairFigures[]>();
  readonly failures = new Map<string, PairFailure>();
  readonly #benchmarks: readonly PlannedBenchmark[];
  readonly #stopping: Stopping;
  readonly #clock: Clock;
  readonly #startMs: number;
  readonly #needs = new Map<string, { readonly key: string; readonly need: Need }>();

  constructor(benchmarks: readonly PlannedBenchmark[], stopping: Stopping, clock: Clock) {
    this.#benchmarks = benchmarks;
    this.#stopping = stopping;
    this.#clock = clock;
    this.#startMs = clock.nowUnixMs();
    for (const { id } of benchmarks) {
      this.pairs.set(id, []);
      this.controlPairs.set(id, []);
    }
  }

  /**
   * One pair of each benchmark that needs one. `underway`: how many are measured already; no more than
   * what the next decision takes.
   */
  wanted(underway: (id: string, against: Opponent) => number = () => 0): Wanted[] {
    return this.#benchmarks.flatMap((benchmark) => {
      const { id } = benchmark;
      const need = this.needOf(id);
      if (need === 'nothing') return [];
      const against = need === 'pairs' ? 'candidate' : 'control';
      const begun = underway(id, against);
      const isEnough = begun > 0 && begun >= this.#stopping.toNextDecision(need, this.measured(id));
      return isEnough ? [] : [{ benchmark, against } as const];
    });
  }

  needOf(id: string): Need {
    if (this.failures.has(id)) return 'nothing';
    const need = this.#ask(id, false);
    return need !== 'pairs' || this.#hasTime(id) ? need : this.#ask(id, true);
  }

  measured(id: string): MeasuredPairs {
    return { pairs: this.pairs.get(id) ?? [], controlPairs: this.controlPairs.get(id) ?? [] };
  }

  add(id: string, against: Opponent, figures: PairFigures): void {
    (against === 'control' ? this.controlPairs : this.pairs).get(id)?.push(figures);
  }

  fail(id: string, against: Opponent, side: Side, message: string): void {
    const isOfControl = against === 'control' && side === 'candidate';
    this.failures.set(id, { side: isOfControl ? 'control' : side, message });
  }

  progress() {
    const { budgetMs, reserveMs } = this.#stopping;
    const isOpen = ({ id }: PlannedBenchmark) =>
      !this.failures.has(id) && this.#ask(id, false) !== 'nothing';
    const undecided = this.#benchmarks.filter(isOpen).length;
    const elapsedMs = this.#elapsedMs();
    return {
      decided: this.#benchmarks.length - undecided,
      undecided,
      elapsedMs,
      budgetMs: elapsedMs < budgetMs ? budgetMs : budgetMs + reserveMs,
    };
  }

  /** Asked for every benchmark at every suite of every round: judged anew only after a further pair. */
  #ask(id: string, timeIsUp: boolean): Need {
    const measured = this.measured(id);
    const key = `${measured.pairs.length} ${measured.controlPairs.length} ${timeIsUp}`;
    const last = this.#needs.get(id);
    if (last?.key === key) return last.need;
    const need = this.#stopping.needOf(id, measured, timeIsUp);
    this.#needs.set(id, { key, need });
    return need;
  }

  #hasTime(id: string): boolean {
    const { budgetMs, reserveMs, isWorthMore } = this.#stopping;
    const overMs = this.#elapsedMs() - budgetMs;
    if (overMs < 0) return true;
    return overMs < reserveMs && isWorthMore(id, this.pairs.get(id) ?? []);
  }

  #elapsedMs(): number {
    return this.#clock.nowUnixMs() - this.#startMs;
  }
}
