import { isFloat } from '../array/dtype.js';
import { isOfKind } from '../primitives/table.js';
/** Fewer values than this find room in registers, and near them, in any order. */
const MANY_VALUES = 64;
/**
 * The steps of a program, those on scalar integers in an order that has fewer values waiting to be
 * used: each right after what it needs. V8 would keep waiting values on the stack. Where few wait
 * the order stays. So it does among floats, whose steps take so long that those which do not need
 * each other had better stand side by side. `uses` counts the users of each value.
 */
export function orderSteps({ steps, avals }, uses) {
    const canMove = ({ equation, outputs }) => {
        const { shape, dtype } = avals[outputs[0]];
        return isOfKind(equation.primitive, 'elementwise') && shape.length === 0 && !isFloat(dtype);
    };
    const ordered = [];
    for (let start = 0; start < steps.length;) {
        let end = start;
        while (end < steps.length && canMove(steps[end]))
            end++;
        if (end === start)
            ordered.push(steps[end++]);
        else
            for (const step of orderRun(steps.slice(start, end), uses))
                ordered.push(step);
        start = end;
    }
    return ordered;
}
function orderRun(run, uses) {
    const waiting = meanWaiting(run);
    if (waiting < MANY_VALUES)
        return run;
    const ordered = depthFirst(run, uses);
    return meanWaiting(ordered) < waiting ? ordered : run;
}
/** How many values of the run are computed and still to be used in it, over all its steps. */
function meanWaiting(run) {
    const born = new Map();
    const lastUse = new Map();
    run.forEach(({ inputs, outputs }, at) => {
        for (const number of inputs)
            if (born.has(number))
                lastUse.set(number, at);
        born.set(outputs[0], at);
    });
    let total = 0;
    for (const [number, at] of lastUse)
        total += at - born.get(number);
    return total / run.length;
}
/** From what is used outside of the run back to what that needs. The stack may grow long. */
function depthFirst(run, uses) {
    const makerOf = new Map(run.map((step) => [step.outputs[0], step]));
    const usesInside = new Map();
    for (const number of run.flatMap(({ inputs }) => inputs)) {
        usesInside.set(number, (usesInside.get(number) ?? 0) + 1);
    }
    const isUsedOutside = ({ outputs: [number = -1] }) => uses[number] > (usesInside.get(number) ?? 0);
    const ordered = [];
    const begun = new Set();
    const done = new Set();
    const stack = run.filter(isUsedOutside).reverse();
    for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
        if (begun.has(step)) {
            stack.pop();
            if (!done.has(step))
                ordered.push(step);
            done.add(step);
            continue;
        }
        begun.add(step);
        for (const number of step.inputs.toReversed()) {
            const maker = makerOf.get(number);
            if (maker !== undefined && !begun.has(maker))
                stack.push(maker);
        }
    }
    return ordered;
}
