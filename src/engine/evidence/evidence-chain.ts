import { CanonicalWriter } from '../canonical-encoding.ts';
import type { DecisionRecord, EvidenceEntry, Signal } from './evidence-ledger.ts';

/** The previous digest of the very first entry. */
export const CHAIN_START = '0'.repeat(64);

export type LedgerCheck =
  | { readonly kind: 'intact'; readonly entries: number }
  | { readonly kind: 'broken'; readonly index: number; readonly reason: string };

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
    const { decisionId, record, signals } = entry;
    if (entry.digest !== digestDecision(decisionId, record, signals, previous)) {
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

/**
 * Signals that several decisions have in common: their entries share the list, and it is encoded
 * once. `verify` encodes every entry anew.
 */
export class SharedSignals {
  readonly list: readonly Signal[];
  readonly #encoded: Uint8Array;

  constructor(signals: readonly Signal[]) {
    this.list = freezeSignals(copySignals(signals));
    const writer = CanonicalWriter.begin();
    writeSignals(writer, this.list);
    this.#encoded = writer.toBytes();
    Object.freeze(this);
  }

  write(writer: CanonicalWriter): void {
    writer.append(this.#encoded);
  }
}

export function copySignals(signals: readonly Signal[]): readonly Signal[] {
  return signals.map(({ name, value, logLikelihoodRatio }) => ({
    name,
    value,
    logLikelihoodRatio,
  }));
}

export function freezeSignals(signals: readonly Signal[]): readonly Signal[] {
  for (const signal of signals) Object.freeze(signal);
  return Object.freeze(signals);
}

export function digestDecision(
  decisionId: string,
  record: DecisionRecord,
  signals: readonly Signal[] | SharedSignals,
  previousDigest: string,
): string {
  const writer = CanonicalWriter.begin();
  writeHead(writer, decisionId, record, previousDigest);
  if (signals instanceof SharedSignals) signals.write(writer);
  else writeSignals(writer, signals);
  return writer.toDigest();
}

function writeHead(
  writer: CanonicalWriter,
  decisionId: string,
  record: DecisionRecord,
  previousDigest: string,
): void {
  writer.text(previousDigest);
  writer.text(decisionId);
  writer.text(record.mode);
  writer.text(record.action);
  writer.number(record.posterior);
  writer.number(record.expectedLossKeep);
  writer.number(record.expectedLossKill);
  writer.number(record.timeMs);
}

function writeSignals(writer: CanonicalWriter, signals: readonly Signal[]): void {
  writer.count(signals.length);
  for (const { name, value, logLikelihoodRatio } of signals) {
    writer.text(name);
    writer.plain(value);
    writer.number(logLikelihoodRatio);
  }
}
