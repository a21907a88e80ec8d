import { EngineError } from '../errors.js';
import { dotGeneral, transpose } from './lax.js';
import { LinearInput } from './transpose-inputs.js';
/** Backwards through contractions. */
export function inversePermutation(permutation) {
    const inverse = new Array(permutation.length);
    permutation.forEach((axis, i) => {
        inverse[axis] = i;
    });
    return inverse;
}
function freeAxes(rank, contract, batch) {
    return Array.from({ length: rank }, (_, axis) => axis).filter((axis) => !contract.includes(axis) && !batch.includes(axis));
}
/** The left operand's cotangent (jax: _dot_general_transpose_lhs). */
function dotTransposeLeft(cotangent, left, right, params, swapped) {
    const { lhsContract, rhsContract, lhsBatch, rhsBatch } = params;
    const leftFree = freeAxes(left.shape.length, lhsContract, lhsBatch);
    const rightFree = freeAxes(right.shape.length, rhsContract, rhsBatch);
    const start = lhsBatch.length + (swapped ? 0 : leftFree.length);
    const product = dotGeneral(cotangent, right, {
        lhsContract: rightFree.map((_, i) => start + i),
        rhsContract: rightFree,
        lhsBatch: [...lhsBatch.keys()],
        rhsBatch,
    });
    const contractByRight = lhsContract
        .map((axis, i) => ({ axis, right: rhsContract[i] }))
        .sort((a, b) => a.right - b.right)
        .map(({ axis }) => axis);
    return transpose(product, inversePermutation([...lhsBatch, ...leftFree, ...contractByRight]));
}
export function dotTranspose(site) {
    const [left, right] = site.inputs;
    const { params, cotangent } = site;
    if (left instanceof LinearInput) {
        if (right instanceof LinearInput) {
            throw new EngineError('not_differentiable', { primitive: 'dot_general', rule: 'transpose' });
        }
        return [dotTransposeLeft(cotangent, left.aval, right, params, false), null];
    }
    const mirrored = {
        lhsContract: params.rhsContract,
        rhsContract: params.lhsContract,
        lhsBatch: params.rhsBatch,
        rhsBatch: params.lhsBatch,
    };
    return [null, dotTransposeLeft(cotangent, right.aval, left, mirrored, true)];
}
