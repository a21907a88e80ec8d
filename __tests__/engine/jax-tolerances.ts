import type { PrimitiveName } from '../../src/engine/index.ts';
import type { Tolerance } from './jax-fixtures.ts';

/** Functions that no library rounds perfectly, and sums whose order differs. */
const inexact = new Set<PrimitiveName>(
  `exp expm1 log log1p sin cos tan asin acos atan sinh cosh tanh logistic rsqrt cbrt erf erf_inv integer_pow
   pow atan2 reduce_sum reduce_prod dot_general`.split(/\s+/) as PrimitiveName[],
);

/**
 * Where XLA on the CPU itself is further than 2 ulp from the exact value, so that being close to
 * it would mean being wrong: cosh(20) in float64 is off by 14 ulp there, cosh(88) in float32 by 23,
 * erf_inv(0.9999) by 36 and 98; error-function.test.ts has exact values.
 */
const coarse: Partial<Record<PrimitiveName, number>> = {
  expm1: 4,
  sinh: 24,
  cosh: 24,
  tanh: 4,
  erf_inv: 98,
};

/**
 * Bit for bit unless the function is inexact; then 2 ulp, or what `coarse` states. Derivatives are
 * several operations and get 2 ulp at least; which zero they are is left open. XLA divides a batch
 * by one number through its reciprocal, hence 1 ulp under vmap.
 */
export function toleranceOf(
  primitive: PrimitiveName,
  of: 'value' | 'derivative' | 'vmap',
): Tolerance {
  const stated = coarse[primitive] ?? 2;
  if (of === 'derivative') return { ulps: stated, anyZero: true };
  const exact = of === 'vmap' && primitive === 'div' ? 1 : 0;
  return { ulps: inexact.has(primitive) ? stated : exact };
}
