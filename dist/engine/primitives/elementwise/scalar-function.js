export function functionFor(entry, dtype) {
    if (typeof entry === 'function')
        return entry;
    if (dtype === 'int32')
        return entry.int32 ?? entry.general;
    if (dtype === 'uint32')
        return entry.uint32 ?? entry.int32 ?? entry.general;
    if (dtype === 'bool')
        return entry.bool ?? entry.general;
    return entry.general;
}
/** int32 sums wrap at every step; a double would lose bits after 2^21 large terms. */
export const summation = {
    general: (x, y) => x + y,
    int32: (x, y) => (x + y) | 0,
};
export const product = {
    general: (x, y) => x * y,
    int32: Math.imul,
};
