import { encodeAval } from '../array/aval.js';
import { encodeNumber, encodePlain, encodeString } from '../canonical-encoding.js';
import { digestText } from '../digest.js';
import { derivedFacts } from './jaxpr.js';
import { NO_PARAMS } from './primitives.js';
import { VariableScope } from './variable-scope.js';
/**
 * The canonical text of a jaxpr: every field framed (see canonical-encoding.ts), variables
 * numbered by first appearance, so that renaming and rebuilding change nothing and any other
 * change of types, params, effects, literals or sub-jaxprs does.
 */
export function canonicalText(jaxpr) {
    return encodeJaxpr(jaxpr, new VariableScope());
}
/** SHA-256 of the canonical text, worked out once and kept with the (immutable) jaxpr. */
export function fingerprintJaxpr(jaxpr) {
    const facts = derivedFacts(jaxpr);
    facts.fingerprint ??= digestText(canonicalText(jaxpr));
    return facts.fingerprint;
}
/** Digesting a text of this length takes as long as looking up one of twice that length. */
const LONGEST_SHORT_TEXT = 2000;
/**
 * What tells a jaxpr from all others within this process: the canonical text of a short one, which
 * takes less time than its digest when programs are built anew for each call, otherwise the
 * fingerprint.
 */
export function shortIdentityOf(jaxpr) {
    const facts = derivedFacts(jaxpr);
    if (facts.shortIdentity === null) {
        const text = canonicalText(jaxpr);
        const isShort = text.length <= LONGEST_SHORT_TEXT;
        if (!isShort)
            facts.fingerprint ??= digestText(text);
        facts.shortIdentity = isShort ? encodeString(text) : facts.fingerprint;
    }
    return facts.shortIdentity;
}
function encodeJaxpr(jaxpr, scope) {
    const { constants, inputs, equations, outputs } = jaxpr;
    let text = `J${constants.length},${inputs.length},${equations.length},${outputs.length}:`;
    text += encodeAtoms(constants, scope) + encodeAtoms(inputs, scope);
    for (let i = 0; i < equations.length; i++)
        text += encodeEquation(equations[i], scope);
    return text + encodeAtoms(outputs, scope);
}
function encodeEquation(equation, scope) {
    const { inputs, outputs, subJaxprs, effects, params } = equation;
    let text = params === NO_PARAMS && subJaxprs.length === 0 && effects.length === 0
        ? plainHead(equation.primitive, inputs.length, outputs.length)
        : encodeHead(equation);
    text += encodeAtoms(inputs, scope) + encodeAtoms(outputs, scope);
    for (let i = 0; i < subJaxprs.length; i++) {
        text += encodeString(encodeJaxpr(subJaxprs[i], new VariableScope(scope)));
    }
    for (let i = 0; i < effects.length; i++)
        text += encodeString(effects[i]);
    return text;
}
function encodeHead({ primitive, params, inputs, outputs, subJaxprs, effects }) {
    const counts = `E${inputs.length},${outputs.length},${subJaxprs.length},${effects.length}:`;
    return counts + encodeString(primitive) + encodePlain(params);
}
/** Heads of equations of one output, by primitive and inputs; bounded, since anything can be a name. */
const plainHeads = new Map();
const HEADS_KEPT = 256;
/** The head of an equation with neither params, sub-jaxprs nor effects. */
function plainHead(primitive, inputs, outputs) {
    const known = outputs === 1 ? plainHeads.get(primitive)?.[inputs] : undefined;
    if (known !== undefined)
        return known;
    const spell = (count) => `E${count},${outputs},0,0:${encodeString(primitive)}o0:`;
    if (outputs === 1 && plainHeads.size < HEADS_KEPT)
        plainHeads.set(primitive, [0, 1, 2, 3].map(spell));
    return spell(inputs);
}
/** By index, as in all loops here: V8 takes twenty times as long to iterate over frozen lists. */
function encodeAtoms(atoms, scope) {
    let text = '';
    for (let i = 0; i < atoms.length; i++)
        text += encodeAtom(atoms[i], scope);
    return text;
}
/** The type stands at a variable's first appearance only. */
function encodeAtom(atom, scope) {
    if (atom.kind === 'literal')
        return `L${encodeNumber(atom.value)}${encodeAval(atom.aval)}`;
    const known = scope.meet(atom);
    return known < 0 ? `B${encodeAval(atom.aval)}` : reference(known);
}
const references = [];
const REFERENCES_KEPT = 1024;
function reference(number) {
    if (number >= REFERENCES_KEPT)
        return `V${number};`;
    for (let next = references.length; next <= number; next++)
        references.push(`V${next};`);
    return references[number];
}
