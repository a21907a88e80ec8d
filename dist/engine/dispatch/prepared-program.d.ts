import type { Signal } from '../evidence/evidence-ledger.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import { type Assessment } from './assessment.ts';
import type { TraceTransformLedger } from './trace-transform-ledger.ts';
/** What follows from a request without the values of its arguments. */
export interface PreparedProgram {
    readonly program: Jaxpr;
    readonly cacheKey: string;
    /** Of the latest request; another may name other evidence for the same transforms. */
    stack: DescribedStack;
}
export interface DescribedStack {
    /** See `checkedEvidence`. */
    readonly evidence: string;
    /** What was admitted, and what the stack and the program show. */
    readonly signals: readonly Signal[];
    /** Of a dispatch that works; the entries of the evidence ledger share its signals. */
    readonly succeeded: Assessment;
}
/** `unknowns`: the signals of what was admitted in hardened mode, which come first. */
export declare function describeStack(ledger: TraceTransformLedger, evidence: string, unknowns: readonly Signal[]): DescribedStack;
