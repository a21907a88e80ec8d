import type { Progress } from '../ports.ts';
import type { PairLedger, PlannedBenchmark, Wanted } from './pair-ledger.ts';
import type { Opponent, PairedFiles } from './pair-supply.ts';

/** Benchmarks of one suite, each measured once by one pair of processes. */
export interface Session {
  readonly files: PairedFiles;
  readonly benchmarks: readonly PlannedBenchmark[];
  /** Ids of those that are still to come. */
  readonly underway: Set<string>;
}

/**
 * Gives idle lanes what is to be measured next. A round has each undecided benchmark once; the lane that
 * finds nothing left of it begins the next one.
 */
export class Schedule {
  readonly #ledger: PairLedger;
  readonly #progress: Progress;
  readonly #queue: Session[] = [];
  readonly #measuring = new Set<Session>();
  /** Those whose suite another lane measured at some time of theirs. */
  readonly #besideAnother = new WeakSet<Session>();
  /** Suites that failed beside themselves, or in another lane than the first. */
  readonly #keptAlone: PairedFiles[] = [];
  #round = 0;
  #isStopped = false;
  #change = Promise.withResolvers<void>();

  constructor(ledger: PairLedger, progress: Progress) {
    this.#ledger = ledger;
    this.#progress = progress;
  }

  /**
   * For a lane, counted from 0. Waits while what others measure may lead to more. Undefined when there
   * will be none.
   */
  async take(lane: number): Promise<Session | undefined> {
    for (;;) {
      const session = this.#isStopped ? undefined : this.#takeNow(lane);
      const isOver = this.#isStopped || this.#queue.length === 0;
      if (session !== undefined || (isOver && this.#measuring.size === 0)) return session;
      await this.#change.promise;
    }
  }

  /** What will probably be taken next. */
  peek(): PairedFiles | undefined {
    return (this.#queue[0] ?? sessionsOf(this.#ledger.wanted())[0])?.files;
  }

  finish(session: Session): void {
    this.#measuring.delete(session);
    this.#wake();
  }

  /** Nothing more is given out. */
  stop(): void {
    this.#isStopped = true;
    this.#wake();
  }

  /**
   * Whether what failed in a session counts: in the first lane, while no other measured the suite. Some
   * keep a port or a file that only one can have, or look for where their tree stands.
   */
  counts(session: Session, lane: number): boolean {
    return lane === 0 && !this.#besideAnother.has(session);
  }

  /** From now on the first lane alone measures the suite. */
  keepAlone({ files }: Session): void {
    this.#keptAlone.push(files);
  }

  #takeNow(lane: number): Session | undefined {
    const isFree = ({ files }: Session) => !this.#isBlocked(files, lane);
    if (!this.#queue.some(isFree)) this.#beginRound();
    const at = this.#queue.findIndex(isFree);
    const [session] = at < 0 ? [] : this.#queue.splice(at, 1);
    if (session === undefined) return undefined;
    for (const other of this.#measuring) {
      if (haveSuiteInCommon(other.files, session.files)) {
        this.#besideAnother.add(other).add(session);
      }
    }
    this.#measuring.add(session);
    this.#progress.report({ kind: 'round', round: this.#round, ...this.#ledger.progress() });
    return session;
  }

  #beginRound(): void {
    const sessions = sessionsOf(this.#ledger.wanted(this.#underway()));
    if (sessions.length > 0) this.#round++;
    this.#queue.push(...sessions);
  }

  /** How many pairs of a benchmark are measured or waiting. */
  #underway(): (id: string, against: Opponent) => number {
    const sessions = [...this.#queue, ...this.#measuring];
    return (id, against) =>
      sessions.filter(({ files, underway }) => files.against === against && underway.has(id))
        .length;
  }

  #isBlocked(files: PairedFiles, lane: number): boolean {
    if (!this.#keptAlone.some((one) => haveSuiteInCommon(one, files))) return false;
    return lane > 0 || [...this.#measuring].some((other) => haveSuiteInCommon(other.files, files));
  }

  #wake(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }
}

function haveSuiteInCommon(left: PairedFiles, right: PairedFiles): boolean {
  const files = [left.baseline, left.candidate];
  return files.includes(right.baseline) || files.includes(right.candidate);
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
    const benchmarks = members.map(({ benchmark }) => benchmark);
    const underway = new Set(benchmarks.map(({ id }) => id));
    return [{ files: filesOf(first), benchmarks, underway }];
  });
}
