import { EngineError } from '../errors.js';
import { axisPrimitives } from './axes/axes.js';
import { callPrimitives } from './calls/calls.js';
import { contractionPrimitives } from './contraction.js';
import { decompositionPrimitives } from './decompositions/decompositions.js';
import { binaryPrimitives } from './elementwise/binary.js';
import { selectionPrimitives } from './elementwise/selection.js';
import { unaryPrimitives } from './elementwise/unary.js';
import { indexingPrimitives } from './indexing/indexing.js';
import { reductionPrimitives } from './reductions/reductions.js';
import { structurePrimitives } from './structure.js';
import { windowPrimitives } from './windows/windows.js';
/** The records of all primitives, each by its name. */
const families = {
    ...unaryPrimitives,
    ...binaryPrimitives,
    ...selectionPrimitives,
    ...structurePrimitives,
    ...reductionPrimitives,
    ...windowPrimitives,
    ...indexingPrimitives,
    ...axisPrimitives,
    ...contractionPrimitives,
    ...decompositionPrimitives,
    ...callPrimitives,
};
/** One record for each primitive: none can be forgotten. */
export const primitives = families;
export function isOfKind(primitive, kind) {
    return primitives[primitive].kind === kind;
}
/** Whether there is a primitive of this name. */
export function isPrimitive(name) {
    return Object.hasOwn(primitives, name);
}
/** The output types of one primitive; `unknown_primitive` when there is no such name. */
export function inferOutputs(primitive, inputs, params, subJaxprs) {
    if (!isPrimitive(primitive))
        throw new EngineError('unknown_primitive', { primitive });
    return primitives[primitive].shape(inputs, params, subJaxprs);
}
/** The kernel of one equation. */
export function kernelOf(equation) {
    return primitives[equation.primitive].kernel({
        inputs: equation.inputs.map((input) => input.aval),
        outputs: equation.outputs.map((output) => output.aval),
        params: equation.params,
        subJaxprs: equation.subJaxprs,
    });
}
/** Evaluates one primitive on arrays. */
export function evaluatePrimitive(primitive, inputs, params, subJaxprs) {
    const types = inputs.map((input) => input.aval);
    const outputs = inferOutputs(primitive, types, params, subJaxprs);
    return primitives[primitive].kernel({ inputs: types, outputs, params, subJaxprs })(inputs);
}
