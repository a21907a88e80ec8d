import { scalar } from '../array/nd-array.js';
import { derivedFacts } from '../ir/jaxpr.js';
import { kernelOf } from '../primitives/table.js';
/**
 * Evaluates a jaxpr on arrays. The jaxpr must be well formed and the arguments must have its
 * types (`checkJaxpr`, `checkArgumentTypes`); this is the inner loop and does not look again.
 */
export function interpret(jaxpr, constants, args) {
    const plan = planOf(jaxpr);
    const frame = plan.emptyFrame.slice();
    for (let i = 0; i < constants.length; i++) {
        frame[plan.constants[i]] = constants[i];
    }
    for (let i = 0; i < args.length; i++)
        frame[plan.inputs[i]] = args[i];
    for (const step of plan.steps) {
        const operands = new Array(step.inputs.length);
        for (let i = 0; i < operands.length; i++) {
            operands[i] = frame[step.inputs[i]];
        }
        const results = step.kernel(operands);
        for (let i = 0; i < results.length; i++) {
            frame[step.outputs[i]] = results[i];
        }
    }
    return plan.outputs.map((slot) => frame[slot]);
}
function planOf(jaxpr) {
    const facts = derivedFacts(jaxpr);
    facts.plan ??= makePlan(jaxpr);
    return facts.plan;
}
function makePlan(jaxpr) {
    const slots = new Map();
    const frame = [];
    const slotOf = (atom) => {
        let slot = slots.get(atom);
        if (slot === undefined) {
            slot = frame.length;
            slots.set(atom, slot);
            const { kind, aval } = atom;
            frame.push(kind === 'literal' ? scalar(atom.value, aval.dtype, aval.weakType) : null);
        }
        return slot;
    };
    const constants = jaxpr.constants.map(slotOf);
    const inputs = jaxpr.inputs.map(slotOf);
    const steps = jaxpr.equations.map((equation) => ({
        kernel: kernelOf(equation),
        inputs: equation.inputs.map(slotOf),
        outputs: equation.outputs.map(slotOf),
    }));
    return { emptyFrame: frame, constants, inputs, steps, outputs: jaxpr.outputs.map(slotOf) };
}
