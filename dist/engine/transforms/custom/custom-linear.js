import { full, isDifferentiable } from '../../primitives/lax.js';
import { LinearInput } from '../../primitives/linear-input.js';
import { avalsOf } from '../../tracing/call.js';
import { replay } from '../../tracing/replay.js';
import { constantsAsInputs, stage } from '../../tracing/stage.js';
import { bind } from '../../tracing/trace.js';
import { chosen } from '../masks.js';
import { ownTangents } from './custom-forward.js';
import { fitAll, requireRule } from './custom-rules.js';
/**
 * Reverse mode by the rule of a `customVjp`: its first half computes the outputs here, its second
 * half becomes the transpose of a `custom_linear`.
 */
export function customLinearize(equation, primals, tangents) {
    const { name, constantCount } = equation.params;
    const slopes = ownTangents(equation.params, primals, tangents);
    const own = primals.slice(constantCount);
    const found = requireRule(equation.params, 'vjp').forward(own);
    const types = equation.outputs.map(({ aval }) => aval);
    const outputs = fitAll(name, 'outputs', found.outputs, types);
    const floats = own.map(({ aval }) => isDifferentiable(aval));
    const back = stageBack(name, found, types, avalsOf(own), floats);
    const known = [...back.constants, ...found.residuals];
    const results = bind('custom_linear', [...known, ...chosen(slopes, floats)], { name, residualCount: known.length }, [constantsAsInputs(back.jaxpr)]);
    return { outputs, tangents: results.map((tangent, i) => floatOnly(tangent, types[i])) };
}
function floatOnly(tangent, type) {
    return isDifferentiable(type) ? tangent : null;
}
/** Cotangents of the float inputs; the values of residuals can be asked for by `item()`. */
function stageBack(name, { residuals, pull }, outputs, inputs, floats) {
    const run = (values) => {
        const cut = residuals.length;
        const found = pull(values.slice(0, cut), values.slice(cut));
        const whole = inputs.map((aval, i) => found[i] ?? full(aval, 0));
        return fitAll(name, 'cotangents', chosen(whole, floats), chosen(inputs, floats));
    };
    return stage(run, [...avalsOf(residuals), ...outputs], residuals);
}
/** The transpose of a `custom_linear`, which is what its sub-jaxpr says. */
export function customBackward(equation, inputs, cotangents) {
    const { residualCount } = equation.params;
    const back = equation.subJaxprs[0];
    const given = back.inputs
        .slice(residualCount)
        .map(({ aval }, i) => cotangents[i] ?? full(aval, 0));
    const residuals = inputs.slice(0, residualCount);
    const found = replay(back, [], [...residuals, ...given]);
    return inputs.map((input, i) => input instanceof LinearInput ? found[i - residualCount] : null);
}
