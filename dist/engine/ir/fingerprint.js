import { encodeNumber, encodeNumbers, encodePlain, encodeString, } from '../canonical-encoding.js';
import { digestText } from '../digest.js';
import { derivedFacts } from './jaxpr.js';
import { NO_PARAMS } from './primitives.js';
/**
 * The canonical text of a jaxpr: every field framed (see canonical-encoding.ts), variables
 * numbered by first appearance, so that renaming and rebuilding change nothing and any other
 * change of types, params, effects, literals or sub-jaxprs does.
 */
export function canonicalText(jaxpr) {
    const numbers = new Map();
    let text = `J${jaxpr.constants.length},${jaxpr.inputs.length},${jaxpr.equations.length},${jaxpr.outputs.length}:`;
    for (const variable of jaxpr.constants)
        text += encodeAtom(variable, numbers);
    for (const variable of jaxpr.inputs)
        text += encodeAtom(variable, numbers);
    for (const equation of jaxpr.equations)
        text += encodeEquation(equation, numbers);
    for (const output of jaxpr.outputs)
        text += encodeAtom(output, numbers);
    return text;
}
/** SHA-256 of the canonical text, worked out once and kept with the (immutable) jaxpr. */
export function fingerprintJaxpr(jaxpr) {
    const facts = derivedFacts(jaxpr);
    facts.fingerprint ??= digestText(canonicalText(jaxpr));
    return facts.fingerprint;
}
const ENCODED_NO_PARAMS = encodePlain(NO_PARAMS);
function encodeEquation(equation, numbers) {
    const { inputs, outputs, subJaxprs, effects } = equation;
    let text = `E${inputs.length},${outputs.length},${subJaxprs.length},${effects.length}:`;
    text += encodeString(equation.primitive);
    text += equation.params === NO_PARAMS ? ENCODED_NO_PARAMS : encodePlain(equation.params);
    for (const input of inputs)
        text += encodeAtom(input, numbers);
    for (const output of outputs)
        text += encodeAtom(output, numbers);
    for (const sub of subJaxprs) {
        const inner = canonicalText(sub);
        text += encodeString(inner);
    }
    for (const effect of effects)
        text += encodeString(effect);
    return text;
}
/** The type stands at a variable's first appearance only. */
function encodeAtom(atom, numbers) {
    if (atom.kind === 'literal')
        return `L${encodeNumber(atom.value)}${encodeAval(atom.aval)}`;
    const known = numbers.get(atom);
    if (known !== undefined)
        return `V${known};`;
    numbers.set(atom, numbers.size);
    return `B${encodeAval(atom.aval)}`;
}
export function encodeAval(aval) {
    return `${aval.weakType ? 'w' : 'a'}${aval.dtype},${encodeNumbers(aval.shape)}`;
}
