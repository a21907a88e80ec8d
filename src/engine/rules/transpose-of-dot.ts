import type { Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import type { DotParams } from '../ir/primitives.ts';
import { dotGeneral, transpose } from './lax.ts';
import { LinearInput, type TransposeInput } from './transpose-inputs.ts';

/** Backwards through contractions. */

export function inversePermutation(permutation: readonly number[]): number[] {
  const inverse = new Array<number>(permutation.length);
  permutation.forEach((axis, i) => {
    inverse[axis] = i;
  });
  return inverse;
}

function freeAxes(rank: number, contract: readonly number[], batch: readonly number[]): number[] {
  return Array.from({ length: rank }, (_, axis) => axis).filter(
    (axis) => !contract.includes(axis) && !batch.includes(axis),
  );
}

/** The left operand's cotangent (jax: _dot_general_transpose_lhs). */
function dotTransposeLeft(
  cotangent: Value,
  left: Aval,
  right: Value,
  params: DotParams,
  swapped: boolean,
): Value {
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
    .map((axis, i) => ({ axis, right: rhsContract[i] as number }))
    .sort((a, b) => a.right - b.right)
    .map(({ axis }) => axis);
  return transpose(product, inversePermutation([...lhsBatch, ...leftFree, ...contractByRight]));
}

interface Site {
  readonly cotangent: Value;
  readonly inputs: readonly TransposeInput[];
  readonly params: DotParams;
}

export function dotTranspose(site: Site): readonly (Value | null)[] {
  const [left, right] = site.inputs as [TransposeInput, TransposeInput];
  const { params, cotangent } = site;
  if (left instanceof LinearInput) {
    if (right instanceof LinearInput) {
      throw new EngineError('not_differentiable', { primitive: 'dot_general', rule: 'transpose' });
    }
    return [dotTransposeLeft(cotangent, left.aval, right, params, false), null];
  }
  const mirrored: DotParams = {
    lhsContract: params.rhsContract,
    rhsContract: params.lhsContract,
    lhsBatch: params.rhsBatch,
    rhsBatch: params.lhsBatch,
  };
  return [null, dotTransposeLeft(cotangent, right.aval, left, mirrored, true)];
}
