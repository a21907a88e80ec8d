/** Which values are there, and which of a list are meant: lists of booleans, one for each value. */
export function maskOf(values) {
    return values.map((value) => value !== null);
}
export function unionOf(masks) {
    return (masks[0] ?? []).map((_, i) => masks.some((mask) => mask[i]));
}
/** Whether work done for one mask can stand for the other; else nesting would double it. */
export function sameMask(a, b) {
    return a.every((wanted, i) => wanted === b[i]);
}
/** Puts values where the mask is true, null elsewhere. */
export function spread(values, mask) {
    let next = 0;
    return mask.map((wanted) => (wanted ? values[next++] : null));
}
/** Values where the mask is true. */
export function chosen(values, mask) {
    return values.filter((_, i) => mask[i]);
}
