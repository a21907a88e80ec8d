import { EngineError } from '../errors.js';
import { addTangents } from '../primitives/elementwise/derivatives.js';
import { full } from '../primitives/lax.js';
import { LinearInput } from '../primitives/linear-input.js';
import { primitives } from '../primitives/table.js';
import { applyEquation, Environment } from '../tracing/replay.js';
import { stageSelfContained } from '../tracing/stage.js';
import { customBackward } from './custom/custom-linear.js';
import { scanBackward } from './loops/scan-backward.js';
import { maskOf, spread } from './masks.js';
import { leadingInputs } from './nested-jvp.js';
/**
 * Walks a linear jaxpr backwards: from the cotangents of its outputs to those of its inputs.
 * Inputs given as `LinearInput` are the ones it is linear in; the others have values. Null is a
 * cotangent known to be zero (jax: ad.backward_pass).
 */
export function backward(jaxpr, constants, inputs, cotangents) {
    const known = new Environment(jaxpr, constants, inputs);
    const linear = new Set(jaxpr.inputs.filter((_, i) => inputs[i] instanceof LinearInput));
    const linearEquations = [];
    for (const equation of jaxpr.equations) {
        if (equation.inputs.some((atom) => linear.has(atom))) {
            for (const output of equation.outputs)
                linear.add(output);
            linearEquations.push(equation);
        }
        else {
            known.write(equation.outputs, applyEquation(equation, known.readAll(equation.inputs)));
        }
    }
    const found = new Map();
    const add = (atom, cotangent) => {
        const sum = addTangents(found.get(atom) ?? null, cotangent);
        if (sum !== null && linear.has(atom))
            found.set(atom, sum);
    };
    jaxpr.outputs.forEach((output, i) => {
        add(output, cotangents[i] ?? null);
    });
    for (const equation of linearEquations.reverse()) {
        const outputs = equation.outputs.map((output) => found.get(output) ?? null);
        if (outputs.every((cotangent) => cotangent === null))
            continue;
        const operands = equation.inputs.map((atom) => linear.has(atom) ? new LinearInput(atom.aval) : known.read(atom));
        const back = transposeEquation(equation, operands, outputs);
        equation.inputs.forEach((atom, i) => {
            add(atom, back[i] ?? null);
        });
    }
    return jaxpr.inputs.map((input) => found.get(input) ?? null);
}
function transposeEquation(equation, inputs, cotangents) {
    const rule = primitives[equation.primitive].transpose;
    if (rule === 'nested')
        return transposeNested(equation, inputs, cotangents);
    const cotangent = cotangents[0] ?? null;
    if (rule === 'nonlinear' || cotangent === null) {
        const { primitive } = equation;
        throw new EngineError('not_differentiable', { primitive, rule: 'transpose' });
    }
    return rule({ cotangent, inputs, params: equation.params });
}
function transposeNested(equation, inputs, cotangents) {
    switch (equation.primitive) {
        case 'scan':
            return scanBackward(equation, inputs, cotangents, backward);
        case 'while':
            throw new EngineError('reverse_mode_through_while', {});
        case 'custom_linear':
            return customBackward(equation, inputs, cotangents);
    }
    return transposeCall(equation, inputs, cotangents);
}
/**
 * jit and cond: the same equation around transposed sub-jaxprs, from the known inputs and the
 * cotangents that are not zero to the cotangents of all linear inputs.
 */
function transposeCall(equation, inputs, cotangents) {
    const skip = leadingInputs(equation);
    const operands = inputs.slice(skip);
    const known = inputs.filter((input) => !(input instanceof LinearInput));
    const cotangentMask = maskOf(cotangents);
    const subJaxprs = equation.subJaxprs.map((sub) => transposedJaxpr(sub, operands.map((operand) => operand instanceof LinearInput), cotangentMask));
    const given = cotangents.filter((cotangent) => cotangent !== null);
    const results = applyEquation({ ...equation, subJaxprs }, [...known, ...given]);
    return spread(results, inputs.map((input) => input instanceof LinearInput));
}
function transposedJaxpr(jaxpr, linear, cotangentMask) {
    const avalsOf = (variables, mask) => variables.filter((_, i) => mask[i]).map((variable) => variable.aval);
    const known = linear.map((isLinear) => !isLinear);
    const knownAvals = avalsOf(jaxpr.inputs, known);
    return stageSelfContained((values) => {
        const knownValues = spread(values.slice(0, knownAvals.length), known);
        const cotangents = spread(values.slice(knownAvals.length), cotangentMask);
        const inputs = jaxpr.inputs.map((variable, i) => knownValues[i] ?? new LinearInput(variable.aval));
        const back = backward(jaxpr, [], inputs, cotangents);
        return jaxpr.inputs.flatMap((variable, i) => linear[i] ? [back[i] ?? full(variable.aval, 0)] : []);
    }, [...knownAvals, ...avalsOf(jaxpr.outputs, cotangentMask)]);
}
