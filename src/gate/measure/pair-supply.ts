import type { Chance } from '../ports.ts';
import { ProcessPair } from './process-pair.ts';
import type { ProcessSettings, Side, SuiteOnSide } from './side-process.ts';

/** A suite on both sides: its path in each, which may have moved, and what stands on the candidate's side. */
export interface PairedFiles {
  readonly against: Opponent;
  readonly baseline: string;
  readonly candidate: string;
}

/** What the baseline is measured against: the candidate, or a copy of its own code in that place. */
export type Opponent = 'candidate' | 'control';

/** Real paths of the trees. */
export interface PairedRoots {
  readonly baseline: string;
  readonly candidate: string;
  /** Undefined until there is one. */
  readonly control: string | undefined;
}

/**
 * Starts pairs of processes, which takes as long as to measure them. While one pair measures, the next
 * loads on the other CPUs, where there are any; while none does, one loads on all of them.
 */
export class PairSupply {
  readonly #settings: ProcessSettings;
  readonly #roots: () => PairedRoots;
  readonly #chance: Chance;
  #waiting: { readonly files: PairedFiles; readonly pair: ProcessPair } | undefined;

  /** `roots` are asked for whenever a pair is started: the control comes later. */
  constructor(settings: ProcessSettings, roots: () => PairedRoots, chance: Chance) {
    this.#settings = settings;
    this.#roots = roots;
    this.#chance = chance;
  }

  /** A fresh pair on the measuring CPU; the caller ends it. */
  async take(files: PairedFiles): Promise<ProcessPair> {
    const { prefix, elsewhere } = this.#settings;
    const waiting = this.#takeWaiting(files);
    if (!elsewhere) return this.#start(files, prefix);
    if (waiting?.isLoading) await eachProcess(waiting, elsewhere.letUseAll);
    if (waiting && (await waiting.ready()) === undefined) {
      if (await eachProcess(waiting, elsewhere.bringHere)) return waiting;
    }
    // What did not load beside another, or could not be moved, is tried from the start.
    waiting?.kill();
    const fresh = this.#start(files, elsewhere.everywhere);
    if (await fresh.ready()) return fresh;
    if (await eachProcess(fresh, elsewhere.bringHere)) return fresh;
    fresh.kill();
    return this.#start(files, prefix);
  }

  /**
   * Starts the pair that will probably be taken next, unless it is of a suite that is being measured:
   * what a suite sets up beside itself as it loads, a file or a database, is not made for two of them.
   */
  prepare(files: PairedFiles | undefined, measuring: PairedFiles): void {
    const { elsewhere } = this.#settings;
    if (!elsewhere || (files && this.#waiting && isSame(this.#waiting.files, files))) return;
    this.close();
    if (!files || files.baseline === measuring.baseline) return;
    if (files.candidate === measuring.candidate) return;
    if (files.against === 'control' && this.#roots().control === undefined) return;
    this.#waiting = { files, pair: this.#start(files, elsewhere.prefix) };
  }

  close(): void {
    this.#waiting?.pair.kill();
    this.#waiting = undefined;
  }

  #takeWaiting(files: PairedFiles): ProcessPair | undefined {
    if (!this.#waiting || !isSame(this.#waiting.files, files)) return undefined;
    const { pair } = this.#waiting;
    this.#waiting = undefined;
    return pair;
  }

  #start(files: PairedFiles, prefix: readonly string[]): ProcessPair {
    const layoutSeed = this.#chance.uint32();
    return new ProcessPair({ ...this.#settings, prefix }, this.#suites(files), layoutSeed);
  }

  #suites(files: PairedFiles): Record<Side, SuiteOnSide> {
    const roots = this.#roots();
    const { baseline } = roots;
    const opponent = roots[files.against] ?? baseline;
    const suiteOn = (side: Side, root: string, foreignRoot: string): SuiteOnSide => ({
      side,
      root,
      file: files[side],
      foreignRoot,
    });
    return {
      baseline: suiteOn('baseline', baseline, opponent),
      candidate: suiteOn('candidate', opponent, baseline),
    };
  }
}

/** Whether all processes of a pair could be moved. */
async function eachProcess(
  pair: ProcessPair,
  move: (processId: number) => Promise<boolean>,
): Promise<boolean> {
  const moved = await Promise.all(pair.processIds().map(move));
  return moved.every((one) => one);
}

function isSame(left: PairedFiles, right: PairedFiles): boolean {
  return (
    left.against === right.against &&
    left.baseline === right.baseline &&
    left.candidate === right.candidate
  );
}
