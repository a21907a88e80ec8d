import { type Jaxpr } from './jaxpr.ts';
/**
 * The canonical text of a jaxpr: every field framed (see canonical-encoding.ts), variables
 * numbered by first appearance, so that renaming and rebuilding change nothing and any other
 * change of types, params, effects, literals or sub-jaxprs does.
 */
export declare function canonicalText(jaxpr: Jaxpr): string;
/** SHA-256 of the canonical text, worked out once and kept with the (immutable) jaxpr. */
export declare function fingerprintJaxpr(jaxpr: Jaxpr): string;
/**
 * What tells a jaxpr from all others within this process: the canonical text of a short one, which
 * takes less time than its digest when programs are built anew for each call, otherwise the
 * fingerprint.
 */
export declare function shortIdentityOf(jaxpr: Jaxpr): string;
