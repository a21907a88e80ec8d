import type { NdArray } from '../array/nd-array.ts';
import { SharedSignals } from '../evidence/evidence-chain.ts';
import type { Signal } from '../evidence/evidence-ledger.ts';
import { type Assessment } from '../evidence/signals.ts';
import type { ClosedJaxpr } from '../ir/jaxpr.ts';
import type { TraceTransformLedger } from './trace-transform-ledger.ts';
/** What follows from a request without the values of its arguments. */
export interface PreparedProgram {
    readonly program: ClosedJaxpr<NdArray>;
    readonly cacheKey: string;
    /** Of the latest request; another may name other evidence for the same transforms. */
    stack: DescribedStack;
}
export interface DescribedStack {
    /** One id for each transform. */
    readonly evidence: readonly string[];
    /** What was admitted, and what the stack and the program show. */
    readonly signals: readonly Signal[];
    /** Signals of a dispatch that works, and what they say together. */
    readonly signalsOfSuccess: SharedSignals;
    readonly success: Assessment;
}
/** `unknowns`: the signals of what was admitted in hardened mode, which come first. */
export declare function describeStack(ledger: TraceTransformLedger, unknowns: readonly Signal[]): DescribedStack;
