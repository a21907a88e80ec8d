/**
 * Fills `target` in row-major order of `shape`, reading `source` by `strides` (0 repeats).
 * Transposition, broadcasting and the regrouping before reductions are all this.
 */
export function copyStrided(source, target, shape, strides) {
    if (target.length === 0)
        return;
    if (shape.length === 0)
        target[0] = source[0];
    else
        copyAxis(source, target, shape, strides, 0, 0, 0);
}
/** Copies one axis and those inside it; returns the next position in the target. */
function copyAxis(source, target, shape, strides, axis, from, to) {
    const count = shape[axis];
    const stride = strides[axis];
    let read = from;
    let write = to;
    if (axis === shape.length - 1) {
        for (let i = 0; i < count; i++, read += stride)
            target[write++] = source[read];
        return write;
    }
    for (let i = 0; i < count; i++, read += stride) {
        write = copyAxis(source, target, shape, strides, axis + 1, read, write);
    }
    return write;
}
