import { flattenTree } from './pytree.js';
import { stage } from './stage.js';
/** Stages `f`, whose arguments are trees, as a function of their leaves. */
export function stageCall(f, structure, avals, known) {
    let output;
    const run = (leaves) => {
        const result = flattenTree(f(...structure.build(leaves)));
        output = result.structure;
        return result.leaves;
    };
    const closed = stage(run, avals, known);
    return { closed, output: output };
}
export function avalsOf(values) {
    return values.map((value) => value.aval);
}
/** Flat positions of the leaves of some arguments. */
export function leafPositions(args, argnums) {
    const counts = args.map((arg) => flattenTree(arg).leaves.length);
    return argnums.map((argument) => {
        const start = counts.slice(0, argument).reduce((sum, count) => sum + count, 0);
        return Array.from({ length: counts[argument] }, (_, i) => start + i);
    });
}
export function flattenArgs(args) {
    return flattenTree(args);
}
