import { SharedSignals } from './evidence-chain.ts';
import type { DecisionRecord, EvidenceEntry, Signal } from './evidence-ledger.ts';
declare const INSPECT: unique symbol;
/** Reading its end links all entries. */
interface Chain {
    readonly lastDigest: string;
}
/**
 * An entry that learns its digests later. Record and signals are copies of its own, frozen when
 * somebody first gets hold of them.
 */
export declare class LedgerEntry implements EvidenceEntry {
    #private;
    readonly decisionId: string;
    constructor(decisionId: string, record: DecisionRecord, signals: readonly Signal[] | SharedSignals, ledger: Chain);
    static follow(entry: LedgerEntry, next: LedgerEntry): void;
    /** Returns the entry after it, and lets go of it. */
    static link(entry: LedgerEntry, previousDigest: string): LedgerEntry | null;
    get record(): DecisionRecord;
    get signals(): readonly Signal[];
    get previousDigest(): string;
    get digest(): string;
    /** For `console.log`, which sees no getters. */
    [INSPECT](): EvidenceEntry;
    /** Everything as a plain object. */
    toJSON(): EvidenceEntry;
}
export {};
