import { encodeString } from '../canonical-encoding.js';
import { digestText } from '../digest.js';
import { EngineError } from '../errors.js';
import { fingerprintJaxpr } from '../ir/fingerprint.js';
/** The whole id must be the transform's name and a label; mentioning the name is not enough. */
const evidencePattern = /^(jit|grad|vmap):[\w.:-]+$/;
/**
 * Proves that every transform of a ledger has evidence of its own.
 *
 * @throws EngineError `composition_missing_evidence`, `composition_empty_evidence`,
 *   `composition_foreign_evidence`, `composition_duplicate_evidence`.
 */
export function proveComposition(ledger) {
    const evidence = checkedEvidence(ledger);
    return {
        transformCount: ledger.transforms.length,
        signature: ledger.transforms.join('>'),
        stackHash: digestText(encodeString(fingerprintJaxpr(ledger.root.jaxpr)) + evidence),
    };
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
    if (evidence.trim() === '') {
        throw new EngineError('composition_empty_evidence', { index, transform });
    }
    if (evidencePattern.exec(evidence)?.[1] !== transform) {
        throw new EngineError('composition_foreign_evidence', { index, transform, evidence });
    }
    if (all.indexOf(evidence) !== index) {
        throw new EngineError('composition_duplicate_evidence', { index, evidence });
    }
}
