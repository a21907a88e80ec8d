import { encodeString } from '../canonical-encoding.js';
import { digestText } from '../digest.js';
import { EngineError } from '../errors.js';
import { fingerprintJaxpr } from '../ir/fingerprint.js';
const LABEL_CHARACTERS = new Set(Array.from({ length: 128 }, (_, code) => code).filter((code) => /[\w.:-]/.test(String.fromCharCode(code))));
/**
 * Proves that every transform of a ledger has evidence of its own.
 *
 * @throws EngineError `composition_missing_evidence`, `composition_empty_evidence`,
 *   `composition_foreign_evidence`, `composition_duplicate_evidence`.
 */
export function proveComposition(ledger) {
    return new LedgerProof(ledger, checkedEvidence(ledger));
}
class LedgerProof {
    #root;
    #evidence;
    transformCount;
    signature;
    #stackHash = null;
    constructor({ root, transforms }, evidence) {
        this.#root = root.jaxpr;
        this.#evidence = evidence;
        this.transformCount = transforms.length;
        this.signature = transforms.join('>');
    }
    get stackHash() {
        this.#stackHash ??= digestText(encodeString(fingerprintJaxpr(this.#root)) + this.#evidence);
        return this.#stackHash;
    }
}
/**
 * The stack with its evidence as text, every part framed. Throws what `proveComposition` throws;
 * with the fingerprint of the root it decides the proof.
 */
export function checkedEvidence({ transforms, evidence }) {
    if (transforms.length !== evidence.length) {
        throw new EngineError('composition_missing_evidence', {
            transforms: transforms.length,
            evidence: evidence.length,
        });
    }
    let text = `${transforms.length}`;
    for (let index = 0; index < transforms.length; index++) {
        const transform = transforms[index];
        checkEvidence(index, transform, evidence);
        text += encodeString(transform) + encodeString(evidence[index]);
    }
    return text;
}
function checkEvidence(index, transform, all) {
    const evidence = all[index];
    if (!namesTransform(evidence, transform)) {
        if (evidence.trim() === '') {
            throw new EngineError('composition_empty_evidence', { index, transform });
        }
        throw new EngineError('composition_foreign_evidence', { index, transform, evidence });
    }
    if (all.indexOf(evidence) !== index) {
        throw new EngineError('composition_duplicate_evidence', { index, evidence });
    }
}
/** The whole id must be the transform's name and a label; mentioning the name is not enough. */
function namesTransform(evidence, transform) {
    const label = transform.length + 1;
    if (evidence.length <= label || !evidence.startsWith(transform))
        return false;
    if (evidence[label - 1] !== ':')
        return false;
    for (let i = label; i < evidence.length; i++) {
        if (!LABEL_CHARACTERS.has(evidence.charCodeAt(i)))
            return false;
    }
    return true;
}
