import { ProcessPair } from './process-pair.ts';
import type { ProcessSettings, Side, SuiteOnSide } from './side-process.ts';

/** A suite's path on each side; a benchmark may have moved between files. */
export type SuiteFiles = Readonly<Record<Side, string>>;

/**
 * Starts pairs of processes, which takes as long as to measure them. While one pair measures, the next
 * loads on the other CPUs, where there are any; while none does, one loads on all of them.
 */
export class PairSupply {
  readonly #settings: ProcessSettings;
  readonly #roots: Readonly<Record<Side, string>>;
  #waiting: { readonly files: SuiteFiles; readonly pair: ProcessPair } | undefined;

  constructor(settings: ProcessSettings, roots: Readonly<Record<Side, string>>) {
    this.#settings = settings;
    this.#roots = roots;
  }

  /** A fresh pair on the measuring CPU; the caller ends it. */
  async take(files: SuiteFiles): Promise<ProcessPair> {
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
  prepare(files: SuiteFiles | undefined, measuring: SuiteFiles): void {
    const { elsewhere } = this.#settings;
    if (!elsewhere || (files && this.#waiting && isSame(this.#waiting.files, files))) return;
    this.close();
    if (!files || files.baseline === measuring.baseline) return;
    if (files.candidate === measuring.candidate) return;
    this.#waiting = { files, pair: this.#start(files, elsewhere.prefix) };
  }

  close(): void {
    this.#waiting?.pair.kill();
    this.#waiting = undefined;
  }

  #takeWaiting(files: SuiteFiles): ProcessPair | undefined {
    if (!this.#waiting || !isSame(this.#waiting.files, files)) return undefined;
    const { pair } = this.#waiting;
    this.#waiting = undefined;
    return pair;
  }

  #start(files: SuiteFiles, prefix: readonly string[]): ProcessPair {
    return new ProcessPair({ ...this.#settings, prefix }, this.#suites(files));
  }

  #suites(files: SuiteFiles): Record<Side, SuiteOnSide> {
    const suiteOn = (side: Side, other: Side): SuiteOnSide => ({
      side,
      root: this.#roots[side],
      file: files[side],
      foreignRoot: this.#roots[other],
    });
    return {
      baseline: suiteOn('baseline', 'candidate'),
      candidate: suiteOn('candidate', 'baseline'),
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

function isSame(left: SuiteFiles, right: SuiteFiles): boolean {
  return left.baseline === right.baseline && left.candidate === right.candidate;
}
