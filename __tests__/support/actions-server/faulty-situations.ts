import { judgingSituations } from './judging-situations.ts';
import { publishingSituations } from './publishing-situations.ts';
import { recordSituations, type SavedRecord, saveSharedRecord } from './record-situations.ts';
import { SharedChanges } from './shared-changes.ts';
import type { Situation } from './situation.ts';

/** All situations in which GitHub may fail a run of the action. */
export class FaultySituations {
  readonly #changes = new SharedChanges();
  #record: SavedRecord | undefined;

  readonly all: readonly Situation[] = [
    ...judgingSituations(this.#changes),
    ...recordSituations(this.#changes, () => this.#record),
    ...publishingSituations(this.#changes),
  ];

  /** Before the first run: it changes the environment of this process for a while. */
  async prepare(): Promise<void> {
    this.#record = await saveSharedRecord(this.#changes);
  }

  remove(): void {
    this.#changes.remove();
  }
}
