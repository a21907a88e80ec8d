import { full } from './lax.js';
import { concatenate, dynamicSlice, dynamicUpdateSlice, pad } from './lax-windows.js';
/** The tangent of an input, zeros where there is none. */
function tangentAt(site, i) {
    return site.tangents[i] ?? full(site.primals[i].aval, 0);
}
export function padJvp(site) {
    return pad(tangentAt(site, 0), tangentAt(site, 1), site.params.padding);
}
export function concatenateJvp(site) {
    const parts = site.primals.map((_, i) => tangentAt(site, i));
    return concatenate(parts, site.params.dimension);
}
export function dynamicSliceJvp(site) {
    return dynamicSlice(tangentAt(site, 0), site.primals.slice(1), site.params.sliceSizes);
}
export function dynamicUpdateSliceJvp(site) {
    return dynamicUpdateSlice(tangentAt(site, 0), tangentAt(site, 1), site.primals.slice(2));
}
