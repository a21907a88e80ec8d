import type { PrimitiveName } from './primitives.ts';
/**
 * What a primitive does with the elements of its inputs, which is all that compiling asks:
 *
 * - `elementwise`: each element of the output is a function of those at its place.
 * - `sharing`: the output is the input under another type, elements and order unchanged.
 * - `rearrangement`: the output has elements of the input in another order, repeated or left out.
 * - `reduction`: elements along axes are folded into one.
 * - `call`: the sub-jaxpr is applied to the inputs, and nothing else.
 * - `loop`: sub-jaxprs are applied again and again.
 * - `kernel`: none of these; the interpreter's kernel does it.
 */
export type PrimitiveKind = 'elementwise' | 'sharing' | 'rearrangement' | 'reduction' | 'call' | 'loop' | 'kernel';
/** One kind for each primitive: none can be forgotten, none can be two. */
export declare const primitiveKinds: {
    readonly neg: 'elementwise';
    readonly sign: 'elementwise';
    readonly abs: 'elementwise';
    readonly floor: 'elementwise';
    readonly ceil: 'elementwise';
    readonly round: 'elementwise';
    readonly exp: 'elementwise';
    readonly expm1: 'elementwise';
    readonly log: 'elementwise';
    readonly log1p: 'elementwise';
    readonly sin: 'elementwise';
    readonly cos: 'elementwise';
    readonly tan: 'elementwise';
    readonly asin: 'elementwise';
    readonly acos: 'elementwise';
    readonly atan: 'elementwise';
    readonly sinh: 'elementwise';
    readonly cosh: 'elementwise';
    readonly tanh: 'elementwise';
    readonly logistic: 'elementwise';
    readonly sqrt: 'elementwise';
    readonly rsqrt: 'elementwise';
    readonly cbrt: 'elementwise';
    readonly square: 'elementwise';
    readonly integer_pow: 'elementwise';
    readonly is_finite: 'elementwise';
    readonly not: 'elementwise';
    readonly copy: 'sharing';
    readonly stop_gradient: 'sharing';
    readonly add: 'elementwise';
    readonly sub: 'elementwise';
    readonly mul: 'elementwise';
    readonly div: 'elementwise';
    readonly rem: 'elementwise';
    readonly pow: 'elementwise';
    readonly max: 'elementwise';
    readonly min: 'elementwise';
    readonly atan2: 'elementwise';
    readonly and: 'elementwise';
    readonly or: 'elementwise';
    readonly xor: 'elementwise';
    readonly eq: 'elementwise';
    readonly ne: 'elementwise';
    readonly lt: 'elementwise';
    readonly le: 'elementwise';
    readonly gt: 'elementwise';
    readonly ge: 'elementwise';
    readonly select_n: 'elementwise';
    readonly clamp: 'elementwise';
    readonly convert_element_type: 'elementwise';
    readonly reshape: 'sharing';
    readonly broadcast_in_dim: 'rearrangement';
    readonly transpose: 'rearrangement';
    readonly iota: 'kernel';
    readonly reduce_sum: 'reduction';
    readonly reduce_prod: 'reduction';
    readonly reduce_max: 'reduction';
    readonly reduce_min: 'reduction';
    readonly reduce_and: 'reduction';
    readonly reduce_or: 'reduction';
    readonly slice: 'rearrangement';
    readonly pad: 'kernel';
    readonly concatenate: 'kernel';
    readonly rev: 'rearrangement';
    readonly dynamic_slice: 'kernel';
    readonly dynamic_update_slice: 'kernel';
    readonly gather: 'kernel';
    readonly scatter: 'kernel';
    readonly scatter_add: 'kernel';
    readonly cumsum: 'kernel';
    readonly cumprod: 'kernel';
    readonly cummax: 'kernel';
    readonly cummin: 'kernel';
    readonly sort: 'kernel';
    readonly argsort: 'kernel';
    readonly argmax: 'kernel';
    readonly argmin: 'kernel';
    readonly dot_general: 'kernel';
    readonly qr: 'kernel';
    readonly eigh: 'kernel';
    readonly svd: 'kernel';
    readonly jit: 'call';
    readonly cond: 'kernel';
    readonly scan: 'loop';
    readonly while: 'loop';
    readonly custom_jvp: 'call';
    readonly custom_vjp: 'call';
    readonly custom_linear: 'kernel';
};
/** The primitives of one kind. */
export type PrimitiveOfKind<K extends PrimitiveKind> = {
    [P in PrimitiveName]: (typeof primitiveKinds)[P] extends K ? P : never;
}[PrimitiveName];
export declare function isOfKind<K extends PrimitiveKind>(primitive: PrimitiveName, kind: K): primitive is PrimitiveOfKind<K>;
