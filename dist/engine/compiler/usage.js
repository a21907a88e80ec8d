import { primitives } from '../primitives/table.js';
/**
 * What becomes of an input's array: loops only read it, the output may be that very array, or
 * something that may hold it sees it.
 */
const handling = {
    elementwise: 'read',
    reduction: 'read',
    sharing: 'passed on',
    rearrangement: 'passed on',
    call: 'seen',
    loop: 'seen',
    kernel: 'seen',
};
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
            const handled = handling[primitives[equation.primitive].kind];
            const isPassedOn = handled === 'passed on' && escapes[results[0]];
            escapes[number] ||= isPassedOn || handled === 'seen';
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
