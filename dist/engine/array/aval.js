const NO_AXES = Object.freeze([]);
/** Frozen when it is made, which is told faster by the class than looked up. */
class FrozenAval {
    shape;
    dtype;
    weakType;
    #encoded = null;
    constructor(shape, dtype, weakType) {
        this.shape = shape;
        this.dtype = dtype;
        this.weakType = weakType;
        Object.freeze(this);
    }
    static encode(aval) {
        aval.#encoded ??= spellOut(aval);
        return aval.#encoded;
    }
}
/** The type as text that no other type has and that is never empty, for fingerprints and keys. */
export function encodeAval(aval) {
    return aval instanceof FrozenAval ? FrozenAval.encode(aval) : spellOut(aval);
}
function spellOut({ shape, dtype, weakType }) {
    let text = weakType ? `~${dtype}` : dtype;
    for (const dim of shape)
        text += Object.is(dim, -0) ? ',-0' : `,${dim}`;
    return text;
}
/** The aval itself when it came from `makeAval`, otherwise a frozen copy. */
export function freezeAval(aval) {
    if (aval instanceof FrozenAval)
        return aval;
    return makeAval(aval.shape, aval.dtype, aval.weakType);
}
/** V8 takes fifteen times as long to copy a frozen list as another. */
function frozenShape(shape) {
    if (shape.length === 0)
        return NO_AXES;
    return Object.isFrozen(shape) ? shape : Object.freeze(shape.slice());
}
/** A frozen aval; the shape is copied unless it is frozen. */
export function makeAval(shape, dtype, weakType = false) {
    return new FrozenAval(frozenShape(shape), dtype, weakType);
}
export function sizeOf(shape) {
    let size = 1;
    for (const dim of shape)
        size *= dim;
    return size;
}
export function sameShape(a, b) {
    if (a === b)
        return true;
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return true;
}
/** Same shape and dtype; weak types are a matter of promotion and do not count. */
export function sameType(a, b) {
    return a.dtype === b.dtype && sameShape(a.shape, b.shape);
}
const shortNames = {
    bool: 'bool',
    int32: 'i32',
    uint32: 'u32',
    float32: 'f32',
    float64: 'f64',
};
/** JAX's short notation: `f32[3,4]`, with `~` in front of a weak type. */
export function formatAval(aval) {
    return `${aval.weakType ? '~' : ''}${shortNames[aval.dtype]}[${aval.shape.join(',')}]`;
}
export function dtypeOfShortName(name) {
    return Object.keys(shortNames).find((dtype) => shortNames[dtype] === name);
}
/** A tuple as JAX prints it: `()`, `(3,)`, `(3, 4)`. */
export function formatShape(shape) {
    return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}
/** Row-major strides in elements. */
export function rowMajorStrides(shape) {
    const strides = new Array(shape.length);
    let step = 1;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
        strides[axis] = step;
        step *= shape[axis];
    }
    return strides;
}
