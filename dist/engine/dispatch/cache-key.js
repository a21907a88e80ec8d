import { encodePlain, encodeString } from '../canonical-encoding.js';
import { digestText } from '../digest.js';
import { encodeAval, fingerprintJaxpr } from '../ir/fingerprint.js';
/** Raised when the payload below changes, so keys of different versions never meet. */
const PAYLOAD_VERSION = 1;
/**
 * `fjx-` and the SHA-256 of everything a compiled program depends on. Every field is framed, so
 * two different requests never share a payload. Values of constants are not in it: they are
 * arguments of the compiled program.
 */
export function cacheKeyOf(fields) {
    return keyOfPayload(cacheKeyPayload(fields));
}
/** The key for a text of `cacheKeyPayload`. */
export function keyOfPayload(payload) {
    return `fjx-${digestText(payload)}`;
}
/** The text that is digested. */
export function cacheKeyPayload(fields) {
    const { transforms, unknownIncompatibleFeatures: features, args } = fields;
    let text = `K${PAYLOAD_VERSION};${fields.mode === 'strict' ? 'S' : 'H'}`;
    text += encodeString(fields.backend);
    text += `T${transforms.length}:${transforms.join(',')};`;
    text += encodePlain(fields.compileOptions);
    text += fields.customHook === null ? 'z' : encodeString(fields.customHook);
    text += `F${features.length}:`;
    for (const feature of features)
        text += encodeString(feature);
    text += fingerprintJaxpr(fields.jaxpr);
    text += `A${args.length}:`;
    for (const aval of args)
        text += encodeAval(aval);
    return text;
}
