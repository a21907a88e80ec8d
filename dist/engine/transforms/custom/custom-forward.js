import { EngineError } from '../../errors.js';
import { isDifferentiable } from '../../primitives/lax.js';
import { instantiate } from '../push-forward.js';
import { fitAll, requireRule } from './custom-rules.js';
export function isCustom(equation) {
    return equation.primitive.startsWith('custom_');
}
/** Forward mode by the rule of a `customJvp`; also what `linearize` does, since rules are linear. */
export function customForward(equation, primals, tangents) {
    if (equation.primitive !== 'custom_jvp')
        throw forwardThroughVjp(equation);
    const { params, outputs } = equation;
    const own = ownTangents(params, primals, tangents);
    const pushed = requireRule(params, 'jvp').push(primals.slice(params.constantCount), own);
    const types = outputs.map(({ aval }) => aval);
    const values = fitAll(params.name, 'outputs', pushed.outputs, types);
    const floats = types.map(isDifferentiable);
    const slopes = pushed.tangents.map((tangent, i) => (floats[i] ? tangent : values[i]));
    const fitted = fitAll(params.name, 'tangents', slopes, types);
    return { outputs: values, tangents: fitted.map((tangent, i) => (floats[i] ? tangent : null)) };
}
export function forwardThroughVjp({ params }) {
    return new EngineError('forward_mode_through_custom_vjp', { name: params.name });
}
/**
 * Tangents of what the rule is given, zeros where there are none.
 *
 * @throws EngineError `custom_closure` when a value that the function closes over has one.
 */
export function ownTangents({ name, constantCount }, primals, tangents) {
    if (tangents.slice(0, constantCount).some((tangent) => tangent !== null)) {
        throw new EngineError('custom_closure', { name });
    }
    return primals
        .slice(constantCount)
        .map((primal, i) => instantiate(tangents[constantCount + i] ?? null, primal));
}
