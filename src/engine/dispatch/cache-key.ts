import type { Aval } from '../array/aval.ts';
import { encodePlain, encodeString } from '../canonical-encoding.ts';
import { digestText } from '../digest.ts';
import { encodeAval, fingerprintJaxpr } from '../ir/fingerprint.ts';
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

/** Raised when the payload below changes, so keys of different versions never meet. */
const PAYLOAD_VERSION = 1;

/**
 * `fjx-` and the SHA-256 of everything a compiled program depends on. Every field is framed, so
 * two different requests never share a payload. Values of constants are not in it: they are
 * arguments of the compiled program.
 */
export function cacheKeyOf(fields: CacheKeyFields): string {
  return keyOfPayload(cacheKeyPayload(fields));
}

/** The key for a text of `cacheKeyPayload`. */
export function keyOfPayload(payload: string): string {
  return `fjx-${digestText(payload)}`;
}

/** The text that is digested. */
export function cacheKeyPayload(fields: CacheKeyFields): string {
  const { transforms, unknownIncompatibleFeatures: features, args } = fields;
  let text = `K${PAYLOAD_VERSION};${fields.mode === 'strict' ? 'S' : 'H'}`;
  text += encodeString(fields.backend);
  text += `T${transforms.length}:${transforms.join(',')};`;
  text += encodePlain(fields.compileOptions);
  text += fields.customHook === null ? 'z' : encodeString(fields.customHook);
  text += `F${features.length}:`;
  for (const feature of features) text += encodeString(feature);
  text += fingerprintJaxpr(fields.jaxpr);
  text += `A${args.length}:`;
  for (const aval of args) text += encodeAval(aval);
  return text;
}
