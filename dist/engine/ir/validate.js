import { formatAval, sameType } from '../array/aval.js';
import { EngineError } from '../errors.js';
import { inferOutputs } from '../primitives/table.js';
import { LITERAL } from './atoms.js';
import { bodyOf, derivedFacts, } from './jaxpr.js';
import { nameVariables } from './variable-names.js';
/**
 * Checks the bindings of a jaxpr: none twice among inputs and constants, every variable bound
 * before its use, none bound again, every output known and returned once; sub-jaxprs in their own
 * scope and without constants.
 *
 * @throws EngineError `duplicate_binding`, `unbound_variable`, `shadowed_binding`,
 *   `unknown_output`, `duplicate_output` or `nested_constants`; variables are named as printed.
 */
export function validateJaxpr(jaxpr) {
    new BindingCheck(jaxpr).run();
}
/**
 * Variables have numbers in the order they appear (see `JaxprBody`). Where each is bound before it
 * is used and only once, every binding has the next number, and every use a lower one.
 */
class BindingCheck {
    #jaxpr;
    #body;
    /** The place in `numbers`. */
    #next = 0;
    #bound = 0;
    constructor(jaxpr) {
        this.#jaxpr = jaxpr;
        this.#body = bodyOf(jaxpr);
    }
    run() {
        const { constants, inputs, equations } = this.#body;
        this.#bindParameters(constants);
        this.#bindParameters(inputs);
        for (let i = 0; i < equations.length; i++)
            this.#checkEquation(equations[i], i);
        this.#checkOutputs();
    }
    #isBinding() {
        return this.#body.numbers[this.#next++] === this.#bound++;
    }
    /** Literals have a number below all others. */
    #isKnown() {
        return this.#body.numbers[this.#next++] < this.#bound;
    }
    #bindParameters(variables) {
        for (let i = 0; i < variables.length; i++) {
            if (this.#isBinding())
                continue;
            throw new EngineError('duplicate_binding', { variable: this.#nameOf(variables[i]) });
        }
    }
    #checkEquation({ primitive, inputs, outputs, subJaxprs }, equation) {
        for (let i = 0; i < inputs.length; i++) {
            if (this.#isKnown())
                continue;
            throw new EngineError('unbound_variable', { variable: this.#nameOf(inputs[i]), equation });
        }
        for (let i = 0; i < subJaxprs.length; i++) {
            const sub = subJaxprs[i];
            if (bodyOf(sub).constants.length > 0)
                throw new EngineError('nested_constants', { primitive });
            validateJaxpr(sub);
        }
        for (let i = 0; i < outputs.length; i++) {
            if (this.#isBinding())
                continue;
            throw new EngineError('shadowed_binding', { variable: this.#nameOf(outputs[i]), equation });
        }
    }
    #checkOutputs() {
        const { outputs, numbers } = this.#body;
        const returned = outputs.length > 1 ? new Set() : null;
        for (let i = 0; i < outputs.length; i++) {
            const number = numbers[this.#next];
            if (!this.#isKnown()) {
                throw new EngineError('unknown_output', { variable: this.#nameOf(outputs[i]) });
            }
            if (returned === null || number === LITERAL)
                continue;
            if (returned.has(number)) {
                throw new EngineError('duplicate_output', { variable: this.#nameOf(outputs[i]) });
            }
            returned.add(number);
        }
    }
    #nameOf(atom) {
        return nameVariables(this.#jaxpr).nameOf(atom);
    }
}
/**
 * Checks that every equation's outputs have the types its primitive's rule gives.
 *
 * @throws EngineError `equation_type`, `unknown_primitive`, or what the rule itself throws.
 */
export function typecheckJaxpr(jaxpr) {
    const { equations } = bodyOf(jaxpr);
    for (let i = 0; i < equations.length; i++)
        typecheckEquation(equations[i], i);
}
function typecheckEquation(equation, index) {
    const { primitive, params, subJaxprs, inputs, outputs } = equation;
    for (let i = 0; i < subJaxprs.length; i++)
        typecheckJaxpr(subJaxprs[i]);
    const expected = inferOutputs(primitive, typesOf(inputs), params, subJaxprs);
    if (haveTypes(outputs, expected))
        return;
    throw new EngineError('equation_type', {
        equation: index,
        primitive,
        expected: `(${expected.map(formatAval).join(', ')})`,
        actual: `(${typesOf(outputs).map(formatAval).join(', ')})`,
    });
}
function typesOf(atoms) {
    return atoms.map((atom) => atom.aval);
}
function haveTypes(atoms, types) {
    if (atoms.length !== types.length)
        return false;
    for (let i = 0; i < atoms.length; i++) {
        if (!sameType(atoms[i].aval, types[i]))
            return false;
    }
    return true;
}
/**
 * Bindings and types together. Every way of running or transforming a jaxpr starts here, so a
 * malformed one gives the same error everywhere. A jaxpr cannot change, so it is checked once.
 */
export function checkJaxpr(jaxpr) {
    const facts = derivedFacts(jaxpr);
    if (facts.wellFormed)
        return;
    validateJaxpr(jaxpr);
    typecheckJaxpr(jaxpr);
    facts.wellFormed = true;
}
/** @throws EngineError `wrong_arity` or `argument_type` unless the types are those expected. */
export function checkArgumentTypes(what, expected, actual) {
    if (expected.length !== actual.length) {
        const count = `${expected.length} value${expected.length === 1 ? '' : 's'}`;
        throw new EngineError('wrong_arity', { what, expected: count, actual: actual.length });
    }
    for (let index = 0; index < expected.length; index++) {
        const wanted = expected[index].aval;
        const given = actual[index];
        if (wanted === given || sameType(wanted, given))
            continue;
        throw new EngineError('argument_type', {
            index,
            expected: formatAval(wanted),
            actual: formatAval(given),
        });
    }
}
