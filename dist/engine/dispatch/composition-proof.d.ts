import type { TraceTransformLedger } from './trace-transform-ledger.ts';
export interface CompositionProof {
    readonly transformCount: number;
    /** The stack from outermost to innermost, such as `jit>vmap>grad`; empty for no transform. */
    readonly signature: string;
    /** SHA-256 over the root's fingerprint, the stack and its evidence; worked out when read. */
    readonly stackHash: string;
}
/**
 * Proves that every transform of a ledger has evidence of its own.
 *
 * @throws EngineError `composition_missing_evidence`, `composition_empty_evidence`,
 *   `composition_foreign_evidence`, `composition_duplicate_evidence`.
 */
export declare function proveComposition(ledger: TraceTransformLedger): CompositionProof;
/** Throws what `proveComposition` throws. */
export declare function checkComposition({ transforms, evidence }: TraceTransformLedger): void;
