import type { Decision, EvidenceEntry, Signal } from './evidence-ledger.ts';
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
/** The signals themselves when they came from `shareSignals`, otherwise a frozen copy. */
export declare function unchangeable(signals: readonly Signal[]): readonly Signal[];
/** The digest of a decision that cannot change, whose shared signals are encoded already. */
export declare function linkDecision(decision: Decision, previousDigest: string): string;
