import { CanonicalWriter } from '../canonical-encoding.ts';
import type { Decision, DecisionRecord, EvidenceEntry, Signal } from './evidence-ledger.ts';

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
const encodedSignals = new WeakMap<readonly Signal[], Uint8Array>();

/**
 * A frozen copy of signals that several decisions have in common: their entries share it, and it
 * is encoded once. `verify` encodes every entry anew.
 */
export function shareSignals(signals: readonly Signal[]): readonly Signal[] {
  const shared = frozenCopy(signals);
  const writer = CanonicalWriter.begin();
  writeSignals(writer, shared);
  encodedSignals.set(shared, writer.toBytes());
  return shared;
}

/** The signals themselves when they came from `shareSignals`, otherwise a frozen copy. */
export function unchangeable(signals: readonly Signal[]): readonly Signal[] {
  return encodedSignals.has(signals) ? signals : frozenCopy(signals);
}

function frozenCopy(signals: readonly Signal[]): readonly Signal[] {
  return Object.freeze(signals.map((signal) => Object.freeze({ ...signal })));
}

function digestDecision({ decisionId, record, signals }: Decision, previousDigest: string): string {
  const writer = CanonicalWriter.begin();
  writeHead(writer, decisionId, record, previousDigest);
  writeSignals(writer, signals);
  return writer.toDigest();
}

/** The digest of a decision that cannot change, whose shared signals are encoded already. */
export function linkDecision(decision: Decision, previousDigest: string): string {
  const encoded = encodedSignals.get(decision.signals);
  if (encoded === undefined) return digestDecision(decision, previousDigest);
  const writer = CanonicalWriter.begin();
  writeHead(writer, decision.decisionId, decision.record, previousDigest);
  writer.append(encoded);
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
