import { freezeAval } from '../array/aval.js';
import { NO_PARAMS } from './primitives.js';
import { FrozenVariable } from './variable-scope.js';
let readDerived;
/**
 * A typed program: inputs, constants, equations in order, outputs. It is copied and frozen to the
 * last param when built, so what is derived from it (fingerprint, validity, an evaluation plan)
 * can be kept and never goes stale.
 */
export class Jaxpr {
    inputs;
    constants;
    equations;
    outputs;
    #derived = {
        fingerprint: null,
        shortIdentity: null,
        wellFormed: false,
        plan: null,
        runs: 0,
        compiled: null,
    };
    static {
        readDerived = (jaxpr) => jaxpr.#derived;
    }
    constructor(fields) {
        this.inputs = freezeAtoms(fields.inputs);
        this.constants = freezeAtoms(fields.constants);
        this.equations = Object.freeze(fields.equations.map(freezeEquation));
        this.outputs = freezeAtoms(fields.outputs);
        Object.freeze(this);
    }
}
/** The kept facts of a jaxpr. Internal to the engine. */
export function derivedFacts(jaxpr) {
    return readDerived(jaxpr);
}
/** Frozen when it is made; see `FrozenVariable`. */
class FrozenLiteral {
    kind = 'literal';
    value;
    aval;
    constructor(value, aval) {
        this.value = value;
        this.aval = aval;
        Object.freeze(this);
    }
}
export function makeVariable(aval) {
    return new FrozenVariable(aval);
}
export function makeLiteral(value, aval) {
    return new FrozenLiteral(value, freezeAval(aval));
}
function freezeAtom(atom) {
    if (atom instanceof FrozenVariable || atom instanceof FrozenLiteral)
        return atom;
    if (Object.isFrozen(atom))
        return atom;
    freezeAval(atom.aval);
    return Object.freeze(atom);
}
function freezeAtoms(atoms) {
    for (const atom of atoms)
        freezeAtom(atom);
    return freezeList(atoms);
}
const NO_JAXPRS = Object.freeze([]);
const NO_EFFECTS = Object.freeze([]);
/** An equation with neither sub-jaxprs nor effects unless given. */
export function makeEquation(primitive, inputs, outputs, params, subJaxprs = NO_JAXPRS, effects = NO_EFFECTS) {
    return { primitive, inputs, outputs, params, subJaxprs, effects };
}
/** Only this module makes these, so their parts are known to be frozen and can be shared. */
class FrozenEquation {
    primitive;
    inputs;
    outputs;
    params;
    subJaxprs;
    effects;
    constructor(equation) {
        this.primitive = equation.primitive;
        this.inputs = freezeAtoms(equation.inputs);
        this.outputs = freezeAtoms(equation.outputs);
        this.params = freezePlain(equation.params);
        this.subJaxprs = freezeList(equation.subJaxprs);
        this.effects = freezeList(equation.effects);
        Object.freeze(this);
    }
}
function freezeEquation(equation) {
    return equation instanceof FrozenEquation ? equation : new FrozenEquation(equation);
}
function freezeList(list) {
    return Object.isFrozen(list) ? list : Object.freeze(list.slice());
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
