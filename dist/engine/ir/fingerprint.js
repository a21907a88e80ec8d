import { encodeAval } from '../array/aval.js';
import { CanonicalWriter } from '../canonical-encoding.js';
import { LITERAL } from './atoms.js';
import { bodyOf, derivedFacts } from './jaxpr.js';
import { NO_PARAMS } from './primitives.js';
/**
 * A jaxpr in bytes, one character for each: every field framed (see canonical-encoding.ts),
 * variables by the order of their first appearance, so that renaming and rebuilding change nothing
 * and any other change of types, params, effects, literals or sub-jaxprs does.
 */
export function canonicalText(jaxpr) {
    const writer = CanonicalWriter.begin();
    writeJaxpr(writer, jaxpr);
    return writer.toText();
}
/** SHA-256 of the canonical bytes, worked out once and kept with the (immutable) jaxpr. */
export function fingerprintJaxpr(jaxpr) {
    const facts = derivedFacts(jaxpr);
    if (facts.fingerprint === null) {
        const writer = CanonicalWriter.begin();
        writeJaxpr(writer, jaxpr);
        facts.fingerprint = writer.toDigest();
    }
    return facts.fingerprint;
}
/** Beyond this, comparing the bytes themselves takes longer than a digest. */
const MAX_BYTES_COMPARED = 512;
const [IN_BYTES, AS_DIGEST] = [0, 1];
/**
 * Writes what tells a jaxpr from all others within this process: the canonical bytes of a short
 * one, which take less time than their digest when programs are built anew for each call, otherwise
 * the fingerprint.
 */
export function writeIdentity(writer, jaxpr) {
    const start = writer.length;
    if (bodyOf(jaxpr).numbers.length < MAX_BYTES_COMPARED) {
        writer.count(IN_BYTES);
        writeJaxpr(writer, jaxpr);
        if (writer.length - start <= MAX_BYTES_COMPARED)
            return;
        writer.rewind(start);
    }
    writer.count(AS_DIGEST);
    writer.text(fingerprintJaxpr(jaxpr));
}
function writeJaxpr(writer, jaxpr) {
    new JaxprWriter(writer, bodyOf(jaxpr)).write();
}
/** What is written for an atom; a variable known already is its number and `KNOWN`. */
const [IS_LITERAL, IS_NEW, KNOWN] = [0, 1, 2];
const [HAS_MORE, IS_BARE] = [0, 1];
const SAME_TYPE = 0;
class JaxprWriter {
    #writer;
    #body;
    /** The place in `numbers`. */
    #next = 0;
    #variables = 0;
    #latestType = '';
    constructor(writer, body) {
        this.#writer = writer;
        this.#body = body;
    }
    write() {
        const { constants, inputs, equations, outputs } = this.#body;
        this.#atoms(constants);
        this.#atoms(inputs);
        this.#writer.count(equations.length);
        for (let i = 0; i < equations.length; i++)
            this.#equation(equations[i]);
        this.#atoms(outputs);
    }
    #equation({ primitive, params, inputs, outputs, subJaxprs, effects }) {
        this.#writer.text(primitive);
        if (params === NO_PARAMS && subJaxprs.length === 0 && effects.length === 0) {
            this.#writer.count(IS_BARE);
        }
        else {
            this.#writer.count(HAS_MORE);
            this.#writer.plain(params);
            this.#writer.texts(effects);
            this.#writer.count(subJaxprs.length);
            for (let i = 0; i < subJaxprs.length; i++)
                writeJaxpr(this.#writer, subJaxprs[i]);
        }
        this.#atoms(inputs);
        this.#atoms(outputs);
    }
    #atoms(atoms) {
        this.#writer.count(atoms.length);
        for (let i = 0; i < atoms.length; i++)
            this.#atom(atoms[i]);
    }
    /** The type stands at a variable's first appearance only. */
    #atom(atom) {
        const number = this.#body.numbers[this.#next++];
        if (number === LITERAL) {
            this.#writer.count(IS_LITERAL);
            this.#writer.number(atom.value);
            this.#type(atom);
        }
        else if (number === this.#variables) {
            this.#variables++;
            this.#writer.count(IS_NEW);
            this.#type(atom);
        }
        else
            this.#writer.count(KNOWN + number);
    }
    #type({ aval }) {
        const type = encodeAval(aval);
        if (type === this.#latestType)
            this.#writer.count(SAME_TYPE);
        else
            this.#writer.text(type);
        this.#latestType = type;
    }
}
