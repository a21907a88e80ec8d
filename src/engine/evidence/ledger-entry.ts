import { copySignals, digestDecision, freezeSignals, SharedSignals } from './evidence-chain.ts';
import type { DecisionRecord, EvidenceEntry, Signal } from './evidence-ledger.ts';

const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/** Those fields alone that the digest covers. */
function copyRecord(record: DecisionRecord): DecisionRecord {
  const { mode, posterior, expectedLossKeep, expectedLossKill, action, timeMs } = record;
  return { mode, posterior, expectedLossKeep, expectedLossKill, action, timeMs };
}

/** Reading its end links all entries. */
interface Chain {
  readonly lastDigest: string;
}

/**
 * An entry that learns its digests later. Record and signals are copies of its own, frozen when
 * somebody first gets hold of them.
 */
export class LedgerEntry implements EvidenceEntry {
  readonly decisionId: string;
  readonly #record: DecisionRecord;
  readonly #signals: readonly Signal[] | SharedSignals;
  /** Until it is linked: the ledger, which does so when its end is read, and the entry after it. */
  #ledger: Chain | null;
  #next: LedgerEntry | null = null;
  #previousDigest = '';
  #digest = '';

  constructor(
    decisionId: string,
    record: DecisionRecord,
    signals: readonly Signal[] | SharedSignals,
    ledger: Chain,
  ) {
    this.decisionId = decisionId;
    this.#record = copyRecord(record);
    this.#signals = signals instanceof SharedSignals ? signals : copySignals(signals);
    this.#ledger = ledger;
    Object.freeze(this);
  }

  static follow(entry: LedgerEntry, next: LedgerEntry): void {
    entry.#next = next;
  }

  /** Returns the entry after it, and lets go of it. */
  static link(entry: LedgerEntry, previousDigest: string): LedgerEntry | null {
    const next = entry.#next;
    entry.#previousDigest = previousDigest;
    entry.#digest = digestDecision(entry.decisionId, entry.#record, entry.#signals, previousDigest);
    entry.#ledger = null;
    entry.#next = null;
    return next;
  }

  get record(): DecisionRecord {
    return Object.freeze(this.#record);
  }

  get signals(): readonly Signal[] {
    const signals = this.#signals;
    return signals instanceof SharedSignals ? signals.list : freezeSignals(signals);
  }

  get previousDigest(): string {
    this.#ledger?.lastDigest;
    return this.#previousDigest;
  }

  get digest(): string {
    this.#ledger?.lastDigest;
    return this.#digest;
  }

  /** For `console.log`, which sees no getters. */
  [INSPECT](): EvidenceEntry {
    return this.toJSON();
  }

  /** Everything as a plain object. */
  toJSON(): EvidenceEntry {
    const { decisionId, record, signals, previousDigest, digest } = this;
    return Object.freeze({ decisionId, record, signals, previousDigest, digest });
  }
}
