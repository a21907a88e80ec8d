import type { Jaxpr } from '../ir/jaxpr.ts';
import type { Signal } from './evidence-ledger.ts';
import { type ExpectedLosses } from './loss-matrix.ts';
export declare function sizeSignal(name: string, value: number, weight?: number): Signal;
export declare function noteSignal(name: string, value: string): Signal;
export declare function unknownSignal(name: string, values: readonly string[]): Signal;
export declare function successSignal(): Signal;
export declare function failureSignal(code: string): Signal;
/** What a jaxpr shows: equations, depth of sub-jaxprs and effects, in sub-jaxprs too. */
export declare function programSignals(jaxpr: Jaxpr): Signal[];
/** What signals say together. */
export interface Assessment {
    /** P(abandoned). */
    readonly posterior: number;
    readonly losses: ExpectedLosses;
    /** Whether something unknown was let pass. */
    readonly hasUnknowns: boolean;
}
export declare function assess(signals: readonly Signal[]): Assessment;
