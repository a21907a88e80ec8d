import { EngineError } from '../errors.js';
import { CHAIN_START, verifyEvidence, } from './evidence-chain.js';
import { LedgerEntry } from './ledger-entry.js';
/**
 * How many entries are linked when one that is not has to go: a digest each, about 0.2 ms together,
 * in one call of so many. Eight at once cost every eighth call four times its own time.
 */
const LINKED_AT_ONCE = 256;
/**
 * An append-only list of decisions, chained by digest. Nothing can change an entry once it is in,
 * so its digest is the same whenever it is worked out: when somebody looks at the chain, or before
 * the entry has to go.
 */
export class EvidenceLedger {
    #entries = [];
    /** Of the entries that were not numbered by a run. */
    #ids = new Set();
    #runs = null;
    #capacity;
    #oldest = 0;
    #firstUnlinked = null;
    #newest = null;
    #lastDigest = CHAIN_START;
    constructor(options = {}) {
        this.#capacity = options.capacity ?? Infinity;
    }
    get length() {
        return this.#entries.length;
    }
    /** The digest of the newest entry. Kept elsewhere, it vouches for the whole chain. */
    get lastDigest() {
        this.#link(Infinity);
        return this.#lastDigest;
    }
    /**
     * The entry that is returned works its digests out when they are read. It has no properties of
     * its own to spread; `toJSON` gives a plain object.
     *
     * @throws EngineError `duplicate_decision_id` when an entry in memory has the same id.
     */
    append(decision) {
        const { decisionId, record, signals } = decision;
        if (this.#ids.has(decisionId) || this.#isNumbered(decisionId)) {
            throw new EngineError('duplicate_decision_id', { decisionId });
        }
        this.#ids.add(decisionId);
        return this.#keep(new LedgerEntry(decisionId, record, signals, this));
    }
    /**
     * Appends decisions as `<run id>-<number>`. No id has to be looked up then, which takes longer
     * than all else that appending does.
     *
     * @throws EngineError `duplicate_decision_id` when `append` took that very id before.
     */
    startRun(runId) {
        this.#runs ??= new Map();
        const run = this.#runs.get(runId) ?? { decisions: 0 };
        this.#runs.set(runId, run);
        return (record, signals) => {
            const decisionId = `${runId}-${++run.decisions}`;
            if (this.#ids.size > 0 && this.#ids.has(decisionId)) {
                throw new EngineError('duplicate_decision_id', { decisionId });
            }
            return this.#keep(new LedgerEntry(decisionId, record, signals, this));
        };
    }
    #isNumbered(decisionId) {
        if (this.#runs === null)
            return false;
        const dash = decisionId.lastIndexOf('-');
        const suffix = decisionId.slice(dash + 1);
        const number = Number(suffix);
        const run = this.#runs.get(decisionId.slice(0, dash));
        const isSpelledSo = String(number) === suffix;
        return run !== undefined && isSpelledSo && number >= 1 && number <= run.decisions;
    }
    #keep(entry) {
        if (this.#entries.length < this.#capacity)
            this.#entries.push(entry);
        else
            this.#replaceOldest(entry);
        if (this.#firstUnlinked === null)
            this.#firstUnlinked = entry;
        else
            LedgerEntry.follow(this.#newest, entry);
        this.#newest = entry;
        return entry;
    }
    /** The entries in memory, oldest first, as plain frozen objects. */
    entries() {
        const all = this.#entries;
        const inOrder = [...all.slice(this.#oldest), ...all.slice(0, this.#oldest)];
        return inOrder.map((entry) => entry.toJSON());
    }
    /** Recomputes the chain over the entries in memory. */
    verify() {
        const entries = this.entries();
        return verifyEvidence(entries, {
            start: entries[0]?.previousDigest ?? CHAIN_START,
            end: this.lastDigest,
        });
    }
    #replaceOldest(entry) {
        const oldest = this.#entries[this.#oldest];
        if (oldest === this.#firstUnlinked)
            this.#link(LINKED_AT_ONCE);
        if (this.#ids.size > 0)
            this.#ids.delete(oldest.decisionId);
        this.#entries[this.#oldest] = entry;
        this.#oldest = (this.#oldest + 1) % this.#capacity;
    }
    #link(most) {
        let entry = this.#firstUnlinked;
        for (let linked = 0; entry !== null && linked < most; linked++) {
            const next = LedgerEntry.link(entry, this.#lastDigest);
            this.#lastDigest = entry.digest;
            entry = next;
        }
        this.#firstUnlinked = entry;
    }
}
