import type { PairFigures, Sampling } from '../contracts/documents.ts';
import { droppedTurnFraction } from '../plan/plan-run.ts';
import { expectedPairMs } from './choose-sampling.ts';
import {
  loadTimeoutMs,
  type ProcessSettings,
  type Side,
  SideProcess,
  type SuiteOnSide,
} from './side-process.ts';
import { type Injected, nothingInjected } from './worker/messages.ts';

export interface PairedSuite {
  readonly baseline: SuiteOnSide;
  readonly candidate: SuiteOnSide;
}

export interface PairedMeasurement {
  /** The benchmark's position in each side's suite. */
  readonly index: Readonly<Record<Side, number>>;
  readonly sampling: Sampling;
  readonly slowestNsPerCall: number;
  /** Added to the candidate by a self-test. */
  readonly injected: Injected | undefined;
  readonly first: Side;
}

export type PairOutcome =
  | { kind: 'measured'; figures: PairFigures }
  /** The pair is of no further use. `isLasting`: it was waited for in vain, and would be again. */
  | { kind: 'failed'; side: Side; message: string; isLasting: boolean };

type FailedPair = Extract<PairOutcome, { kind: 'failed' }>;
type Answer = Awaited<ReturnType<SideProcess['answer']>>;
type Answers = Record<Side, Answer>;

const peerGraceMs = 2_000;

/**
 * Two live processes, one per side, joined by a socket pair as their file descriptor 0: the baton goes
 * from one to the other without the orchestrator. Their turns alternate strictly, because a side that
 * runs twice in a row reads a few percent faster in the second turn.
 */
export class ProcessPair {
  readonly #sides: Readonly<Record<Side, SideProcess>>;
  readonly #settings: ProcessSettings;
  readonly #loaded: Promise<FailedPair | undefined>;
  readonly #layoutSeed: number;
  #isLoading = true;

  /** `layoutSeed`: both sides draw the layout of their heap from it. */
  constructor(settings: ProcessSettings, suite: PairedSuite, layoutSeed: number) {
    this.#settings = settings;
    this.#layoutSeed = layoutSeed;
    const baseline = new SideProcess(settings, { ...suite.baseline, layoutSeed }, 'pipe');
    const socket = baseline.socket;
    const candidate = new SideProcess(settings, { ...suite.candidate, layoutSeed }, socket);
    socket.destroy();
    this.#sides = { baseline, candidate };
    this.#loaded = this.#load();
  }

  /** Waits until both have loaded their suite; undefined when they have. */
  ready(): Promise<FailedPair | undefined> {
    return this.#loaded;
  }

  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** Of processes that have started. */
  processIds(): number[] {
    const { baseline, candidate } = this.#sides;
    return [baseline, candidate].flatMap((side) => side.id ?? []);
  }

  async measure(request: PairedMeasurement): Promise<PairOutcome> {
    const unready = await this.#loaded;
    if (unready) return unready;
    const { benchTimeoutMs } = this.#settings;
    const prepared = await this.#both(benchTimeoutMs, (side, limitMs, name) =>
      side.answer(limitMs, { kind: 'prepare', index: request.index[name] }),
    );
    const unprepared = this.#failureOf(prepared, 'prepared');
    if (unprepared) return unprepared;

    const expectedMs = expectedPairMs(request.sampling, request.slowestNsPerCall);
    const answers = await this.#turns(request, 3 * expectedMs + benchTimeoutMs);
    const failure = this.#failureOf(answers, 'figures');
    if (failure) return failure;
    const { baseline, candidate } = answers;
    if (baseline.kind !== 'figures' || candidate.kind !== 'figures') throw new Error('unreachable');
    return {
      kind: 'measured',
      figures: {
        first: request.first,
        baseline: baseline.figures,
        candidate: candidate.figures,
        layout_seed: this.#layoutSeed,
      },
    };
  }

  kill(): void {
    this.#sides.baseline.kill();
    this.#sides.candidate.kill();
  }

  async #load(): Promise<FailedPair | undefined> {
    const answers = await this.#both(loadTimeoutMs, (side, limitMs) => side.answer(limitMs));
    this.#isLoading = false;
    return this.#failureOf(answers, 'listed');
  }

  #turns(request: PairedMeasurement, timeoutMs: number): Promise<Answers> {
    const { sampling, injected = nothingInjected, first } = request;
    const plan = {
      callsPerSample: sampling.calls_per_sample,
      samplesPerTurn: sampling.samples_per_turn,
      warmupTurns: sampling.warmup_turns,
      maxWarmupTurns: sampling.most_warmup_turns,
      measuredTurns: sampling.measured_turns,
      droppedFraction: droppedTurnFraction,
      // Of long calls, which are few, nearly all would go on one side and not on the other. They are long
      // enough to ask how long each waited.
      dropsPreempted: sampling.estimator === 'adjacent-turns',
    };
    return this.#both(timeoutMs, async (side, limitMs, name) => {
      const answer = await side.answer(limitMs, {
        kind: 'take-turns',
        plan: { ...plan, injected: name === 'candidate' ? injected : nothingInjected },
        first: first === name,
      });
      // Its peer waits for a baton that never comes; the end of this process tells it.
      if (answer.kind === 'failed') side.kill();
      return answer;
    });
  }

  /**
   * Asks both at once. The candidate's time is up a little earlier: when it hangs in its own turn, the
   * baseline reads its end and says so; when it only waits for the baseline, the baseline's time is up
   * as well. So the one that hangs is known.
   */
  async #both(
    timeoutMs: number,
    ask: (side: SideProcess, limitMs: number, name: Side) => Promise<Answer>,
  ): Promise<Answers> {
    const [baseline, candidate] = await Promise.all([
      ask(this.#sides.baseline, timeoutMs + peerGraceMs, 'baseline'),
      ask(this.#sides.candidate, timeoutMs, 'candidate'),
    ]);
    return { baseline, candidate };
  }

  #failureOf(answers: Answers, wanted: Answer['kind']): FailedPair | undefined {
    const { baseline, candidate } = answers;
    if (baseline.kind === wanted && candidate.kind === wanted) return undefined;
    const bothHang = baseline.kind === 'timed-out' && candidate.kind === 'timed-out';
    const side = 'message' in candidate && !bothHang ? 'candidate' : 'baseline';
    const answer = answers[side];
    const message = 'message' in answer ? answer.message : 'unexpected reply';
    return { kind: 'failed', side, message, isLasting: answer.kind === 'timed-out' };
  }
}
