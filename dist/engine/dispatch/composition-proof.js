import { CanonicalWriter } from '../canonical-encoding.js';
import { EngineError } from '../errors.js';
import { fingerprintJaxpr } from '../ir/fingerprint.js';
/**
 * Proves that every transform of a ledger has evidence of its own.
 *
 * @throws EngineError `composition_missing_evidence`, `composition_empty_evidence`,
 *   `composition_foreign_evidence`, `composition_duplicate_evidence`.
 */
export function proveComposition(ledger) {
    checkComposition(ledger);
    return new LedgerProof(ledger);
}
class LedgerProof {
    #root;
    #transforms;
    #evidence;
    signature;
    #stackHash = null;
    constructor({ root, transforms, evidence }) {
        this.#root = root.jaxpr;
        this.#transforms = [...transforms];
        this.#evidence = [...evidence];
        this.signature = this.#transforms.join('>');
    }
    get transformCount() {
        return this.#transforms.length;
    }
    get stackHash() {
        this.#stackHash ??= this.#hashStack();
        return this.#stackHash;
    }
    #hashStack() {
        const fingerprint = fingerprintJaxpr(this.#root);
        const writer = CanonicalWriter.begin();
        writer.text(fingerprint);
        writer.texts(this.#transforms);
        writer.texts(this.#evidence);
        return writer.toDigest();
    }
}
/** Throws what `proveComposition` throws. */
export function checkComposition({ transforms, evidence }) {
    if (transforms.length !== evidence.length) {
        throw new EngineError('composition_missing_evidence', {
            transforms: transforms.length,
            evidence: evidence.length,
        });
    }
    for (let index = 0; index < transforms.length; index++) {
        checkEvidence(index, transforms[index], evidence);
    }
}
function checkEvidence(index, transform, all) {
    const evidence = all[index];
    if (EVIDENCE.get(transform)?.test(evidence) !== true) {
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
const EVIDENCE = new Map([
    ['jit', /^jit:[\w.:-]+$/],
    ['grad', /^grad:[\w.:-]+$/],
    ['vmap', /^vmap:[\w.:-]+$/],
]);
