import { Jaxpr, makeVariable } from '../ir/jaxpr.js';
/** Puts a program's inputs and outputs in another order; outputs may be left out. */
export function rearranged(jaxpr, inputs, outputs) {
    return new Jaxpr({
        inputs: pick(jaxpr.inputs, inputs),
        constants: jaxpr.constants,
        equations: jaxpr.equations,
        outputs: pick(jaxpr.outputs, outputs),
    });
}
/** Adds inputs that the program does not look at. */
export function withUnusedInputs(jaxpr, types) {
    return new Jaxpr({
        inputs: [...jaxpr.inputs, ...types.map(makeVariable)],
        constants: jaxpr.constants,
        equations: jaxpr.equations,
        outputs: jaxpr.outputs,
    });
}
export function pick(from, places) {
    return places.map((place) => from[place]);
}
/** Numbers from `start` up to `end`, for `pick`. */
export function range(start, end) {
    return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}
/** Places where the mask is true. */
export function placesOf(mask) {
    return mask.flatMap((isSet, i) => (isSet ? [i] : []));
}
/** Cuts a list in three: so many, so many more, and the rest. */
export function cut(list, first, second) {
    const end = first + second;
    return [list.slice(0, first), list.slice(first, end), list.slice(end)];
}
