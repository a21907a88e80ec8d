import type { PrimitiveName, PrimitiveTable } from './primitives.ts';

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
export type PrimitiveKind =
  | 'elementwise'
  | 'sharing'
  | 'rearrangement'
  | 'reduction'
  | 'call'
  | 'loop'
  | 'kernel';

/** One kind for each primitive: none can be forgotten, none can be two. */
export const primitiveKinds = {
  neg: 'elementwise',
  sign: 'elementwise',
  abs: 'elementwise',
  floor: 'elementwise',
  ceil: 'elementwise',
  round: 'elementwise',
  exp: 'elementwise',
  expm1: 'elementwise',
  log: 'elementwise',
  log1p: 'elementwise',
  sin: 'elementwise',
  cos: 'elementwise',
  tan: 'elementwise',
  asin: 'elementwise',
  acos: 'elementwise',
  atan: 'elementwise',
  sinh: 'elementwise',
  cosh: 'elementwise',
  tanh: 'elementwise',
  logistic: 'elementwise',
  sqrt: 'elementwise',
  rsqrt: 'elementwise',
  cbrt: 'elementwise',
  square: 'elementwise',
  integer_pow: 'elementwise',
  is_finite: 'elementwise',
  not: 'elementwise',
  copy: 'sharing',
  stop_gradient: 'sharing',
  add: 'elementwise',
  sub: 'elementwise',
  mul: 'elementwise',
  div: 'elementwise',
  rem: 'elementwise',
  pow: 'elementwise',
  max: 'elementwise',
  min: 'elementwise',
  atan2: 'elementwise',
  and: 'elementwise',
  or: 'elementwise',
  xor: 'elementwise',
  eq: 'elementwise',
  ne: 'elementwise',
  lt: 'elementwise',
  le: 'elementwise',
  gt: 'elementwise',
  ge: 'elementwise',
  select_n: 'elementwise',
  clamp: 'elementwise',
  convert_element_type: 'elementwise',
  reshape: 'sharing',
  broadcast_in_dim: 'rearrangement',
  transpose: 'rearrangement',
  iota: 'kernel',
  reduce_sum: 'reduction',
  reduce_prod: 'reduction',
  reduce_max: 'reduction',
  reduce_min: 'reduction',
  reduce_and: 'reduction',
  reduce_or: 'reduction',
  slice: 'rearrangement',
  pad: 'kernel',
  concatenate: 'kernel',
  rev: 'rearrangement',
  dynamic_slice: 'kernel',
  dynamic_update_slice: 'kernel',
  gather: 'kernel',
  scatter: 'kernel',
  scatter_add: 'kernel',
  cumsum: 'kernel',
  cumprod: 'kernel',
  cummax: 'kernel',
  cummin: 'kernel',
  sort: 'kernel',
  argsort: 'kernel',
  argmax: 'kernel',
  argmin: 'kernel',
  dot_general: 'kernel',
  qr: 'kernel',
  eigh: 'kernel',
  svd: 'kernel',
  jit: 'call',
  cond: 'kernel',
  scan: 'loop',
  while: 'loop',
  custom_jvp: 'call',
  custom_vjp: 'call',
  custom_linear: 'kernel',
} as const satisfies PrimitiveTable<{ [P in PrimitiveName]: PrimitiveKind }>;

/** The primitives of one kind. */
export type PrimitiveOfKind<K extends PrimitiveKind> = {
  [P in PrimitiveName]: (typeof primitiveKinds)[P] extends K ? P : never;
}[PrimitiveName];

export function isOfKind<K extends PrimitiveKind>(
  primitive: PrimitiveName,
  kind: K,
): primitive is PrimitiveOfKind<K> {
  return primitiveKinds[primitive] === kind;
}
