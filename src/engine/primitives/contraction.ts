import type { Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import { axesWithout, inversePermutation, shifted } from './axis-lists.ts';
import { dotKernel } from './kernels/dot.ts';
import { apply, dotGeneral, moveAxis, transpose } from './lax.ts';
import { LinearInput, type TransposeInput } from './linear-input.ts';
import type { BatchSite, Cotangents, Family, JvpSite, TransposeSite } from './primitive.ts';
import {
  incompatibleShapes,
  requireArity,
  requireAxes,
  requireSameDTypes,
  resultAval,
} from './shape-checks.ts';

/** Products of matrices, and what generalises them. */

export interface DotParams {
  readonly lhsContract: readonly number[];
  readonly rhsContract: readonly number[];
  readonly lhsBatch: readonly number[];
  readonly rhsBatch: readonly number[];
}

export interface ContractionParams {
  /** Result axes: batch axes, free axes of the left operand, free axes of the right. */
  dot_general: DotParams;
}

export const contractionPrimitives = {
  dot_general: {
    kind: 'kernel',
    shape: dotShape,
    kernel: ({ inputs, params, outputs }) => dotKernel(inputs, params, outputs[0] as Aval),
    jvp: dotJvp,
    transpose: dotTranspose,
    batch: dotBatch,
  },
} satisfies Family<ContractionParams>;

function dotShape(inputs: readonly Aval[], params: DotParams): Aval[] {
  requireArity('dot_general', inputs, 2);
  requireSameDTypes('dot_general', inputs);
  const [lhs, rhs] = inputs as [Aval, Aval];
  const { lhsContract, rhsContract, lhsBatch, rhsBatch } = params;
  requireAxes('dot_general', [...lhsContract, ...lhsBatch], lhs.shape.length);
  requireAxes('dot_general', [...rhsContract, ...rhsBatch], rhs.shape.length);
  const agree = (left: readonly number[], right: readonly number[]): boolean =>
    left.length === right.length &&
    left.every((axis, i) => lhs.shape[axis] === rhs.shape[right[i] as number]);
  if (!agree(lhsContract, rhsContract) || !agree(lhsBatch, rhsBatch)) {
    throw incompatibleShapes('dot_general', inputs);
  }
  const free = (aval: Aval, used: readonly number[]): number[] =>
    aval.shape.filter((_, axis) => !used.includes(axis));
  const shape = [
    ...lhsBatch.map((axis) => lhs.shape[axis] as number),
    ...free(lhs, [...lhsContract, ...lhsBatch]),
    ...free(rhs, [...rhsContract, ...rhsBatch]),
  ];
  return [resultAval(shape, lhs.dtype, inputs)];
}

/** dot_general is linear in each operand. */
function dotJvp(site: JvpSite<DotParams>): Value | null {
  const [x, y] = site.primals as [Value, Value];
  const [dx, dy] = site.tangents;
  const left = dx ? dotGeneral(dx, y, site.params) : null;
  const right = dy ? dotGeneral(x, dy, site.params) : null;
  return left && right ? apply('add', left, right) : (left ?? right);
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
    .map((axis, i) => ({ axis, right: rhsContract[i] as number }))
    .sort((a, b) => a.right - b.right)
    .map(({ axis }) => axis);
  return transpose(product, inversePermutation([...lhsBatch, ...leftFree, ...contractByRight]));
}

function dotTranspose(site: TransposeSite<DotParams>): Cotangents {
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

/** Both mapped: one more batch axis. One mapped: one more free axis, moved to the front after. */
function dotBatch(site: BatchSite<DotParams>): Value {
  const [lhs, rhs] = site.inputs as [Value, Value];
  const [left, right] = site.batched as [boolean, boolean];
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
