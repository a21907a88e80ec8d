import { type LedgerCheck, type SharedSignals } from './evidence-chain.ts';
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
export interface EvidenceLedgerOptions {
    /**
     * Entries kept in memory; older ones are dropped from the front and the chain goes on. Default:
     * all.
     */
    readonly capacity?: number;
}
/**
 * An append-only list of decisions, chained by digest. Nothing can change an entry once it is in,
 * so its digest is the same whenever it is worked out: when somebody looks at the chain, or before
 * the entry has to go.
 */
export declare class EvidenceLedger {
    #private;
    constructor(options?: EvidenceLedgerOptions);
    get length(): number;
    /** The digest of the newest entry. Kept elsewhere, it vouches for the whole chain. */
    get lastDigest(): string;
    /**
     * The entry that is returned works its digests out when they are read. It has no properties of
     * its own to spread; `toJSON` gives a plain object.
     *
     * @throws EngineError `duplicate_decision_id` when an entry in memory has the same id.
     */
    append(decision: Decision): EvidenceEntry;
    /**
     * Appends decisions as `<run id>-<number>`. No id has to be looked up then, which takes longer
     * than all else that appending does.
     *
     * @throws EngineError `duplicate_decision_id` when `append` took that very id before.
     */
    startRun(runId: string): AppendToRun;
    /** The entries in memory, oldest first, as plain frozen objects. */
    entries(): EvidenceEntry[];
    /** Recomputes the chain over the entries in memory. */
    verify(): LedgerCheck;
}
/** Appends a decision under the next number of a run. */
export type AppendToRun = (record: DecisionRecord, signals: readonly Signal[] | SharedSignals) => EvidenceEntry;
