import { CanonicalWriter } from '../canonical-encoding.ts';
import { type Jaxpr } from './jaxpr.ts';
/**
 * A jaxpr in bytes, one character for each: every field framed (see canonical-encoding.ts),
 * variables by the order of their first appearance, so that renaming and rebuilding change nothing
 * and any other change of types, params, effects, literals or sub-jaxprs does.
 */
export declare function canonicalText(jaxpr: Jaxpr): string;
/** SHA-256 of the canonical bytes, worked out once and kept with the (immutable) jaxpr. */
export declare function fingerprintJaxpr(jaxpr: Jaxpr): string;
/**
 * Writes what tells a jaxpr from all others within this process: the canonical bytes of a short
 * one, which take less time than their digest when programs are built anew for each call, otherwise
 * the fingerprint.
 */
export declare function writeIdentity(writer: CanonicalWriter, jaxpr: Jaxpr): void;
