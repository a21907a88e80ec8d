import { makeAval, sizeOf } from '../../array/aval.js';
import { apply, broadcastInDim, constantLike, full, gather, iota, reshape, scatter, scatterAdd, scatterLike, } from '../lax.js';
import { LinearInput } from '../linear-input.js';
import { gatherLike } from './shapes.js';
/** Derivatives of gather and scatter. */
function tangentAt(site, i) {
    return site.tangents[i] ?? full({ ...site.primals[i].aval, weakType: false }, 0);
}
export function scatterAddJvp(site) {
    const indices = site.primals[1];
    return scatterAdd(tangentAt(site, 0), indices, tangentAt(site, 2), site.params);
}
/**
 * Updates may overlap, and only the tangent of the one that stays counts. So each update gets a
 * number, the numbers are scattered, and a tangent passes where its own number has stayed
 * (jax: _scatter_jvp). What is done to the tangents is a scatter_add, which has a transpose.
 */
export function scatterJvp(site) {
    const [operand, indices, updates] = site.primals;
    const { params } = site;
    const perWindow = updates.shape.map((size, axis) => params.updateWindowDims.includes(axis) ? 1 : size);
    const counted = reshape(iota('int32', [sizeOf(perWindow)], 0), perWindow);
    const fromOne = apply('add', counted, constantLike(counted, 1));
    const numbers = broadcastInDim(fromOne, updates.shape, [...updates.shape.keys()]);
    const nothing = full(makeAval(operand.shape, 'int32'), 0);
    const stayed = scatter(nothing, indices, numbers, params);
    const back = gather(stayed, indices, gatherLike(params, operand, updates));
    const masked = (keep, tangent) => apply('select_n', keep, constantLike(tangent, 0), tangent);
    const untouched = apply('eq', stayed, constantLike(stayed, 0));
    const winning = apply('eq', numbers, back);
    const before = masked(untouched, tangentAt(site, 0));
    return scatterAdd(before, indices, masked(winning, tangentAt(site, 2)), params);
}
export function gatherTranspose(site) {
    const [operand, indices] = site.inputs;
    const nothing = full({ ...operand.aval, weakType: false }, 0);
    return [scatterAdd(nothing, indices, site.cotangent, scatterLike(site.params)), null];
}
export function scatterAddTranspose(site) {
    const [operand, indices, updates] = site.inputs;
    const { cotangent, params } = site;
    const back = () => gather(cotangent, indices, gatherLike(params, operand.aval, updates.aval));
    return [
        operand instanceof LinearInput ? cotangent : null,
        null,
        updates instanceof LinearInput ? back() : null,
    ];
}
