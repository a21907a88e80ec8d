import type { PairFigures, Sampling } from '../contracts/documents.ts';
import type { Clock, Ports, Progress } from '../ports.ts';
import { nothingInjected } from './inject-work.ts';
import { PairSupply, type SuiteFiles } from './pair-supply.ts';
import type { ProcessPair } from './process-pair.ts';
import type { ProcessSettings, Side } from './side-process.ts';
import type { Injected } from './worker/messages.ts';

export interface PlannedBenchmark {
  readonly id: string;
  /** The suite and the position in it, per side; a benchmark may have moved between files. */
  readonly place: Readonly<Record<Side, { readonly file: string; readonly index: number }>>;
  readonly sampling: Sampling;
  readonly slowestNsPerCall: number;
  /** Added to the candidate by a self-test. */
  readonly injected?: Injected;
}

export interface PairedRun {
  readonly pairs: ReadonlyMap<string, readonly PairFigures[]>;
  readonly failures: ReadonlyMap<string, { readonly side: Side; readonly message: string }>;
}

export interface PairsRequest {
  readonly settings: ProcessSettings;
  readonly roots: Readonly<Record<Side, string>>;
  readonly benchmarks: readonly PlannedBenchmark[];
  readonly droppedFraction: number;
  readonly budgetMs: number;
  /** More time, for the benchmarks that are worth it. */
  readonly reserveMs: number;
  /** Whether a benchmark with these pairs needs no further one. */
  readonly isDecided: (id: string, pairs: readonly PairFigures[]) => boolean;
  /** Whether one that the budget left undecided gets a share of the reserve. */
  readonly isWorthMore: (id: string, pairs: readonly PairFigures[]) => boolean;
  /** Draws the side that starts, for every other pair; the one after it starts with the other. */
  readonly coin: () => Side;
}

interface Session {
  readonly files: SuiteFiles;
  readonly benchmarks: readonly PlannedBenchmark[];
}

/**
 * Measures round after round until every benchmark is decided or the time is spent. A round starts one
 * fresh pair of processes per suite and measures each undecided benchmark of it once: the pair is the
 * unit of the statistics, because what a process settles into lasts as long as the process.
 */
export async function measurePairs(
  request: PairsRequest,
  ports: Pick<Ports, 'clock' | 'progress'>,
): Promise<PairedRun> {
  const run = new Rounds(request, ports.clock);
  try {
    for (let round = 1; run.toMeasure().length > 0; round++) {
      const sessions = groupBySuite(run.toMeasure());
      for (const [position, session] of sessions.entries()) {
        ports.progress.report({ kind: 'round', round, ...run.progress() });
        await run.measureSession(session, sessions[position + 1]?.files, ports.progress);
      }
    }
  } finally {
    run.close();
  }
  ports.progress.report({ kind: 'done' });
  return run;
}

class Rounds implements PairedRun {
  readonly pairs = new Map<string, PairFigures[]>();
  readonly failures = new Map<string, { side: Side; message: string }>();
  readonly #request: PairsRequest;
  readonly #clock: Clock;
  readonly #startMs: number;
  readonly #supply: PairSupply;
  readonly #lastFirst = new Map<string, Side>();
  readonly #judged = new Map<string, { pairs: number; decided: boolean }>();

  constructor(request: PairsRequest, clock: Clock) {
    this.#request = request;
    this.#clock = clock;
    this.#startMs = clock.nowUnixMs();
    this.#supply = new PairSupply(request.settings, request.roots);
    for (const { id } of request.benchmarks) this.pairs.set(id, []);
  }

  /** What is undecided and has time left. */
  toMeasure(): PlannedBenchmark[] {
    return this.#undecided().filter(({ id }) => this.#hasTime(id));
  }

