import { full, isDifferentiable } from '../primitives/lax.js';
import { primitives } from '../primitives/table.js';
import { applyEquation, Environment } from '../tracing/replay.js';
/**
 * Walks a jaxpr with primal values and tangents side by side. Forward mode when the tangents are
 * ordinary values; linearization when they belong to a side trace, since then only what touches
 * a tangent is recorded there.
 */
export function pushForward(jaxpr, constants, primals, tangents, nested) {
    const values = new Environment(jaxpr, constants, primals);
    const slopes = new Map();
    jaxpr.inputs.forEach((variable, i) => {
        const tangent = tangents[i] ?? null;
        if (tangent !== null)
            slopes.set(variable, tangent);
    });
    for (const equation of jaxpr.equations) {
        const inputs = values.readAll(equation.inputs);
        const inputTangents = equation.inputs.map((atom) => slopes.get(atom) ?? null);
        const pushed = pushEquation(equation, inputs, inputTangents, nested);
        values.write(equation.outputs, pushed.outputs);
        equation.outputs.forEach((variable, i) => {
            const tangent = pushed.tangents[i] ?? null;
            if (tangent !== null)
                slopes.set(variable, tangent);
        });
    }
    return {
        outputs: values.readAll(jaxpr.outputs),
        tangents: jaxpr.outputs.map((atom) => slopes.get(atom) ?? null),
    };
}
function pushEquation(equation, primals, tangents, nested) {
    const rule = primitives[equation.primitive].jvp;
    if (rule === 'zero' || tangents.every((tangent) => tangent === null)) {
        return { outputs: applyEquation(equation, primals), tangents: [] };
    }
    if (rule === 'nested')
        return nested(equation, primals, tangents);
    const outputs = applyEquation(equation, primals);
    const output = outputs[0];
    if (!isDifferentiable(output.aval))
        return { outputs, tangents: [] };
    const found = rule({ primals, tangents, outputs, output, params: equation.params });
    return { outputs, tangents: [found].flat() };
}
/** The tangent itself, or zeros of the primal's type. */
export function instantiate(tangent, primal) {
    return tangent ?? full(primal.aval, 0);
}
