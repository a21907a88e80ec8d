import { formatAval, sameType } from '../array/aval.js';
import { EngineError } from '../errors.js';
import { inferOutputs } from '../rules/shape.js';
import { derivedFacts } from './jaxpr.js';
import { nameVariables } from './variable-names.js';
import { VariableScope } from './variable-scope.js';
/**
 * Checks the bindings of a jaxpr: none twice among inputs and constants, every variable bound
 * before its use, none bound again, every output known and returned once; sub-jaxprs in their own
 * scope and without constants.
 *
 * @throws EngineError `duplicate_binding`, `unbound_variable`, `shadowed_binding`,
 *   `unknown_output`, `duplicate_output` or `nested_constants`; variables are named as printed.
 */
export function validateJaxpr(jaxpr) {
    checkBindings(jaxpr, new VariableScope());
}
function checkBindings(jaxpr, bound) {
    bindParameters(jaxpr, jaxpr.constants, bound);
    bindParameters(jaxpr, jaxpr.inputs, bound);
    const { equations } = jaxpr;
    for (let index = 0; index < equations.length; index++)
        checkEquation(jaxpr, index, bound);
    checkOutputs(jaxpr, bound);
}
function nameOf(jaxpr, variable) {
    return nameVariables(jaxpr).nameOf(variable);
}
function bindParameters(jaxpr, variables, bound) {
    for (const variable of variables) {
        if (bound.meet(variable) < 0)
            continue;
        throw new EngineError('duplicate_binding', { variable: nameOf(jaxpr, variable) });
    }
}
function checkEquation(jaxpr, index, bound) {
    const { primitive, inputs, outputs, subJaxprs } = jaxpr.equations[index];
    for (let i = 0; i < inputs.length; i++) {
        const atom = inputs[i];
        if (atom.kind === 'literal' || bound.has(atom))
            continue;
        throw new EngineError('unbound_variable', { variable: nameOf(jaxpr, atom), equation: index });
    }
    for (let i = 0; i < subJaxprs.length; i++) {
        const sub = subJaxprs[i];
        if (sub.constants.length > 0)
            throw new EngineError('nested_constants', { primitive });
        checkBindings(sub, new VariableScope(bound));
    }
    for (let i = 0; i < outputs.length; i++) {
        const output = outputs[i];
        if (bound.meet(output) < 0)
            continue;
        throw new EngineError('shadowed_binding', { variable: nameOf(jaxpr, output), equation: index });
    }
}
function checkOutputs(jaxpr, bound) {
    const { outputs } = jaxpr;
    const returned = outputs.length > 1 ? new Set() : null;
    for (const output of outputs) {
        if (output.kind === 'literal')
            continue;
        if (!bound.has(output)) {
            throw new EngineError('unknown_output', { variable: nameOf(jaxpr, output) });
        }
        if (returned?.has(output)) {
            throw new EngineError('duplicate_output', { variable: nameOf(jaxpr, output) });
        }
        returned?.add(output);
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
