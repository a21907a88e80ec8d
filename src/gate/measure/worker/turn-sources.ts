import type { Baton } from './baton.ts';
import type { Turn, TurnSource } from './benchmark-forms.ts';
import type { Figures, TurnPlan } from './messages.ts';
import { quantile, sorted } from './quantiles.ts';

/** Turns in strict alternation with the peer: wait for the baton, run one turn, pass it on. */
export class AlternatingTurns implements TurnSource {
  readonly #plan: TurnPlan;
  readonly #baton: Baton;
  readonly #first: boolean;
  readonly #samplesNs: Float64Array;
  #taken = 0;

  constructor(plan: TurnPlan, baton: Baton, first: boolean) {
    this.#plan = plan;
    this.#baton = baton;
    this.#first = first;
    this.#samplesNs = new Float64Array(this.#turns * plan.samplesPerTurn);
  }

  get #turns(): number {
    return this.#plan.warmupTurns + this.#plan.measuredTurns;
  }

  next(): Turn | undefined {
    if (this.#taken > 0) this.#baton.pass();
    const ended = this.#taken === this.#turns;
    // The side that began waits once more at the end, so that no byte stays behind in the socket.
    if (this.#first ? this.#taken > 0 : !ended) this.#baton.wait();
    if (ended) return undefined;
    const count = this.#plan.samplesPerTurn;
    const offset = this.#taken++ * count;
    return { samplesNs: this.#samplesNs, offset, count, calls: this.#plan.callsPerSample };
  }

  /** Per measured turn p50 and p95, and 21 quantiles of all kept samples; nanoseconds per call. */
  figures(): Figures {
    const { samplesPerTurn, warmupTurns, measuredTurns, droppedFraction } = this.#plan;
    const dropped = Math.floor(samplesPerTurn * droppedFraction);
    const turns = Array.from({ length: measuredTurns }, (_, index) => {
      const start = (warmupTurns + index) * samplesPerTurn;
      return this.#samplesNs.slice(start + dropped, start + samplesPerTurn).sort();
    });
    const pooled = sorted(turns.flatMap((turn) => [...turn]));
    return {
      turn_p50_ns: turns.map((turn) => quantile(turn, 0.5)),
      turn_p95_ns: turns.map((turn) => quantile(turn, 0.95)),
      pooled_quantiles_ns: Array.from({ length: 21 }, (_, step) => quantile(pooled, step / 20)),
    };
  }
}

const longEnoughNs = 200_000;
const mostCalls = 2 ** 22;

/**
 * Finds how long one call takes: doubles the calls of a sample until it is long enough to time, then
 * repeats it until the time is spent. Timed batches, because single calls read too long below 50 ns.
 */
export class CalibratingTurns implements TurnSource {
  readonly #budgetMs: number;
  readonly #startMs = performance.now();
  readonly #sampleNs = new Float64Array(1);
  readonly #repeatsNs: number[] = [];
  #calls = 0;

  constructor(budgetMs: number) {
    this.#budgetMs = budgetMs;
  }

  next(): Turn | undefined {
    const perCallNs = this.#sampleNs[0] ?? 0;
    const long = perCallNs * this.#calls >= longEnoughNs || this.#calls >= mostCalls;
    if (this.#calls === 0) this.#calls = 1;
    else if (long) this.#repeatsNs.push(perCallNs);
    else this.#calls *= 2;
    const spent = performance.now() - this.#startMs >= this.#budgetMs;
    if (spent && this.#repeatsNs.length >= 3) return undefined;
    return { samplesNs: this.#sampleNs, offset: 0, count: 1, calls: this.#calls };
  }

  nsPerCall(): number {
    // The later half is the warmer one.
    const warm = this.#repeatsNs.slice(Math.floor(this.#repeatsNs.length / 2));
    return quantile(sorted(warm), 0.5);
  }
}
