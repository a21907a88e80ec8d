import { Jaxpr } from './jaxpr.js';
/**
 * The jaxpr without equations whose outputs nothing uses. Equations with effects stay.
 */
export function eliminateDeadCode(jaxpr) {
    const used = new Set(jaxpr.outputs);
    const kept = [];
    for (let i = jaxpr.equations.length - 1; i >= 0; i--) {
        const equation = jaxpr.equations[i];
        const wanted = equation.outputs.some((output) => used.has(output));
        if (!wanted && equation.effects.length === 0)
            continue;
        for (const input of equation.inputs)
            used.add(input);
        kept.push(equation);
    }
    if (kept.length === jaxpr.equations.length)
        return jaxpr;
    const { inputs, constants, outputs } = jaxpr;
    return new Jaxpr({ inputs, constants, equations: kept.reverse(), outputs });
}
