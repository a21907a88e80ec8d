import type { Aval } from '../array/aval.ts';
import { type Jaxpr } from './jaxpr.ts';
/**
 * The canonical text of a jaxpr: every field framed (see canonical-encoding.ts), variables
 * numbered by first appearance, so that renaming and rebuilding change nothing and any other
 * change of types, params, effects, literals or sub-jaxprs does.
 */
export declare function canonicalText(jaxpr: Jaxpr): string;
/** SHA-256 of the canonical text, worked out once and kept with the (immutable) jaxpr. */
export declare function fingerprintJaxpr(jaxpr: Jaxpr): string;
export declare function encodeAval(aval: Aval): string;
