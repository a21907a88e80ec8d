import { separateLoops } from './separate-loops.js';
/** Copies `count` elements, `fromStride` apart in `source`, `toStride` apart into `target`. */
export const lineCopyFor = separateLoops((source, target, from, fromStride, to, toStride, count) => {
    let read = from;
    let write = to;
    for (let i = 0; i < count; i++, read += fromStride, write += toStride) {
        target[write] = source[read];
    }
});
/**
 * Fills `target` in row-major order of `shape`, reading `source` by `strides` (0 repeats).
 * Transposition, broadcasting and the regrouping before reductions are all this.
 */
export function copyStrided(dtype, source, target, shape, strides) {
    if (target.length === 0)
        return;
    if (shape.length === 0)
        target[0] = source[0];
    else
        copyAxis(lineCopyFor(dtype), source, target, shape, strides, 0, 0, 0);
}
/** Copies one axis and those inside it; returns the next position in the target. */
function copyAxis(copyLine, source, target, shape, strides, axis, from, to) {
    const count = shape[axis];
    const stride = strides[axis];
    let read = from;
    let write = to;
    if (axis === shape.length - 1) {
        copyLine(source, target, from, stride, to, 1, count);
        return to + count;
    }
    for (let i = 0; i < count; i++, read += stride) {
        write = copyAxis(copyLine, source, target, shape, strides, axis + 1, read, write);
    }
    return write;
}
