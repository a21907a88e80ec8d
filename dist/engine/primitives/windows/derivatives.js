import { apply, constantLike, dynamicSlice, dynamicUpdateSlice, full, pad, reduce, slice, sliceAxis, } from '../lax.js';
import { LinearInput } from '../linear-input.js';
/** Backwards through windows, which are linear in the arrays they take from. */
/** Puts the cotangent back where the slice was, zeros around and between. */
export function sliceTranspose(cotangent, input, params) {
    const padding = input.shape.map((size, axis) => {
        const count = cotangent.shape[axis];
        if (count === 0)
            return [0, size, 0];
        const start = params.startIndices[axis];
        const stride = params.strides[axis];
        return [start, size - start - (count - 1) * stride - 1, stride - 1];
    });
    return pad(cotangent, constantLike(cotangent, 0), padding);
}
/** What lands on the operand's elements is theirs, the rest is the padding value's. */
export function padTranspose(site) {
    const { cotangent, params, inputs } = site;
    const [operand, filler] = inputs;
    const zero = constantLike(cotangent, 0);
    const trimmed = pad(cotangent, zero, params.padding.map(([low = 0, high = 0]) => [-low, -high, 0]));
    const strides = params.padding.map(([, , gap = 0]) => gap + 1);
    const starts = trimmed.shape.map(() => 0);
    const own = slice(trimmed, starts, trimmed.shape, strides);
    const all = (x) => reduce('reduce_sum', x, [...x.shape.keys()]);
    return [
        operand instanceof LinearInput ? own : null,
        filler instanceof LinearInput ? apply('sub', all(cotangent), all(own)) : null,
    ];
}
export function concatenateTranspose(site) {
    const { dimension } = site.params;
    let at = 0;
    return site.inputs.map((input) => {
        const start = at;
        at += input.aval.shape[dimension];
        return input instanceof LinearInput ? sliceAxis(site.cotangent, dimension, start, at) : null;
    });
}
export function dynamicSliceTranspose(site) {
    const [operand, ...starts] = site.inputs;
    const nothing = full({ ...operand.aval, weakType: false }, 0);
    return [dynamicUpdateSlice(nothing, site.cotangent, starts), ...starts.map(() => null)];
}
export function dynamicUpdateSliceTranspose(site) {
    const [operand, update, ...starts] = site.inputs;
    const { cotangent } = site;
    const overwritten = () => dynamicUpdateSlice(cotangent, full(update.aval, 0), starts);
    return [
        operand instanceof LinearInput ? overwritten() : null,
        update instanceof LinearInput ? dynamicSlice(cotangent, starts, update.aval.shape) : null,
        ...starts.map(() => null),
    ];
}
