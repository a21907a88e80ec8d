import { CanonicalWriter } from '../canonical-encoding.js';
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
    list;
    #encoded;
    constructor(signals) {
        this.list = freezeSignals(copySignals(signals));
        const writer = CanonicalWriter.begin();
        writeSignals(writer, this.list);
        this.#encoded = writer.toBytes();
        Object.freeze(this);
    }
    write(writer) {
        writer.append(this.#encoded);
    }
}
export function copySignals(signals) {
    return signals.map(({ name, value, logLikelihoodRatio }) => ({
        name,
        value,
        logLikelihoodRatio,
    }));
}
export function freezeSignals(signals) {
    for (const signal of signals)
        Object.freeze(signal);
    return Object.freeze(signals);
}
export function digestDecision(decisionId, record, signals, previousDigest) {
    const writer = CanonicalWriter.begin();
    writeHead(writer, decisionId, record, previousDigest);
    if (signals instanceof SharedSignals)
        signals.write(writer);
    else
        writeSignals(writer, signals);
    return writer.toDigest();
}
function writeHead(writer, decisionId, record, previousDigest) {
    writer.text(previousDigest);
    writer.text(decisionId);
    writer.text(record.mode);
    writer.text(record.action);
    writer.number(record.posterior);
    writer.number(record.expectedLossKeep);
    writer.number(record.expectedLossKill);
    writer.number(record.timeMs);
}
function writeSignals(writer, signals) {
    writer.count(signals.length);
    for (const { name, value, logLikelihoodRatio } of signals) {
        writer.text(name);
        writer.plain(value);
        writer.number(logLikelihoodRatio);
    }
}
