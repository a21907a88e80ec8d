import { Jaxpr } from '../ir/jaxpr.js';
/**
 * Puts a ledger together. An evidence id reads `<transform>:<label>`, such as `grad:1`; without
 * `evidence` each transform gets its place in the stack as label.
 */
export function makeTransformLedger(root, transforms, evidence) {
    return Object.freeze({
        root: Object.freeze(root instanceof Jaxpr
            ? { jaxpr: root, constants: NO_CONSTANTS }
            : { jaxpr: root.jaxpr, constants: Object.freeze([...root.constants]) }),
        transforms: Object.freeze([...transforms]),
        evidence: Object.freeze(evidence === undefined ? placesOf(transforms) : [...evidence]),
    });
}
const NO_CONSTANTS = Object.freeze([]);
/** `grad:1` and the like. */
function placesOf(transforms) {
    const places = [];
    for (let i = 0; i < transforms.length; i++)
        places.push(`${transforms[i]}:${i}`);
    return places;
}
