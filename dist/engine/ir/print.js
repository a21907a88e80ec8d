import { formatAval } from '../array/aval.js';
import { isPlainList } from '../canonical-encoding.js';
import { VariableNames } from './variable-names.js';
/**
 * A jaxpr as text in JAX's manner; `parseJaxpr` reads it back. Constants stand before the
 * semicolon, inputs after it; every variable has its type where it is bound:
 *
 *     { lambda ; a:f32[3]. let
 *         b:f32[3] = mul a 2:f32[]
 *         c:f32[] = reduce_sum[axes=[0]] b
 *       in (c) }
 */
export function printJaxpr(jaxpr, indent = '') {
    const names = new VariableNames();
    const binder = (variable) => `${names.nameOf(variable)}:${formatAval(variable.aval)}`;
    const binders = (variables) => variables.map((variable) => `${binder(variable)} `).join('');
    const head = `{ lambda ${binders(jaxpr.constants)}; ${binders(jaxpr.inputs).trimEnd()}. let`;
    const inner = `${indent}    `;
    const lines = jaxpr.equations.map((equation) => {
        const application = printApplication(equation, names, inner);
        return `${inner}${binders(equation.outputs)}= ${application}`;
    });
    const outputs = jaxpr.outputs.map((output) => printAtom(output, names)).join(', ');
    return [head, ...lines, `${indent}  in (${outputs}) }`].join('\n');
}
function printApplication(equation, names, indent) {
    const params = equation.params;
    const keys = Object.keys(params).sort();
    let text = equation.primitive;
    if (keys.length > 0) {
        text += `[${keys.map((key) => `${key}=${printPlain(params[key])}`).join(' ')}]`;
    }
    if (equation.effects.length > 0) {
        text += `<${equation.effects.map((effect) => JSON.stringify(effect)).join(', ')}>`;
    }
    for (const sub of equation.subJaxprs)
        text += ` ${printJaxpr(sub, indent)}`;
    // Inputs are named before outputs of later equations, so names follow the order of appearance.
    for (const input of equation.inputs)
        text += ` ${printAtom(input, names)}`;
    return text;
}
function printAtom(atom, names) {
    if (atom.kind === 'variable')
        return names.nameOf(atom);
    return `${printNumber(atom.value)}:${formatAval(atom.aval)}`;
}
function printNumber(value) {
    return Object.is(value, -0) ? '-0' : String(value);
}
function printPlain(value) {
    if (typeof value === 'number')
        return printNumber(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isPlainList(value))
        return `[${value.map(printPlain).join(', ')}]`;
    const fields = Object.keys(value).sort();
    const spelled = fields.map((key) => `${JSON.stringify(key)}: ${printPlain(value[key])}`);
    return `{${spelled.join(', ')}}`;
}
