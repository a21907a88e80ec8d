import type { Chance, Ports } from '../ports.ts';
import { nothingInjected } from './inject-work.ts';
import {
  type PairedRun,
  PairLedger,
  type PlannedBenchmark,
  type Stopping,
  type Wanted,
} from './pair-ledger.ts';
import { type PairedFiles, type PairedRoots, PairSupply } from './pair-supply.ts';
import type { ProcessPair } from './process-pair.ts';
import type { ProcessSettings, Side } from './side-process.ts';

export interface PairsRequest extends Stopping {
  readonly settings: ProcessSettings;
  readonly roots: Readonly<Record<Side, string>>;
  /** Makes the control when the first benchmark needs one, and gives its root. */
  readonly makeControl: () => Promise<string>;
  readonly benchmarks: readonly PlannedBenchmark[];
  readonly droppedFraction: number;
}

type MeasuringPorts = Pick<Ports, 'clock' | 'progress' | 'chance'>;

/**
 * Measures round after round until every benchmark is decided or the time is spent. A round starts one
 * fresh pair of processes per suite and measures each undecided benchmark of it once: the pair is the
 * unit of the statistics, because what a process settles into lasts as long as the process.
 */
export async function measurePairs(
  request: PairsRequest,
  ports: MeasuringPorts,
): Promise<PairedRun> {
  const ledger = new PairLedger(request.benchmarks, request, ports.clock);
  const rounds = new Rounds(request, ledger, ports);
  try {
    for (let round = 1; ; round++) {
      const sessions = sessionsOf(ledger.wanted());
      if (sessions.length === 0) break;
      for (const [position, session] of sessions.entries()) {
        ports.progress.report({ kind: 'round', round, ...ledger.progress() });
        await rounds.measureSession(session, sessions[position + 1]?.files);
      }
    }
  } finally {
    rounds.close();
  }
  ports.progress.report({ kind: 'done' });
  return ledger;
}

/** Benchmarks that one pair of processes measures. */
interface Session {
  readonly files: PairedFiles;
  readonly benchmarks: readonly PlannedBenchmark[];
}

class Rounds {
  readonly #request: PairsRequest;
  readonly #ledger: PairLedger;
  readonly #ports: MeasuringPorts;
  readonly #roots: PairedRoots;
  readonly #supply: PairSupply;
  readonly #starters: Starters;

  constructor(request: PairsRequest, ledger: PairLedger, ports: MeasuringPorts) {
    this.#request = request;
    this.#ledger = ledger;
    this.#ports = ports;
    this.#roots = { ...request.roots, control: undefined };
    this.#supply = new PairSupply(request.settings, this.#roots, ports.chance);
    this.#starters = new Starters(ports.chance);
  }

  /** `next`: the session that follows in this round; without one, the next round's first. */
  async measureSession({ files, benchmarks }: Session, next: PairedFiles | undefined) {
    const { against } = files;
    if (against === 'control') this.#roots.control ??= await this.#request.makeControl();
    let pair: ProcessPair | undefined;
    try {
      for (const benchmark of benchmarks) {
        const { id } = benchmark;
        if (!this.#isStillWanted(id, against)) continue;
        this.#ports.progress.report({ kind: 'measuring', benchId: id });
        const startedMs = this.#ports.clock.nowUnixMs();
        pair ??= await this.#supply.take(files);
        this.#supply.prepare(next ?? sessionsOf(this.#ledger.wanted())[0]?.files, files);
        let outcome = await this.#measureOne(pair, benchmark, files);
        // What failed may have been left behind by an earlier benchmark, or have failed by chance.
        if (outcome.kind === 'failed' && !outcome.isLasting) {
          pair.kill();
          pair = await this.#supply.take(files);
          outcome = await this.#measureOne(pair, benchmark, files);
        }
        if (outcome.kind === 'measured') {
          const took_ms = Math.max(0, this.#ports.clock.nowUnixMs() - startedMs);
          this.#ledger.add(id, against, { ...outcome.figures, took_ms });
          continue;
        }
        this.#ledger.fail(id, against, outcome.side, outcome.message);
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

  /** The time may have ended since the round began. */
  #isStillWanted(id: string, against: PairedFiles['against']): boolean {
    return this.#ledger.needOf(id) === (against === 'control' ? 'control-pairs' : 'pairs');
  }

  #measureOne(pair: ProcessPair, planned: PlannedBenchmark, { against }: PairedFiles) {
    const { id, place, sampling, slowestNsPerCall, injected = nothingInjected } = planned;
    const isControl = against === 'control';
    return pair.measure({
      index: {
        baseline: place.baseline.index,
        candidate: (isControl ? place.baseline : place.candidate).index,
      },
      sampling,
      slowestNsPerCall,
      droppedFraction: this.#request.droppedFraction,
      injected: isControl ? nothingInjected : injected,
      first: this.#starters.next(`${against} ${id}`),
    });
  }
}

/** Draws the side that starts, for every other pair; the one after it starts with the other. */
class Starters {
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

/** The control is the baseline's code: it is at the baseline's place on both sides. */
function sessionsOf(wanted: readonly Wanted[]): Session[] {
  const filesOf = ({ against, benchmark: { place } }: Wanted): PairedFiles => ({
    against,
    baseline: place.baseline.file,
    candidate: (against === 'control' ? place.baseline : place.candidate).file,
  });
  const groups = Map.groupBy(wanted, (one) => JSON.stringify(filesOf(one)));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    return [{ files: filesOf(first), benchmarks: members.map(({ benchmark }) => benchmark) }];
  });
}
