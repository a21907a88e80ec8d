import { scalar, storageOf } from '../array/nd-array.js';
import { eliminateDeadCode } from '../ir/dead-code.js';
/** Spelling out stops here, or calls nested in calls could double the code at every level. */
const MOST_SPELLED_OUT = 20_000;
class Flattener {
    avals = [];
    literals = new Map();
    steps = [];
    number(aval) {
        return this.avals.push(aval) - 1;
    }
    bind(atom, scope) {
        const number = this.number(atom.aval);
        scope.set(atom, number);
        return number;
    }
    read(atom, scope) {
        const known = scope.get(atom);
        if (known !== undefined)
            return known;
        const number = this.bind(atom, scope);
        if (atom.kind === 'literal') {
            const { dtype } = atom.aval;
            this.literals.set(number, storageOf(scalar(atom.value, dtype))[0]);
        }
        return number;
    }
    walk(jaxpr, scope) {
        for (const equation of jaxpr.equations) {
            const inputs = equation.inputs.map((atom) => this.read(atom, scope));
            if (equation.primitive === 'jit' && this.steps.length < MOST_SPELLED_OUT) {
                this.spellOut(equation, inputs, scope);
            }
            else {
                const outputs = equation.outputs.map((variable) => this.bind(variable, scope));
                this.steps.push({ equation, inputs, outputs });
            }
        }
    }
    spellOut(equation, inputs, scope) {
        const callee = eliminateDeadCode(equation.subJaxprs[0]);
        const inner = new Map();
        callee.inputs.forEach((variable, i) => {
            inner.set(variable, inputs[i]);
        });
        this.walk(callee, inner);
        equation.outputs.forEach((variable, i) => {
            scope.set(variable, this.read(callee.outputs[i], inner));
        });
    }
}
export function flatten(jaxpr) {
    const flattener = new Flattener();
    const scope = new Map();
    const constants = jaxpr.constants.map((variable) => flattener.bind(variable, scope));
    const inputs = jaxpr.inputs.map((variable) => flattener.bind(variable, scope));
    flattener.walk(eliminateDeadCode(jaxpr), scope);
    const outputs = jaxpr.outputs.map((atom) => flattener.read(atom, scope));
    const { avals, literals, steps } = flattener;
    return { avals, literals, constants, inputs, steps, outputs };
}
