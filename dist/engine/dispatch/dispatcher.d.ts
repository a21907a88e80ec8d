import type { NdArray } from '../array/nd-array.ts';
import type { ConformalCalibrator } from '../evidence/conformal.ts';
import { type EvidenceEntry, EvidenceLedger } from '../evidence/evidence-ledger.ts';
import { type CompatibilityMode } from './cache-key.ts';
import { type CompileOptions } from './compile-options.ts';
import type { TraceTransformLedger } from './trace-transform-ledger.ts';
export interface DispatchRequest {
    readonly mode: CompatibilityMode;
    readonly ledger: TraceTransformLedger;
    readonly args: readonly NdArray[];
    /** Known: `cpu`. */
    readonly backend: string;
    readonly compileOptions: CompileOptions;
    /** Names a variant that must not share compiled programs with others. */
    readonly customHook: string | null;
    readonly unknownIncompatibleFeatures: readonly string[];
}
export interface DispatchResponse {
    readonly outputs: readonly NdArray[];
    readonly cacheKey: string;
    readonly evidence: EvidenceEntry;
}
export interface DispatcherOptions {
    /** Where decisions go. Default: a ledger that keeps the newest 1024 entries. */
    readonly evidence?: EvidenceLedger;
    /** Milliseconds since the Unix epoch. Default: Date.now. */
    readonly clock?: () => number;
    /** Prefix of all decision ids; must be unique to this dispatcher. Default: a random UUID. */
    readonly runId?: string;
    /** Compiled programs kept. Default 256. */
    readonly cacheCapacity?: number;
    /** When given, a posterior above its threshold asks for reprofiling. */
    readonly calibrator?: ConformalCalibrator;
}
/**
 * Runs transformed programs: verify the transform stack, check the jaxpr, derive the cache key,
 * execute, write evidence. Failures leave evidence too and are thrown on.
 */
export declare class Dispatcher {
    #private;
    readonly evidence: EvidenceLedger;
    constructor(options?: DispatcherOptions);
    /**
     * @throws EngineError for a malformed request, jaxpr or stack; the newest entry of `evidence`
     *   then has the error's code as its outcome.
     */
    dispatch(request: DispatchRequest): DispatchResponse;
}
