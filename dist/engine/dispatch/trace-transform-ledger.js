import { Jaxpr } from '../ir/jaxpr.js';
/**
 * Puts a ledger together. An evidence id reads `<transform>:<label>`, such as `grad:1`; without
 * `evidence` each transform gets its place in the stack as label.
 */
export function makeTransformLedger(root, transforms, evidence = placesOf(transforms)) {
    const closed = root instanceof Jaxpr ? { jaxpr: root, constants: NO_CONSTANTS } : root;
    return Object.freeze({
        root: Object.freeze({ jaxpr: closed.jaxpr, constants: frozenCopy(closed.constants) }),
        transforms: frozenCopy(transforms),
        evidence: frozenCopy(evidence),
    });
}
const NO_CONSTANTS = Object.freeze([]);
function frozenCopy(list) {
    return list === NO_CONSTANTS ? list : Object.freeze(list.slice());
}
/** `grad:1` and the like; short stacks share theirs. */
function placesOf(transforms) {
    const places = [];
    for (let i = 0; i < transforms.length; i++) {
        const transform = transforms[i];
        places.push(sharedPlaces[transform]?.[i] ?? `${transform}:${i}`);
    }
    return places;
}
const firstPlaces = (transform) => Array.from({ length: 8 }, (_, i) => `${transform}:${i}`);
const sharedPlaces = {
    jit: firstPlaces('jit'),
    grad: firstPlaces('grad'),
    vmap: firstPlaces('vmap'),
};
