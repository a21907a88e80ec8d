import { type Baton, said } from './baton.ts';
import type { PreparedBenchmark } from './benchmark-forms.ts';
import { type Figures, nothingInjected, type TurnPlan } from './messages.ts';
import { quantile, sorted } from './quantiles.ts';
import { timerStepNs } from './timer-step.ts';
import type { Turn, TurnSource } from './turns.ts';

const coarseTimer = 'the timer read 0 for a sample: let each call do more work';

/**
 * Turns in strict alternation with the peer: wait for the baton, run one turn, pass it on. Turns are
 * discarded until both sides are steady; the side that began decides when, and says so with the baton.
 */
export class AlternatingTurns implements TurnSource {
  readonly #plan: TurnPlan;
  readonly #baton: Baton;
  readonly #first: boolean;
  readonly #samplesNs: Float64Array;
  readonly #p50sNs: number[] = [];
  /** How often the system took the CPU away in the turn that has just ended, by turn. */
  readonly #preemptions: number[] = [];
  #preemptionsBefore = 0;
  #measuredFrom: number | undefined;
  #peerIsSteady = false;
  #started = 0;

  constructor(plan: TurnPlan, baton: Baton, first: boolean) {
    this.#plan = plan;
    this.#baton = baton;
    this.#first = first;
    const maxTurns = plan.maxWarmupTurns + plan.measuredTurns;
    this.#samplesNs = new Float64Array(maxTurns * plan.samplesPerTurn);
  }