  progress() {
    const { benchmarks, budgetMs, reserveMs } = this.#request;
    const undecided = this.#undecided().length;
    const elapsedMs = this.#elapsedMs();
    return {
      decided: benchmarks.length - undecided,
      undecided,
      elapsedMs,
      budgetMs: elapsedMs < budgetMs ? budgetMs : budgetMs + reserveMs,
    };
  }

  #elapsedMs(): number {
    return this.#clock.nowUnixMs() - this.#startMs;
  }

  #hasTime(id: string): boolean {
    const { budgetMs, reserveMs, isWorthMore } = this.#request;
    const overMs = this.#elapsedMs() - budgetMs;
    return overMs < 0 || (overMs < reserveMs && isWorthMore(id, this.pairs.get(id) ?? []));
  }

  #undecided(): PlannedBenchmark[] {
    return this.#request.benchmarks.filter(
      ({ id }) => !this.failures.has(id) && !this.#isDecided(id),
    );
  }

  /** Asked for every benchmark at every suite of every round: judged anew only after a further pair. */
  #isDecided(id: string): boolean {
    const pairs = this.pairs.get(id) ?? [];
    const last = this.#judged.get(id);
    if (last?.pairs === pairs.length) return last.decided;
    const decided = this.#request.isDecided(id, pairs);
    this.#judged.set(id, { pairs: pairs.length, decided });
    return decided;
  }

  /** `next`: the suite that follows in this round; without one, the next round's first. */
  async measureSession(
    { files, benchmarks }: Session,
    next: SuiteFiles | undefined,
    progress: Progress,
  ): Promise<void> {
    let pair: ProcessPair | undefined;
    try {
      for (const benchmark of benchmarks) {
        if (!this.#hasTime(benchmark.id)) continue;
        progress.report({ kind: 'measuring', benchId: benchmark.id });
        const startedMs = this.#clock.nowUnixMs();
        pair ??= await this.#supply.take(files);
        this.#supply.prepare(next ?? groupBySuite(this.toMeasure())[0]?.files, files);
        let outcome = await this.#measureOne(pair, benchmark);
        // What failed may have been left behind by an earlier benchmark, or have failed by chance.
        if (outcome.kind === 'failed' && !outcome.isLasting) {
          pair.kill();
          pair = await this.#supply.take(files);
          outcome = await this.#measureOne(pair, benchmark);
        }
        if (outcome.kind === 'measured') {
          const took_ms = Math.max(0, this.#clock.nowUnixMs() - startedMs);
          this.pairs.get(benchmark.id)?.push({ ...outcome.figures, took_ms });
          continue;
        }
        this.failures.set(benchmark.id, { side: outcome.side, message: outcome.message });
        pair.kill();
        pair = undefined;
      }
    } finally {
      pair?.kill();
    }
  }

  close(): void {
    this.#supply.close();
  }

  #measureOne(pair: ProcessPair, planned: PlannedBenchmark) {
    const { id, place, sampling, slowestNsPerCall, injected = nothingInjected } = planned;
    return pair.measure({
      index: { baseline: place.baseline.index, candidate: place.candidate.index },
      sampling,
      slowestNsPerCall,
      droppedFraction: this.#request.droppedFraction,
      injected,
      first: this.#whoStarts(id),
    });
  }

  #whoStarts(id: string): Side {
    const last = this.#lastFirst.get(id);
    if (last === undefined) {
      const first = this.#request.coin();
      this.#lastFirst.set(id, first);
      return first;
    }
    this.#lastFirst.delete(id);
    return last === 'baseline' ? 'candidate' : 'baseline';
  }
}

function groupBySuite(benchmarks: readonly PlannedBenchmark[]): Session[] {
  const groups = Map.groupBy(benchmarks, ({ place }) =>
    JSON.stringify([place.baseline.file, place.candidate.file]),
  );
  return [...groups.values()].flatMap((members) => {
    const place = members[0]?.place;
    if (!place) return [];
    const files = { baseline: place.baseline.file, candidate: place.candidate.file };
    return [{ files, benchmarks: members }];
  });
}
