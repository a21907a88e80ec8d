import type { Signal } from '../evidence/evidence-ledger.ts';
import { type ExpectedLosses } from '../evidence/loss-matrix.ts';
/** What signals say together. */
export interface Assessment {
    /** P(abandoned). */
    readonly posterior: number;
    readonly losses: ExpectedLosses;
    /** Whether something unknown was let pass. */
    readonly hasUnknowns: boolean;
}
export declare function assess(signals: readonly Signal[]): Assessment;
