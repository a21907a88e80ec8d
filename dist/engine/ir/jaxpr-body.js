import { Numbering } from './atoms.js';
import { NO_PARAMS } from './primitives.js';
/** A copy of everything down to the params. */
export function copyFields(fields) {
    const numbering = new Numbering();
    const constants = numbering.take(fields.constants);
    const inputs = numbering.take(fields.inputs);
    const equations = new Array(fields.equations.length);
    for (let i = 0; i < equations.length; i++) {
        equations[i] = bodyOfEquation(fields.equations[i], numbering);
    }
    const outputs = numbering.take(fields.outputs);
    return { constants, inputs, equations, outputs, numbers: numbering.numbers };
}
/** A body in frozen lists, for everybody. */
export function showBody({ constants, inputs, equations, outputs }) {
    return {
        constants: Object.freeze(constants.slice()),
        inputs: Object.freeze(inputs.slice()),
        equations: Object.freeze(equations.map(({ shown }) => shown)),
        outputs: Object.freeze(outputs.slice()),
    };
}
/** An equation, in lists that are not frozen, with what is shown of it. */
export class EquationBody {
    primitive;
    inputs;
    outputs;
    params;
    subJaxprs;
    effects;
    #shown = null;
    constructor(equation, numbering) {
        this.primitive = equation.primitive;
        this.inputs = numbering.take(equation.inputs);
        this.outputs = numbering.take(equation.outputs);
        this.params = freezePlain(equation.params);
        this.subJaxprs = freezeList(equation.subJaxprs);
        this.effects = freezeList(equation.effects);
    }
    /** One object for all calls, frozen to the last param. */
    get shown() {
        this.#shown ??= new ShownEquation(this);
        return this.#shown;
    }
}
/** Only this module makes these, so their parts are known to be frozen and can be shared. */
class ShownEquation {
    primitive;
    inputs;
    outputs;
    params;
    subJaxprs;
    effects;
    #body;
    constructor(body) {
        this.primitive = body.primitive;
        this.inputs = Object.freeze(body.inputs.slice());
        this.outputs = Object.freeze(body.outputs.slice());
        this.params = body.params;
        this.subJaxprs = body.subJaxprs;
        this.effects = body.effects;
        this.#body = body;
        Object.freeze(this);
    }
    static bodyOf(equation) {
        return equation.#body;
    }
}
function bodyOfEquation(equation, numbering) {
    if (!(equation instanceof ShownEquation))
        return new EquationBody(equation, numbering);
    const body = ShownEquation.bodyOf(equation);
    numbering.number(body.inputs);
    numbering.number(body.outputs);
    return body;
}
export const NO_JAXPRS = Object.freeze([]);
export const NO_EFFECTS = Object.freeze([]);
function freezeList(list) {
    const known = list === NO_JAXPRS || list === NO_EFFECTS;
    return known || Object.isFrozen(list) ? list : Object.freeze(list.slice());
}
function freezePlain(value) {
    if (typeof value !== 'object' || value === null || value === NO_PARAMS)
        return value;
    if (Object.isFrozen(value) && Object.values(value).every(isScalar))
        return value;
    if (Array.isArray(value))
        return Object.freeze(value.map(freezePlain));
    if (Object.keys(value).length === 0)
        return NO_PARAMS;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, freezePlain(item)])));
}
function isScalar(value) {
    return typeof value !== 'object' || value === null;
}
