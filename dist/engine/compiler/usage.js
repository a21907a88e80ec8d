import { isReduction } from '../interpreter/folds.js';
import { isElementwise } from './expressions.js';
import { isRearrangement } from './index-maps.js';
/** Equations whose output is their input under another type. */
export function isSharing({ primitive }) {
    return primitive === 'reshape' || primitive === 'copy' || primitive === 'stop_gradient';
}
export function usageOf({ avals, steps, outputs }) {
    const uses = avals.map(() => 0);
    const escapes = avals.map(() => false);
    for (const number of outputs) {
        uses[number]++;
        escapes[number] = true;
    }
    const visit = (step) => {
        const { equation, inputs, outputs: results, loop } = step;
        if (loop !== undefined)
            visitLoop(loop);
        for (const number of loop === undefined ? inputs : []) {
            uses[number]++;
            if (isElementwise(equation) || isReduction(equation.primitive))
                continue;
            const sharesArray = isSharing(equation) || isRearrangement(equation);
            escapes[number] ||= sharesArray ? escapes[results[0]] : true;
        }
    };
    /** A carry is handed on as it is; what a round gives is copied. Constants are used inside. */
    const visitLoop = ({ carry, start, sliced, condition, body }) => {
        body.outputs.forEach((number, i) => {
            uses[number]++;
            escapes[number] ||= i < carry.length;
        });
        for (const step of body.steps.toReversed())
            visit(step);
        for (const number of condition?.outputs ?? [])
            uses[number]++;
        for (const step of condition?.steps.toReversed() ?? [])
            visit(step);
        for (const number of [...start, ...sliced]) {
            uses[number]++;
            escapes[number] = true;
        }
    };
    for (const step of steps.toReversed())
        visit(step);
    return { uses, escapes };
}
