import { Jaxpr } from '../ir/jaxpr.js';
/**
 * Puts a ledger together. An evidence id reads `<transform>:<label>`, such as `grad:1`; without
 * `evidence` each transform gets its place in the stack as label.
 */
export function makeTransformLedger(root, transforms, evidence = transforms.map((transform, i) => `${transform}:${i}`)) {
    const closed = root instanceof Jaxpr ? { jaxpr: root, constants: [] } : root;
    return Object.freeze({
        root: Object.freeze({ jaxpr: closed.jaxpr, constants: Object.freeze([...closed.constants]) }),
        transforms: Object.freeze([...transforms]),
        evidence: Object.freeze([...evidence]),
    });
}
