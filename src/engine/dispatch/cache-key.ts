import { type Aval, encodeAval } from '../array/aval.ts';
import { BoundedCache } from '../bounded-cache.ts';
import { encodePlain, encodeString } from '../canonical-encoding.ts';
import { digestText } from '../digest.ts';
import { fingerprintJaxpr, shortIdentityOf } from '../ir/fingerprint.ts';
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
const PAYLOAD_VERSION = 2;

/**
 * `fjx-` and the SHA-256 of everything a compiled program depends on. Every field is framed, so
 * two different requests never share a payload. Values of constants are not in it: they are
 * arguments of the compiled program.
 */
export function cacheKeyOf(fields: CacheKeyFields): string {
  const payload = cacheKeyPayload(fields);
  let key = keys.get(payload);
  if (key === undefined) {
    key = `fjx-${digestText(payload)}`;
    keys.set(payload, key);
  }
  return key;
}

/** Keys by payload: looking one up takes a third of the time of a digest. */
const KEYS_KEPT = 512;
const keys = new BoundedCache<string>(KEYS_KEPT);

/** The text that is digested. */
export function cacheKeyPayload(fields: CacheKeyFields): string {
  return encodeFields(fields, fingerprintJaxpr(fields.jaxpr));
}

/** As good a key as the other within this process; see `shortIdentityOf`. */
export function placeOf(fields: CacheKeyFields): string {
  return encodeFields(fields, shortIdentityOf(fields.jaxpr));
}

function encodeFields(fields: CacheKeyFields, program: string): string {
  const { transforms, unknownIncompatibleFeatures: features, args } = fields;
  let text = `K${PAYLOAD_VERSION};${fields.mode === 'strict' ? 'S' : 'H'}`;
  text += encodeString(fields.backend);
  text += `T${transforms.length}:`;
  for (let i = 0; i < transforms.length; i++) text += `${transforms[i]};`;
  text += encodePlain(fields.compileOptions);
  text += fields.customHook === null ? 'z' : encodeString(fields.customHook);
  text += `F${features.length}:`;
  for (let i = 0; i < features.length; i++) text += encodeString(features[i] as string);
  text += program;
  text += `A${args.length}:`;
  for (let i = 0; i < args.length; i++) text += encodeAval(args[i] as Aval);
  return text;
}
