import { encodeNumber, encodeString } from '../canonical-encoding.js';
import { digestText } from '../digest.js';
/** The previous digest of the very first entry. */
export const CHAIN_START = '0'.repeat(64);
/**
 * Checks entries that were stored elsewhere: any changed field, a missing, added or moved entry is
 * found. With `end` (a `lastDigest` kept in a safe place), so is a chain rewritten as a whole.
 */
export function verifyEvidence(entries, anchors = {}) {
    let previous = anchors.start ?? CHAIN_START;
    const ids = new Set();
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
const encodedSignals = new WeakMap();
/**
 * A frozen copy of signals that several decisions have in common: their entries share it, and it
 * is encoded once. `verify` encodes every entry anew.
 */
export function shareSignals(signals) {
    const shared = frozenCopy(signals);
    encodedSignals.set(shared, encodeSignals(shared));
    return shared;
}
/** The signals themselves when they came from `shareSignals`, otherwise a frozen copy. */
export function unchangeable(signals) {
    return encodedSignals.has(signals) ? signals : frozenCopy(signals);
}
function frozenCopy(signals) {
    return Object.freeze(signals.map((signal) => Object.freeze({ ...signal })));
}
function digestDecision({ decisionId, record, signals }, previousDigest) {
    return digestText(encodeHead(decisionId, record, previousDigest) + encodeSignals(signals));
}
/** The digest of a decision that cannot change, whose shared signals are encoded already. */
export function linkDecision(decision, previousDigest) {
    const { decisionId, record, signals } = decision;
    const encoded = encodedSignals.get(signals) ?? encodeSignals(signals);
    return digestText(encodeHead(decisionId, record, previousDigest) + encoded);
}
function encodeHead(decisionId, record, previousDigest) {
    let text = encodeString(previousDigest) + encodeString(decisionId);
    text += encodeString(record.mode) + encodeString(record.action);
    text += encodeNumber(record.posterior) + encodeNumber(record.expectedLossKeep);
    return text + encodeNumber(record.expectedLossKill) + encodeNumber(record.timeMs);
}
function encodeSignals(signals) {
    let text = `${signals.length}:`;
    for (const { name, value, logLikelihoodRatio } of signals) {
        text += encodeString(name);
        text += typeof value === 'number' ? encodeNumber(value) : encodeString(value);
        text += encodeNumber(logLikelihoodRatio);
    }
    return text;
}
