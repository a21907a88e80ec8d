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
    const { root, transforms, evidence } = ledger;
    if (transforms.length !== evidence.length) {
        throw new EngineError('composition_missing_evidence', {
            transforms: transforms.length,
            evidence: evidence.length,
        });
    }
    let text = encodeString(fingerprintJaxpr(root.jaxpr)) + transforms.length;
    for (let index = 0; index < transforms.length; index++) {
        const transform = transforms[index];
        checkEvidence(index, transform, evidence);
        text += encodeString(transform) + encodeString(evidence[index]);
    }
    return {
        transformCount: transforms.length,
        signature: transforms.join('>'),
        stackHash: digestText(text),
    };
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
