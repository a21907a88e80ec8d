import { EngineError } from '../errors.js';
import { axesWithout, inversePermutation, shifted } from './axis-lists.js';
import { dotKernel } from './kernels/dot.js';
import { apply, dotGeneral, moveAxis, transpose } from './lax.js';
import { LinearInput } from './linear-input.js';
import { incompatibleShapes, requireArity, requireAxes, requireSameDTypes, resultAval, } from './shape-checks.js';
export const contractionPrimitives = {
    dot_general: {
        kind: 'kernel',
        shape: dotShape,
        kernel: ({ inputs, params, outputs }) => dotKernel(inputs, params, outputs[0]),
        jvp: dotJvp,
        transpose: dotTranspose,
        batch: dotBatch,
    },
};
function dotShape(inputs, params) {
    requireArity('dot_general', inputs, 2);
    requireSameDTypes('dot_general', inputs);
    const [lhs, rhs] = inputs;
    const { lhsContract, rhsContract, lhsBatch, rhsBatch } = params;
    requireAxes('dot_general', [...lhsContract, ...lhsBatch], lhs.shape.length);
    requireAxes('dot_general', [...rhsContract, ...rhsBatch], rhs.shape.length);
    const agree = (left, right) => left.length === right.length &&
        left.every((axis, i) => lhs.shape[axis] === rhs.shape[right[i]]);
    if (!agree(lhsContract, rhsContract) || !agree(lhsBatch, rhsBatch)) {
        throw incompatibleShapes('dot_general', inputs);
    }
    const free = (aval, used) => aval.shape.filter((_, axis) => !used.includes(axis));
    const shape = [
        ...lhsBatch.map((axis) => lhs.shape[axis]),
        ...free(lhs, [...lhsContract, ...lhsBatch]),
        ...free(rhs, [...rhsContract, ...rhsBatch]),
    ];
    return [resultAval(shape, lhs.dtype, inputs)];
}
/** dot_general is linear in each operand. */
function dotJvp(site) {
    const [x, y] = site.primals;
    const [dx, dy] = site.tangents;
    const left = dx ? dotGeneral(dx, y, site.params) : null;
    const right = dy ? dotGeneral(x, dy, site.params) : null;
    return left && right ? apply('add', left, right) : (left ?? right);
}
/** The left operand's cotangent (jax: _dot_general_transpose_lhs). */
function dotTransposeLeft(cotangent, left, right, params, swapped) {
    const { lhsContract, rhsContract, lhsBatch, rhsBatch } = params;
    const leftFree = axesWithout(left.shape.length, [...lhsContract, ...lhsBatch]);
    const rightFree = axesWithout(right.shape.length, [...rhsContract, ...rhsBatch]);
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
function dotTranspose(site) {
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
/** Both mapped: one more batch axis. One mapped: one more free axis, moved to the front after. */
function dotBatch(site) {
    const [lhs, rhs] = site.inputs;
    const [left, right] = site.batched;
    const { params } = site;
    const moved = {
        lhsContract: left ? shifted(params.lhsContract) : params.lhsContract,
        rhsContract: right ? shifted(params.rhsContract) : params.rhsContract,
        lhsBatch: left ? shifted(params.lhsBatch) : params.lhsBatch,
        rhsBatch: right ? shifted(params.rhsBatch) : params.rhsBatch,
    };
    if (left && right) {
        const lhsBatch = [0, ...moved.lhsBatch];
        return dotGeneral(lhs, rhs, { ...moved, lhsBatch, rhsBatch: [0, ...moved.rhsBatch] });
    }
    const batches = params.lhsBatch.length;
    const lhsFree = lhs.shape.length - params.lhsContract.length - batches;
    return moveAxis(dotGeneral(lhs, rhs, moved), left ? batches : batches + lhsFree, 0);
}
