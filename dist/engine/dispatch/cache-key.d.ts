import { type Aval } from '../array/aval.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { CompileOptions } from './compile-options.ts';
import type { Transform } from './trace-transform-ledger.ts';
/** strict rejects what it does not know; hardened records it and goes on. */
export type CompatibilityMode = 'strict' | 'hardened';
export interface CacheKeyFields {
    readonly mode: CompatibilityMode;
    readonly backend: string;
    readonly transforms: readonly Transform[];
    readonly compileOptions: CompileOptions;
    readonly customHook: string | null;
    readonly unknownIncompatibleFeatures: readonly string[];
    readonly jaxpr: Jaxpr;
    /** Types of the arguments, weak types included: the batch size is in them. */
    readonly args: readonly Aval[];
}
/**
 * `fjx-` and the SHA-256 of everything a compiled program depends on. Every field is framed, so
 * two different requests never share a payload. Values of constants are not in it: they are
 * arguments of the compiled program.
 */
export declare function cacheKeyOf(fields: CacheKeyFields): string;
/** What is digested: all other fields, one character for each byte, and the fingerprint. */
export declare function cacheKeyPayload(fields: CacheKeyFields): string;
/** As good a key as the other within this process; see `writeIdentity`. */
export declare function placeOf(fields: CacheKeyFields): string;
