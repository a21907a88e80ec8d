import { scalar, storageOf } from '../array/nd-array.js';
import { eliminateDeadCode } from '../ir/dead-code.js';
import { isOfKind } from '../primitives/table.js';
/** Spelling out stops here, or calls nested in calls could double the code at every level. */
const MAX_SPELLED_OUT = 20_000;
/** Bodies of loops that are longer than this become functions of their own. */
const MAX_BODY_LENGTH = 200;
class Flattener {
    avals = [];
    literals = new Map();
    #count = 0;
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
    walk(jaxpr, scope, steps) {
        for (const equation of jaxpr.equations) {
            const inputs = equation.inputs.map((atom) => this.read(atom, scope));
            if (isOfKind(equation.primitive, 'call') && this.#count < MAX_SPELLED_OUT) {
                const results = this.spellOut(equation.subJaxprs[0], inputs, steps);
                equation.outputs.forEach((variable, i) => {
                    scope.set(variable, results[i]);
                });
                continue;
            }
            const loop = this.loopOf(equation, inputs);
            const outputs = equation.outputs.map((variable) => this.bind(variable, scope));
            this.#count++;
            steps.push(loop === null ? { equation, inputs, outputs } : { equation, inputs, outputs, loop });
        }
    }
    spellOut(jaxpr, inputs, steps) {
        const callee = eliminateDeadCode(jaxpr);
        const inner = new Map();
        callee.inputs.forEach((variable, i) => {
            inner.set(variable, inputs[i]);
        });
        this.walk(callee, inner, steps);
        return callee.outputs.map((output) => this.read(output, inner));
    }
    block(jaxpr, inputs) {
        const steps = [];
        const outputs = this.spellOut(jaxpr, inputs, steps);
        return { steps, outputs };
    }
    loopOf(equation, inputs) {
        const isLoop = isOfKind(equation.primitive, 'loop');
        if (!isLoop || this.#count >= MAX_SPELLED_OUT || lengthOf(equation) > MAX_BODY_LENGTH) {
            return null;
        }
        if (equation.primitive === 'while') {
            const { conditionConstants, bodyConstants } = equation.params;
            const [condition, body] = equation.subJaxprs;
            const carry = body.inputs.slice(bodyConstants).map(({ aval }) => this.number(aval));
            const end = conditionConstants + bodyConstants;
            return {
                carry,
                start: inputs.slice(end),
                sliced: [],
                slices: [],
                condition: this.block(condition, [...inputs.slice(0, conditionConstants), ...carry]),
                body: this.block(body, [...inputs.slice(conditionConstants, end), ...carry]),
            };
        }
        const { constantCount, carryCount } = equation.params;
        const body = equation.subJaxprs[0];
        const numbers = body.inputs.slice(constantCount).map(({ aval }) => this.number(aval));
        return {
            carry: numbers.slice(0, carryCount),
            start: inputs.slice(constantCount, constantCount + carryCount),
            sliced: inputs.slice(constantCount + carryCount),
            slices: numbers.slice(carryCount),
            condition: null,
            body: this.block(body, [...inputs.slice(0, constantCount), ...numbers]),
        };
    }
}
/** Equations of the sub-jaxprs, with those inside of them. */
function lengthOf(equation) {
    return equation.subJaxprs.reduce((sum, { equations }) => sum + equations.reduce((total, inner) => total + 1 + lengthOf(inner), 0), 0);
}
export function flatten(jaxpr) {
    const flattener = new Flattener();
    const scope = new Map();
    const constants = jaxpr.constants.map((variable) => flattener.bind(variable, scope));
    const inputs = jaxpr.inputs.map((variable) => flattener.bind(variable, scope));
    const steps = [];
    flattener.walk(eliminateDeadCode(jaxpr), scope, steps);
    const outputs = jaxpr.outputs.map((atom) => flattener.read(atom, scope));
    const { avals, literals } = flattener;
    return { avals, literals, constants, inputs, steps, outputs };
}
