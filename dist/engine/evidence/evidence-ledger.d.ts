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
export declare const CHAIN_START: string;
export type LedgerCheck = {
    readonly kind: 'intact';
    readonly entries: number;
} | {
    readonly kind: 'broken';
    readonly index: number;
    readonly reason: string;
};
export interface EvidenceLedgerOptions {
    /**
     * Entries kept in memory; older ones are dropped from the front and the chain goes on. Default:
     * all.
     */
    readonly capacity?: number;
}
/** An append-only list of decisions, chained by digest. */
export declare class EvidenceLedger {
    #private;
    constructor(options?: EvidenceLedgerOptions);
    get length(): number;
    /** The digest of the newest entry. Kept elsewhere, it vouches for the whole chain. */
    get lastDigest(): string;
    /** @throws EngineError `duplicate_decision_id` when an entry in memory has the same id. */
    append(decision: Decision): EvidenceEntry;
    /** The entries in memory, oldest first. */
    entries(): EvidenceEntry[];
    /** Recomputes the chain over the entries in memory. */
    verify(): LedgerCheck;
}
/**
 * Checks entries that were stored elsewhere: any changed field, a missing, added or moved entry is
 * found. With `end` (a `lastDigest` kept in a safe place), so is a chain rewritten as a whole.
 */
export declare function verifyEvidence(entries: readonly EvidenceEntry[], anchors?: {
    readonly start?: string;
    readonly end?: string;
}): LedgerCheck;
/**
 * A frozen copy of signals that several decisions have in common: their entries share it, and it
 * is encoded once. `verify` encodes every entry anew.
 */
export declare function shareSignals(signals: readonly Signal[]): readonly Signal[];
