import { FrozenLiteral, FrozenVariable } from './atoms.js';
import { copyFields, NO_EFFECTS, NO_JAXPRS, showBody } from './jaxpr-body.js';
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
let readBody;
let readDerived;
/**
 * A typed program: inputs, constants, equations in order, outputs. It is copied when built and
 * frozen to the last param, so what is derived from it (fingerprint, validity, an evaluation plan)
 * can be kept and never goes stale.
 */
export class Jaxpr {
    #body;
    #shown = null;
    #derived = {
        fingerprint: null,
        wellFormed: false,
        plan: null,
        runs: 0,
        compiled: null,
    };
    static {
        readBody = (jaxpr) => jaxpr.#body;
        readDerived = (jaxpr) => jaxpr.#derived;
    }
    constructor(fields) {
        this.#body = fields instanceof Jaxpr ? fields.#body : copyFields(fields);
        Object.freeze(this);
    }
    get inputs() {
        return this.#show().inputs;
    }
    get constants() {
        return this.#show().constants;
    }
    get equations() {
        return this.#show().equations;
    }
    get outputs() {
        return this.#show().outputs;
    }
    /** For `console.log`, which sees no getters. */
    [INSPECT]() {
        return this.#show();
    }
    #show() {
        this.#shown ??= showBody(this.#body);
        return this.#shown;
    }
}
/** The lists of a jaxpr for the engine's own walks. */
export function bodyOf(jaxpr) {
    return readBody(jaxpr);
}
/** The kept facts of a jaxpr. Internal to the engine. */
export function derivedFacts(jaxpr) {
    return readDerived(jaxpr);
}
export function makeVariable(aval) {
    return new FrozenVariable(aval);
}
export function makeLiteral(value, aval) {
    return new FrozenLiteral(value, aval);
}
/** An equation with neither sub-jaxprs nor effects unless given. */
export function makeEquation(primitive, inputs, outputs, params, subJaxprs = NO_JAXPRS, effects = NO_EFFECTS) {
    return { primitive, inputs, outputs, params, subJaxprs, effects };
}
