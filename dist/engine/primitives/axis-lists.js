/** Lists of axes, which rules put together. */
/** The same axes where one more stands in front. */
export function shifted(axes) {
    return axes.map((axis) => axis + 1);
}
/** All axes of an array but these, in order. */
export function axesWithout(rank, used) {
    return Array.from({ length: rank }, (_, axis) => axis).filter((axis) => !used.includes(axis));
}
export function inversePermutation(permutation) {
    const inverse = new Array(permutation.length);
    permutation.forEach((axis, i) => {
        inverse[axis] = i;
    });
    return inverse;
}
