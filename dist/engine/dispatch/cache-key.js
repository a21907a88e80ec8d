import { encodeAval } from '../array/aval.js';
import { BoundedCache } from '../bounded-cache.js';
import { CanonicalWriter } from '../canonical-encoding.js';
import { digest } from '../digest.js';
import { fingerprintJaxpr, writeIdentity } from '../ir/fingerprint.js';
/** Raised when the payload below changes, so keys of different versions never meet. */
const PAYLOAD_VERSION = 3;
/**
 * `fjx-` and the SHA-256 of everything a compiled program depends on. Every field is framed, so
 * two different requests never share a payload. Values of constants are not in it: they are
 * arguments of the compiled program.
 */
export function cacheKeyOf(fields) {
    const program = fingerprintJaxpr(fields.jaxpr);
    let ofProgram = keys.get(program);
    if (ofProgram === undefined) {
        ofProgram = new BoundedCache(KEYS_OF_A_PROGRAM);
        keys.set(program, ofProgram);
    }
    const rest = textBesideProgram(fields);
    let key = ofProgram.get(rest);
    if (key === undefined) {
        key = `fjx-${digest(rest + program)}`;
        ofProgram.set(rest, key);
    }
    return key;
}
/** Keys by fingerprint and the rest: looking one up takes a third of the time of a digest. */
const PROGRAMS_WITH_KEYS = 256;
const KEYS_OF_A_PROGRAM = 8;
const keys = new BoundedCache(PROGRAMS_WITH_KEYS);
/** What is digested: all other fields, one character for each byte, and the fingerprint. */
export function cacheKeyPayload(fields) {
    return textBesideProgram(fields) + fingerprintJaxpr(fields.jaxpr);
}
function textBesideProgram(fields) {
    const writer = CanonicalWriter.begin();
    writeFields(writer, fields);
    return writer.toText();
}
/** As good a key as the other within this process; see `writeIdentity`. */
export function placeOf(fields) {
    const writer = CanonicalWriter.begin();
    writeFields(writer, fields);
    writeIdentity(writer, fields.jaxpr);
    return writer.toText();
}
function writeFields(writer, fields) {
    const { mode, transforms, customHook, args } = fields;
    writer.count(PAYLOAD_VERSION);
    writer.count(mode === 'strict' ? 0 : 1);
    writer.text(fields.backend);
    writer.texts(transforms);
    writer.plain(fields.compileOptions);
    writer.plain(customHook);
    writer.texts(fields.unknownIncompatibleFeatures);
    writer.count(args.length);
    for (let i = 0; i < args.length; i++)
        writer.text(encodeAval(args[i]));
}
