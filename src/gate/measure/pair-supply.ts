import { ProcessPair } from './process-pair.ts';
import type { ProcessSettings, Side, SuiteOnSide } from './side-process.ts';

/** A suite's path on each side; a benchmark may have moved between files. */
export type SuiteFiles = Readonly<Record<Side, string>>;

/**
 * Starts pairs of processes. While one measures, the next can load on another CPU, where there is one:
 * loading is a third of a run, and one side's turns are disturbed no more by it than the other's.
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
    const waiting = this.#waiting;
    if (waiting && isSame(waiting.files, files)) {
      this.#waiting = undefined;
      if (await this.#bringHere(waiting.pair)) return waiting.pair;
      waiting.pair.kill();
    }
    return new ProcessPair(this.#settings, this.#suites(files));
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
    const settings = { ...this.#settings, prefix: elsewhere.prefix };
    this.#waiting = { files, pair: new ProcessPair(settings, this.#suites(files)) };
  }

  close(): void {
    this.#waiting?.pair.kill();
    this.#waiting = undefined;
  }

  /** False when it did not load there or could not be moved: it is then tried here from the start. */
  async #bringHere(pair: ProcessPair): Promise<boolean> {
    if (await pair.ready()) return false;
    const moves = pair.processIds().map((id) => this.#settings.elsewhere?.bringHere(id));
    return (await Promise.all(moves)).every((moved) => moved === true);
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

function isSame(left: SuiteFiles, right: SuiteFiles): boolean {
  return left.baseline === right.baseline && left.candidate === right.candidate;
}
