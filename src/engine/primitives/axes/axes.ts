import { type Aval, makeAval } from '../../array/aval.ts';
import { DTYPES, type DType, NUMERIC } from '../../array/dtype.ts';
import type { Value } from '../../array/nd-array.ts';
import type { PrimitiveName, PrimitiveParams } from '../../ir/primitives.ts';
import { bind } from '../../tracing/trace.ts';
import { back, linear } from '../elementwise/derivatives.ts';
import { product, summation } from '../elementwise/scalar-function.ts';
import { cumsum } from '../lax.ts';
import type { BatchSite, Family } from '../primitive.ts';
import { invalid, requireArity, requireAxes, requireDType } from '../shape-checks.ts';
import { cumulativeJvp, extrema, products, sortJvp } from './derivatives.ts';
import { argumentKernel, cumulativeKernel, sortKernel } from './kernels.ts';

/** Primitives that walk along one axis. */

export interface AxisParams {
  readonly axis: number;
}

export interface CumulativeParams extends AxisParams {
  readonly reverse: boolean;
}

type CumulativeName = 'cumsum' | 'cumprod' | 'cummax' | 'cummin';
type OrderName = 'sort' | 'argsort' | 'argmax' | 'argmin';

/**
 * `sort` is ascending and stable, NaN last; the others of its kind give positions as int32:
 * `argsort` of the elements in sorted order.
 */
export type AxisFamilyParams = Record<CumulativeName, CumulativeParams> &
  Record<OrderName, AxisParams>;

/** What primitives along an axis have in common: along one they do as along the next. */
const alongAxis = <P extends keyof AxisFamilyParams>(primitive: P) =>
  ({
    kind: 'kernel',
    transpose: 'nonlinear',
    batch: (site: BatchSite<AxisFamilyParams[P]>): readonly Value[] =>
      bind(primitive, site.inputs, {
        ...site.params,
        axis: site.params.axis + 1,
      } as PrimitiveParams[P]),
  }) as const;

export const axisPrimitives = {
  cumsum: {
    ...alongAxis('cumsum'),
    shape: typeStays('cumsum', NUMERIC),
    kernel: cumulativeKernel('sum', summation),
    jvp: linear((t, { axis, reverse }) => cumsum(t, axis, reverse)),
    transpose: back((ct, _, { axis, reverse }) => cumsum(ct, axis, !reverse)),
  },
  cumprod: {
    ...alongAxis('cumprod'),
    shape: typeStays('cumprod', NUMERIC),
    kernel: cumulativeKernel('mul', product),
    jvp: cumulativeJvp(products),
  },
  cummax: {
    ...alongAxis('cummax'),
    shape: typeStays('cummax', NUMERIC),
    kernel: cumulativeKernel('max', Math.max),
    jvp: cumulativeJvp(extrema('max')),
  },
  cummin: {
    ...alongAxis('cummin'),
    shape: typeStays('cummin', NUMERIC),
    kernel: cumulativeKernel('min', Math.min),
    jvp: cumulativeJvp(extrema('min')),
  },
  sort: {
    ...alongAxis('sort'),
    shape: typeStays('sort', DTYPES),
    kernel: sortKernel('elements'),
    jvp: sortJvp,
  },
  argsort: {
    ...alongAxis('argsort'),
    shape(inputs, params) {
      const [output] = typeStays('argsort', DTYPES)(inputs, params) as [Aval];
      return [makeAval(output.shape, 'int32')];
    },
    kernel: sortKernel('positions'),
    jvp: 'zero',
  },
  argmax: {
    ...alongAxis('argmax'),
    shape: extremumShape('argmax'),
    kernel: argumentKernel((a, b) => a > b),
    jvp: 'zero',
  },
  argmin: {
    ...alongAxis('argmin'),
    shape: extremumShape('argmin'),
    kernel: argumentKernel((a, b) => a < b),
    jvp: 'zero',
  },
} satisfies Family<AxisFamilyParams>;

/** The type stays, whatever happens along one axis. */
function typeStays(primitive: PrimitiveName, accepted: readonly DType[]) {
  return (inputs: readonly Aval[], params: AxisParams): Aval[] => {
    requireArity(primitive, inputs, 1);
    const input = inputs[0] as Aval;
    requireDType(primitive, input, accepted);
    requireAxes(primitive, [params.axis], input.shape.length);
    return [input];
  };
}

/** The position of an element along one axis, which disappears. */
function extremumShape(primitive: 'argmax' | 'argmin') {
  return (inputs: readonly Aval[], params: AxisParams): Aval[] => {
    const [input] = typeStays(primitive, DTYPES)(inputs, params) as [Aval];
    if (input.shape[params.axis] === 0) throw invalid(primitive, 'the axis has no elements');
    return [makeAval(input.shape.toSpliced(params.axis, 1), 'int32')];
  };
}
