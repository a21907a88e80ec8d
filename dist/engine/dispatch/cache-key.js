import { encodeAval } from '../array/aval.js';
import { BoundedCache } from '../bounded-cache.js';
import { encodePlain, encodeString } from '../canonical-encoding.js';
import { digestText } from '../digest.js';
import { fingerprintJaxpr, shortIdentityOf } from '../ir/fingerprint.js';
/** Raised when the payload below changes, so keys of different versions never meet. */
const PAYLOAD_VERSION = 2;
/**
 * `fjx-` and the SHA-256 of everything a compiled program depends on. Every field is framed, so
 * two different requests never share a payload. Values of constants are not in it: they are
 * arguments of the compiled program.
 */
export function cacheKeyOf(fields) {
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
const keys = new BoundedCache(KEYS_KEPT);
/** The text that is digested. */
export function cacheKeyPayload(fields) {
    return encodeFields(fields, fingerprintJaxpr(fields.jaxpr));
}
/** As good a key as the other within this process; see `shortIdentityOf`. */
export function placeOf(fields) {
    return encodeFields(fields, shortIdentityOf(fields.jaxpr));
}
function encodeFields(fields, program) {
    const { transforms, unknownIncompatibleFeatures: features, args } = fields;
    let text = `K${PAYLOAD_VERSION};${fields.mode === 'strict' ? 'S' : 'H'}`;
    text += encodeString(fields.backend);
    text += `T${transforms.length}:`;
    for (let i = 0; i < transforms.length; i++)
        text += `${transforms[i]};`;
    text += encodePlain(fields.compileOptions);
    text += fields.customHook === null ? 'z' : encodeString(fields.customHook);
    text += `F${features.length}:`;
    for (let i = 0; i < features.length; i++)
        text += encodeString(features[i]);
    text += program;
    text += `A${args.length}:`;
    for (let i = 0; i < args.length; i++)
        text += encodeAval(args[i]);
    return text;
}