  next(): Turn | undefined {
    const { samplesPerTurn: count, callsPerSample: calls } = this.#plan;
    const taken = this.#started++;
    if (taken > 0) {
      this.#preemptions.push(preemptionsSoFar() - this.#preemptionsBefore);
      this.#p50sNs.push(quantile(this.#keptSamples(taken - 1), 0.5));
      this.#baton.pass(this.#word());
    }
    const ended = taken === (this.#measuredFrom ?? Infinity) + this.#plan.measuredTurns;
    // The side that began waits once more at the end, so that no byte stays behind in the socket.
    if (this.#first ? taken > 0 : !ended) this.#hear(this.#baton.wait(), taken);
    if (ended) return undefined;
    if (this.#first && this.#canMeasure(taken)) this.#measuredFrom ??= taken;
    const { dropsPreempted, injected } = this.#plan;
    this.#preemptionsBefore = preemptionsSoFar();
    return {
      samplesNs: this.#samplesNs,
      offset: taken * count,
      count,
      calls,
      inOwnTime: !dropsPreempted,
      injected,
    };
  }

  /** Per measured turn p50 and p95, and 21 quantiles of all kept samples; nanoseconds per call. */
  figures(): Figures {
    const from = this.#measuredFrom ?? 0;
    const turns = Array.from({ length: this.#plan.measuredTurns }, (_, index) =>
      this.#keptSamples(from + index),
    );
    const pooled = sorted(turns.flatMap((turn) => [...turn]));
    if (!((pooled[0] ?? 0) > 0)) {
      throw new Error(coarseTimer);
    }
    return {
      warmup_turns: from,
      level: isSteady(this.#p50sNs.slice(0, from)),
      turn_p50_ns: turns.map((turn) => quantile(turn, 0.5)),
      turn_p95_ns: turns.map((turn) => quantile(turn, 0.95)),
      pooled_quantiles_ns: Array.from({ length: 21 }, (_, step) => quantile(pooled, step / 20)),
      timer_step_ns: timerStepNs(pooled, this.#plan.callsPerSample),
    };
  }

  #word(): number {
    if (this.#measuredFrom !== undefined) return said.measuring;
    return isSteady(this.#p50sNs) ? said.steady : said.warming;
  }

  #hear(word: number, taken: number): void {
    if (word === said.measuring) {
      if (!this.#first) this.#measuredFrom ??= taken;
    } else this.#peerIsSteady = word === said.steady;
  }

  #canMeasure(taken: number): boolean {
    const { warmupTurns, maxWarmupTurns } = this.#plan;
    if (taken >= maxWarmupTurns) return true;
    return taken >= warmupTurns && this.#peerIsSteady && isSteady(this.#p50sNs);
  }

  /**
   * One turn's samples, ascending, without the first ones: caches are cold after the other's turn. Where
   * samples are short, those in which another process had the CPU go as well: they are the longest, as
   * many as it was taken away, and the longer a side's turns, the more of them it would have.
   */
  #keptSamples(turn: number): Float64Array {
    const { samplesPerTurn, droppedFraction, dropsPreempted } = this.#plan;
    const start = turn * samplesPerTurn;
    const dropped = Math.floor(samplesPerTurn * droppedFraction);
    const samples = this.#samplesNs.slice(start + dropped, start + samplesPerTurn).sort();
    if (!dropsPreempted) return samples;
    const preempted = Math.min(this.#preemptions[turn] ?? 0, Math.floor(samples.length / 2));
    return samples.subarray(0, samples.length - preempted);
  }
}

/** Involuntary context switches of this process: getrusage(2). */
function preemptionsSoFar(): number {
  return process.resourceUsage().involuntaryContextSwitches;
}

/** Turns that are compared with as many before them. */
const windowTurns = 3;
const levelRatio = 0.97;

/**
 * Whether a side has stopped getting faster: the middle p50 of its last three turns is at least 97% of
 * that of the three before. Fewer than six turns, as long calls have, cannot tell and count as steady.
 */
function isSteady(p50sNs: readonly number[]): boolean {
  if (p50sNs.length < 2 * windowTurns) return true;
  const middle = (turns: readonly number[]) => quantile(sorted(turns), 0.5);
  const last = middle(p50sNs.slice(-windowTurns));
  return last >= levelRatio * middle(p50sNs.slice(-2 * windowTurns, -windowTurns));
}

// Kept as it is now: a suite may put another in its place.
const now = performance.now.bind(performance);
const longEnoughNs = 200_000;
const maxCalls = 2 ** 22;
const enoughRepeats = 100;
const maxBudgets = 25;

/**
 * Finds how long one call takes: doubles the calls of a sample until it is long enough to time, then
 * repeats it until the time is spent, and longer while it still gets faster or compiles. Timed
 * batches, because single calls read too long below 50 ns.
 */
export class CalibratingTurns implements TurnSource {
  readonly #budgetMs: number;
  readonly #hooksAround: PreparedBenchmark['hooksAround'];
  readonly #hooksNs: number[] = [];
  #startedMs = 0;
  readonly #cpuAtStart = process.cpuUsage();
  readonly #sampleNs = new Float64Array(1);
  readonly #repeatsNs: number[] = [];
  #calls = 0;

  /** What runs around calls or samples counts as time that is spent. */
  constructor(budgetMs: number, hooksAround?: PreparedBenchmark['hooksAround']) {
    this.#budgetMs = budgetMs;
    this.#hooksAround = hooksAround;
  }

  next(): Turn | undefined {
    const perCallNs = this.#sampleNs[0] ?? 0;
    const hooksNs = this.#hooksAround === undefined ? 0 : this.#sinceStartNs() - perCallNs;
    const takenNs = (perCallNs + (this.#hooksAround === 'calls' ? hooksNs : 0)) * this.#calls;
    const long = takenNs >= longEnoughNs || this.#calls >= maxCalls;
    if (this.#calls === 0) this.#calls = 1;
    else if (long) {
      this.#repeatsNs.push(perCallNs);
      this.#hooksNs.push(hooksNs);
    } else {
      // What was repeated before the code was optimised is of another program.
      this.#repeatsNs.length = 0;
      this.#hooksNs.length = 0;
      this.#calls *= 2;
    }
    if (this.#repeatsNs.length >= 3 && this.#isDone()) return undefined;
    this.#startedMs = now();
    return {
      samplesNs: this.#sampleNs,
      offset: 0,
      count: 1,
      calls: this.#calls,
      inOwnTime: true,
      injected: nothingInjected,
    };
  }

  /**
   * The time counts as if every repeat took what the fastest did: compiling in between, and waiting for
   * the CPU, spend none of it. At most so many times the budget, of CPU time.
   */
  #isDone(): boolean {
    const { user, system } = process.cpuUsage(this.#cpuAtStart);
    if (user + system >= maxBudgets * this.#budgetMs * 1_000) return true;
    const repeats = this.#repeatsNs.length;
    const takenNs = Math.min(...this.#repeatsNs) + this.#hooksNsOfCall();
    const spentMs = (repeats * this.#calls * takenNs) / 1e6;
    return (spentMs >= this.#budgetMs || repeats >= enoughRepeats) && isSteady(this.#repeatsNs);
  }

  /** Of the turn that has just ended, per call and with all that ran around it. */
  #sinceStartNs(): number {
    return this.#calls === 0 ? 0 : ((now() - this.#startedMs) * 1e6) / this.#calls;
  }

  nsPerCall(): number {
    // The later half is the warmer one.
    const warm = this.#repeatsNs.slice(Math.floor(this.#repeatsNs.length / 2));
    const nsPerCall = quantile(sorted(warm), 0.5);
    if (nsPerCall > 0) return nsPerCall;
    throw new Error(coarseTimer);
  }

  /** What runs around each call or each sample, untimed. */
  hooksNs(): { hooksNsPerCall?: number; hooksNsPerSample?: number } {
    if (this.#hooksAround === undefined) return {};
    if (this.#hooksAround === 'calls') return { hooksNsPerCall: this.#hooksNsOfCall() };
    return { hooksNsPerSample: this.#hooksNsOfCall() * this.#calls };
  }

  /** The least of all repeats: a wait for the CPU looks like time of hooks. */
  #hooksNsOfCall(): number {
    return Math.max(0, Math.min(...this.#hooksNs));
  }
}
