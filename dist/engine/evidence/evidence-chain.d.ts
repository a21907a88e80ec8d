import { CanonicalWriter } from '../canonical-encoding.ts';
import type { DecisionRecord, EvidenceEntry, Signal } from './evidence-ledger.ts';
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
 * Signals that several decisions have in common: their entries share the list, and it is encoded
 * once. `verify` encodes every entry anew.
 */
export declare class SharedSignals {
    #private;
    readonly list: readonly Signal[];
    constructor(signals: readonly Signal[]);
    write(writer: CanonicalWriter): void;
}
export declare function copySignals(signals: readonly Signal[]): readonly Signal[];
export declare function freezeSignals(signals: readonly Signal[]): readonly Signal[];
export declare function digestDecision(decisionId: string, record: DecisionRecord, signals: readonly Signal[] | SharedSignals, previousDigest: string): string;
