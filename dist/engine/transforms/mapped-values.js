import { makeAval } from '../array/aval.js';
import { repeat } from '../primitives/mapped-axis.js';
/** The types of variables when those in the mask carry the mapped axis. */
export function mappedTypes(variables, mask, size) {
    return variables.map(({ aval }, i) => mask[i] ? makeAval([size, ...aval.shape], aval.dtype, aval.weakType) : aval);
}
/** Values of which all in the mask carry the mapped axis, those that do not have it repeated. */
export function withMapped(values, batched, mask, size) {
    return values.map((value, i) => (mask[i] && !batched[i] ? repeat(value, size) : value));
}
