import { isElementwise } from './expressions.js';
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
    for (const { equation, inputs, outputs: results } of steps.toReversed()) {
        for (const number of inputs) {
            uses[number]++;
            if (isElementwise(equation))
                continue;
            escapes[number] ||= isSharing(equation) ? escapes[results[0]] : true;
        }
    }
    return { uses, escapes };
}
