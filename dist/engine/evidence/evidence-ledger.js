import { encodeNumber, encodeString } from '../canonical-encoding.js';
import { digestText } from '../digest.js';
import { EngineError } from '../errors.js';
/** The previous digest of the very first entry. */
export const CHAIN_START = '0'.repeat(64);
/** An append-only list of decisions, chained by digest. */
export class EvidenceLedger {
    #entries = [];
    #ids = new Set();
    #capacity;
    #oldest = 0;
    #lastDigest = CHAIN_START;
    constructor(options = {}) {
        this.#capacity = options.capacity ?? Infinity;
    }
    get length() {
        return this.#entries.length;
    }
    /** The digest of the newest entry. Kept elsewhere, it vouches for the whole chain. */
    get lastDigest() {
        return this.#lastDigest;
    }
    /** @throws EngineError `duplicate_decision_id` when an entry in memory has the same id. */
    append(decision) {
        const { decisionId } = decision;
        if (this.#ids.has(decisionId))
            throw new EngineError('duplicate_decision_id', { decisionId });
        const previousDigest = this.#lastDigest;
        const { record } = decision;
        const shared = encodedSignals.get(decision.signals);
        const signals = shared === undefined ? frozenSignals(decision.signals) : decision.signals;
        const encoded = shared ?? encodeSignals(signals);
        const entry = Object.freeze({
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
    entries() {
        const all = this.#entries;
        return [...all.slice(this.#oldest), ...all.slice(0, this.#oldest)];
    }
    /** Recomputes the chain over the entries in memory. */
    verify() {
        const entries = this.entries();
        return verifyEvidence(entries, {
            start: entries[0]?.previousDigest ?? CHAIN_START,
            end: this.#lastDigest,
        });
    }
    #keep(entry) {
        this.#ids.add(entry.decisionId);
        if (this.#entries.length < this.#capacity) {
            this.#entries.push(entry);
            return;
        }
        this.#ids.delete(this.#entries[this.#oldest].decisionId);
        this.#entries[this.#oldest] = entry;
        this.#oldest = (this.#oldest + 1) % this.#capacity;
    }
}
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
    const shared = frozenSignals(signals);
    encodedSignals.set(shared, encodeSignals(shared));
    return shared;
}
function frozenSignals(signals) {
    return Object.freeze(signals.map((signal) => Object.freeze({ ...signal })));
}
function digestDecision(decision, previousDigest) {
    const { decisionId, record, signals } = decision;
    return digestText(encodeHead(decisionId, record, previousDigest) + encodeSignals(signals));
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
