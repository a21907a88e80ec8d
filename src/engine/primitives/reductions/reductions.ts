import { type Aval, makeAval, sizeOf } from '../../array/aval.ts';
import { allocate, BITWISE, DTYPES, type DType, NUMERIC, type Storage } from '../../array/dtype.ts';
import { NdArray, type Value } from '../../array/nd-array.ts';
import type { PrimitiveName } from '../../ir/primitives.ts';
import { axesWithout, shifted } from '../axis-lists.ts';
import { back, linear } from '../elementwise/derivatives.ts';
import { type BinaryFunction, functionFor } from '../elementwise/scalar-function.ts';
import { regrouped } from '../kernels/regrouped.ts';
import { separateLongLoops } from '../kernels/separate-loops.ts';
import { broadcastInDim, constantLike, expandReduced, reduce } from '../lax.ts';
import type { Family, Kernel, ReductionPrimitive } from '../primitive.ts';
import { requireArity, requireAxes, requireDType } from '../shape-checks.ts';
import { extremumReductionJvp, productReductionJvp } from './derivatives.ts';
import { type Fold, folds } from './folds.ts';

/** Primitives that fold elements along axes into one. */

export interface AxesParams {
  readonly axes: readonly number[];
}

type ReductionName =
  | 'reduce_sum'
  | 'reduce_prod'
  | 'reduce_max'
  | 'reduce_min'
  | 'reduce_and'
  | 'reduce_or';

export type ReductionParams = Record<ReductionName, AxesParams>;

interface ReductionSpec
  extends Pick<ReductionPrimitive<AxesParams>, 'fold' | 'jvp'>,
    Partial<Pick<ReductionPrimitive<AxesParams>, 'transpose'>> {
  readonly of: readonly DType[];
}

function reduction(
  name: ReductionName,
  { of, fold, jvp, transpose = 'nonlinear' }: ReductionSpec,
): ReductionPrimitive<AxesParams> {
  return {
    kind: 'reduction',
    shape: reductionShape(name, of),
    kernel: ({ inputs, outputs, params }) =>
      reductionKernel(fold, inputs[0] as Aval, params.axes, outputs[0] as Aval),
    jvp,
    transpose,
    batch: ({ inputs, params }) => reduce(name, inputs[0] as Value, shifted(params.axes)),
    fold,
  };
}

export const reductionPrimitives = {
  reduce_sum: reduction('reduce_sum', {
    of: NUMERIC,
    fold: folds.sum,
    jvp: linear((t, { axes }) => reduce('reduce_sum', t, axes)),
    transpose: back((ct, input, { axes }) =>
      sizeOf(input.shape) === 0
        ? broadcastInDim(constantLike(ct, 0), input.shape, [])
        : expandReduced(ct, input.shape, axes),
    ),
  }),
  reduce_prod: reduction('reduce_prod', {
    of: NUMERIC,
    fold: folds.product,
    jvp: productReductionJvp,
  }),
  reduce_max: reduction('reduce_max', { of: DTYPES, fold: folds.max, jvp: extremumReductionJvp }),
  reduce_min: reduction('reduce_min', { of: DTYPES, fold: folds.min, jvp: extremumReductionJvp }),
  reduce_and: reduction('reduce_and', { of: BITWISE, fold: folds.and, jvp: 'zero' }),
  reduce_or: reduction('reduce_or', { of: BITWISE, fold: folds.or, jvp: 'zero' }),
} satisfies Family<ReductionParams>;

function reductionShape(primitive: PrimitiveName, accepted: readonly DType[]) {
  return (inputs: readonly Aval[], params: AxesParams): Aval[] => {
    requireArity(primitive, inputs, 1);
    const input = inputs[0] as Aval;
    requireDType(primitive, input, accepted);
    requireAxes(primitive, params.axes, input.shape.length);
    const shape = input.shape.filter((_, axis) => !params.axes.includes(axis));
    return [makeAval(shape, input.dtype, input.weakType)];
  };
}

/** See folds.ts for the order, which is that of the elements, however the axes are ordered. */
function reductionKernel(fold: Fold, input: Aval, axes: readonly number[], output: Aval): Kernel {
  const kept = axesWithout(input.shape.length, axes);
  const order = [...kept, ...axes.toSorted((a, b) => a - b)];
  const size = sizeOf(output.shape);
  const run = sizeOf(axes.map((axis) => input.shape[axis] as number));
  const apply = functionFor(fold.step, input.dtype);
  const start = fold.start(input.dtype);
  const loop = foldLoop(`${fold.name} ${input.dtype}`, size * run);
  return (inputs) => {
    const source = regrouped(inputs[0] as NdArray, order);
    const result = allocate(output.dtype, size);
    loop(apply, start, source, run, result);
    return [new NdArray(output, result)];
  };
}

/** Each element of the result is the fold of the next `run` elements of the source. */
const foldLoop = separateLongLoops(
  (apply: BinaryFunction, start: number, source: Storage, run: number, result: Storage): void => {
    for (let i = 0, at = 0; i < result.length; i++) {
      let folded = start;
      for (let j = 0; j < run; j++, at++) folded = apply(folded, source[at] as number);
      result[i] = folded;
    }
  },
);
