import { formatAval, sameType } from '../array/aval.js';
import { EngineError } from '../errors.js';
import { inferOutputs } from '../rules/shape.js';
import { derivedFacts } from './jaxpr.js';
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
    const bound = new Set();
    const nameOf = (variable) => nameVariables(jaxpr).nameOf(variable);
    for (const variables of [jaxpr.constants, jaxpr.inputs]) {
        for (const variable of variables) {
            if (bound.has(variable)) {
                throw new EngineError('duplicate_binding', { variable: nameOf(variable) });
            }
            bound.add(variable);
        }
    }
    const { equations } = jaxpr;
    for (let index = 0; index < equations.length; index++) {
        checkEquation(equations[index], index, bound, nameOf);
    }
    checkOutputs(jaxpr.outputs, bound, nameOf);
}
function checkEquation(equation, index, bound, nameOf) {
    for (const atom of equation.inputs) {
        if (atom.kind === 'variable' && !bound.has(atom)) {
            throw new EngineError('unbound_variable', { variable: nameOf(atom), equation: index });
        }
    }
    for (const sub of equation.subJaxprs) {
        if (sub.constants.length > 0) {
            throw new EngineError('nested_constants', { primitive: equation.primitive });
        }
        validateJaxpr(sub);
    }
    for (const output of equation.outputs) {
        if (bound.has(output)) {
            throw new EngineError('shadowed_binding', { variable: nameOf(output), equation: index });
        }
        bound.add(output);
    }
}
function checkOutputs(outputs, bound, nameOf) {
    const returned = new Set();
    for (const output of outputs) {
        if (output.kind === 'literal')
            continue;
        if (!bound.has(output))
            throw new EngineError('unknown_output', { variable: nameOf(output) });
        if (returned.has(output)) {
            throw new EngineError('duplicate_output', { variable: nameOf(output) });
        }
        returned.add(output);
    }
}
/**
 * Checks that every equation's outputs have the types its primitive's rule gives.
 *
 * @throws EngineError `equation_type`, `unknown_primitive`, or what the rule itself throws.
 */
export function typecheckJaxpr(jaxpr) {
    jaxpr.equations.forEach((equation, index) => {
        const { primitive, params, subJaxprs, outputs } = equation;
        for (const sub of subJaxprs)
            typecheckJaxpr(sub);
        const inputs = equation.inputs.map((input) => input.aval);
        const expected = inferOutputs(primitive, inputs, params, subJaxprs);
        const fits = expected.length === outputs.length &&
            expected.every((aval, i) => sameType(aval, outputs[i].aval));
        if (fits)
            return;
        throw new EngineError('equation_type', {
            equation: index,
            primitive,
            expected: `(${expected.map(formatAval).join(', ')})`,
            actual: `(${outputs.map((output) => formatAval(output.aval)).join(', ')})`,
        });
    });
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
