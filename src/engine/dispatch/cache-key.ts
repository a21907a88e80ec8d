import { type Aval, encodeAval } from '../array/aval.ts';
import { BoundedCache } from '../bounded-cache.ts';
import { CanonicalWriter } from '../canonical-encoding.ts';
import { digest } from '../digest.ts';
import { fingerprintJaxpr, writeIdentity } from '../ir/fingerprint.ts';
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
const PAYLOAD_VERSION = 3;

/**
 * `fjx-` and the SHA-256 of everything a compiled program depends on. Every field is framed, so
 * two different requests never share a payload. Values of constants are not in it: they are
 * arguments of the compiled program.
 */
export function cacheKeyOf(fields: CacheKeyFields): string {
  const payload = cacheKeyPayload(fields);
  let key = keys.get(payload);
  if (key === undefined) {
    key = `fjx-${digest(payload)}`;
    keys.set(payload, key);
  }
  return key;
}

/** Keys by payload: looking one up takes a third of the time of a digest. */
const KEYS_KEPT = 512;
const keys = new BoundedCache<string>(KEYS_KEPT);

/** What is digested, one character for each byte. */
export function cacheKeyPayload(fields: CacheKeyFields): string {
  const fingerprint = fingerprintJaxpr(fields.jaxpr);
  const writer = CanonicalWriter.begin();
  writeFields(writer, fields);
  writer.text(fingerprint);
  return writer.toText();
}

/** As good a key as the other within this process; see `writeIdentity`. */
export function placeOf(fields: CacheKeyFields): string {
  const writer = CanonicalWriter.begin();
  writeFields(writer, fields);
  writeIdentity(writer, fields.jaxpr);
  return writer.toText();
}

function writeFields(writer: CanonicalWriter, fields: CacheKeyFields): void {
  const { mode, transforms, customHook, args } = fields;
  writer.count(PAYLOAD_VERSION);
  writer.count(mode === 'strict' ? 0 : 1);
  writer.text(fields.backend);
  writer.texts(transforms);
  writer.plain(fields.compileOptions);
  writer.plain(customHook);
  writer.texts(fields.unknownIncompatibleFeatures);
  writer.count(args.length);
  for (let i = 0; i < args.length; i++) writer.text(encodeAval(args[i] as Aval));
}
