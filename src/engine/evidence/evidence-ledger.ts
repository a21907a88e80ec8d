import { encodeNumber, encodeString } from '../canonical-encoding.ts';
import { digestText } from '../digest.ts';
import { EngineError } from '../errors.ts';

export type Action = 'keep' | 'kill' | 'reprofile' | 'fallback';

/** Something observed about a dispatch, and how it speaks for "abandoned" against "useful". */
export interface Signal {
  readonly name: string;
  readonly value: number | string;
  /** Natural logarithm of P(value | abandoned) / P(value | useful); 0 says nothing. */
  readonly logLikelihoodRatio: number;
}

export interface DecisionRecord {
  readonly mode: 'strict' | 'hardened';
  /** P(abandoned), between 0 and 1. */
  readonly posterior: number;
  readonly expectedLossKeep: number;
  readonly expectedLossKill: number;
  readonly action: Action;
  /** Milliseconds since the Unix epoch. */
  readonly timeMs: number;
}

export interface Decision {
  readonly decisionId: string;
  readonly record: DecisionRecord;
  readonly signals: readonly Signal[];
}

/** A decision in the chain: its digest covers itself and, through the previous one, all before. */
export interface EvidenceEntry extends Decision {
  readonly previousDigest: string;
  readonly digest: string;
}

/** The previous digest of the very first entry. */
export const CHAIN_START = '0'.repeat(64);

export type LedgerCheck =
  | { readonly kind: 'intact'; readonly entries: number }
  | { readonly kind: 'broken'; readonly index: number; readonly reason: string };

export interface EvidenceLedgerOptions {
  /**
   * Entries kept in memory; older ones are dropped from the front and the chain goes on. Default:
   * all.
   */
  readonly capacity?: number;
}

/** An append-only list of decisions, chained by digest. */
export class EvidenceLedger {
  readonly #entries: (EvidenceEntry | undefined)[] = [];
  readonly #ids = new Set<string>();
  readonly #capacity: number;
  #oldest = 0;
  #lastDigest = CHAIN_START;

  constructor(options: EvidenceLedgerOptions = {}) {
    this.#capacity = options.capacity ?? Infinity;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** The digest of the newest entry. Kept elsewhere, it vouches for the whole chain. */
  get lastDigest(): string {
    return this.#lastDigest;
  }

  /** @throws EngineError `duplicate_decision_id` when an entry in memory has the same id. */
  append(decision: Decision): EvidenceEntry {
    const { decisionId } = decision;
    if (this.#ids.has(decisionId)) throw new EngineError('duplicate_decision_id', { decisionId });
    const previousDigest = this.#lastDigest;
    const { record } = decision;
    const shared = encodedSignals.get(decision.signals);
    const signals = shared === undefined ? frozenSignals(decision.signals) : decision.signals;
    const encoded = shared ?? encodeSignals(signals);
    const entry: EvidenceEntry = Object.freeze({
      decisionId,
      record: Object.freeze({ ...record }),
      signals,
      previousDigest,
      digest: digestText(encodeHead(decisionId, record, previousDigest) + encoded),
    });
    this.#keep(entry);
    this.#lastDigest = entry.digest;
    return entry;
  }

  /** The entries in memory, oldest first. */
  entries(): EvidenceEntry[] {
    const all = this.#entries as EvidenceEntry[];
    return [...all.slice(this.#oldest), ...all.slice(0, this.#oldest)];
  }

  /** Recomputes the chain over the entries in memory. */
  verify(): LedgerCheck {
    const entries = this.entries();
    return verifyEvidence(entries, {
      start: entries[0]?.previousDigest ?? CHAIN_START,
      end: this.#lastDigest,
    });
  }

  #keep(entry: EvidenceEntry): void {
    this.#ids.add(entry.decisionId);
    if (this.#entries.length < this.#capacity) {
      this.#entries.push(entry);
      return;
    }
    this.#ids.delete((this.#entries[this.#oldest] as EvidenceEntry).decisionId);
    this.#entries[this.#oldest] = entry;
    this.#oldest = (this.#oldest + 1) % this.#capacity;
  }
}

/**
 * Checks entries that were stored elsewhere: any changed field, a missing, added or moved entry is
 * found. With `end` (a `lastDigest` kept in a safe place), so is a chain rewritten as a whole.
 */
export function verifyEvidence(
  entries: readonly EvidenceEntry[],
  anchors: { readonly start?: string; readonly end?: string } = {},
): LedgerCheck {
  let previous = anchors.start ?? CHAIN_START;
  const ids = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (entry.previousDigest !== previous) {
      return { kind: 'broken', index, reason: 'it does not follow the entry before it' };
    }
    if (entry.digest !== digestDecision(entry, previous)) {
      return { kind: 'broken', index, reason: 'its digest does not match its content' };
    }
    if (ids.has(entry.decisionId)) {
      return { kind: 'broken', index, reason: 'its decision id is used before' };
    }
    ids.add(entry.decisionId);
    previous = entry.digest;
  }
  if (anchors.end !== undefined && anchors.end !== previous) {
    return { kind: 'broken', index: entries.length, reason: 'the chain ends elsewhere' };
  }
  return { kind: 'intact', entries: entries.length };
}

/** Lists that cannot change, with their encoding; see `shareSignals`. */
const encodedSignals = new WeakMap<readonly Signal[], string>();

/**
 * A frozen copy of signals that several decisions have in common: their entries share it, and it
 * is encoded once. `verify` encodes every entry anew.
 */
export function shareSignals(signals: readonly Signal[]): readonly Signal[] {
  const shared = frozenSignals(signals);
  encodedSignals.set(shared, encodeSignals(shared));
  return shared;
}

function frozenSignals(signals: readonly Signal[]): readonly Signal[] {
  return Object.freeze(signals.map((signal) => Object.freeze({ ...signal })));
}

function digestDecision(decision: Decision, previousDigest: string): string {
  const { decisionId, record, signals } = decision;
  return digestText(encodeHead(decisionId, record, previousDigest) + encodeSignals(signals));
}

function encodeHead(decisionId: string, record: DecisionRecord, previousDigest: string): string {
  let text = encodeString(previousDigest) + encodeString(decisionId);
  text += encodeString(record.mode) + encodeString(record.action);
  text += encodeNumber(record.posterior) + encodeNumber(record.expectedLossKeep);
  return text + encodeNumber(record.expectedLossKill) + encodeNumber(record.timeMs);
}

function encodeSignals(signals: readonly Signal[]): string {
  let text = `${signals.length}:`;
  for (const { name, value, logLikelihoodRatio } of signals) {
    text += encodeString(name);
    text += typeof value === 'number' ? encodeNumber(value) : encodeString(value);
    text += encodeNumber(logLikelihoodRatio);
  }
  return text;
}
