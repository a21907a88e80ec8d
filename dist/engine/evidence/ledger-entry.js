import { copySignals, digestDecision, freezeSignals, SharedSignals } from './evidence-chain.js';
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
/** Those fields alone that the digest covers. */
function copyRecord(record) {
    const { mode, posterior, expectedLossKeep, expectedLossKill, action, timeMs } = record;
    return { mode, posterior, expectedLossKeep, expectedLossKill, action, timeMs };
}
/**
 * An entry that learns its digests later. Record and signals are copies of its own, frozen when
 * somebody first gets hold of them.
 */
export class LedgerEntry {
    decisionId;
    #record;
    #signals;
    /** Until it is linked: the ledger, which does so when its end is read, and the entry after it. */
    #ledger;
    #next = null;
    #previousDigest = '';
    #digest = '';
    constructor(decisionId, record, signals, ledger) {
        this.decisionId = decisionId;
        this.#record = copyRecord(record);
        this.#signals = signals instanceof SharedSignals ? signals : copySignals(signals);
        this.#ledger = ledger;
        Object.freeze(this);
    }
    static follow(entry, next) {
        entry.#next = next;
    }
    /** Returns the entry after it, and lets go of it. */
    static link(entry, previousDigest) {
        const next = entry.#next;
        entry.#previousDigest = previousDigest;
        entry.#digest = digestDecision(entry.decisionId, entry.#record, entry.#signals, previousDigest);
        entry.#ledger = null;
        entry.#next = null;
        return next;
    }
    get record() {
        return Object.freeze(this.#record);
    }
    get signals() {
        const signals = this.#signals;
        return signals instanceof SharedSignals ? signals.list : freezeSignals(signals);
    }
    get previousDigest() {
        this.#ledger?.lastDigest;
        return this.#previousDigest;
    }
    get digest() {
        this.#ledger?.lastDigest;
        return this.#digest;
    }
    /** For `console.log`, which sees no getters. */
    [INSPECT]() {
        return this.toJSON();
    }
    /** Everything as a plain object. */
    toJSON() {
        const { decisionId, record, signals, previousDigest, digest } = this;
        return Object.freeze({ decisionId, record, signals, previousDigest, digest });
    }
}
