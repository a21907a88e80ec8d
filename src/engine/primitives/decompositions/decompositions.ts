import { type Aval, formatAval, makeAval, sizeOf } from '../../array/aval.ts';
import { allocate, FLOATS } from '../../array/dtype.ts';
import { NdArray, storageOf, type Value } from '../../array/nd-array.ts';
import { NO_PARAMS, type NoParams, type PrimitiveName } from '../../ir/primitives.ts';
import { bind } from '../../tracing/trace.ts';
import type { BatchSite, Family, Kernel, KernelSite } from '../primitive.ts';
import { invalid, requireArity, requireDType } from '../shape-checks.ts';
import { eighJvp, qrJvp, svdJvp } from './derivatives.ts';
import { decomposeEigh, decomposeQr, decomposeSvd, type Matrix, matrix } from './linear-algebra.ts';

/** Decompositions of matrices along the last two axes, reduced to the smaller side. */

type DecompositionName = 'qr' | 'eigh' | 'svd';

export type DecompositionParams = Record<DecompositionName, NoParams>;

/** Matrices along the last axes do not mind one more in front. */
const decomposition = (primitive: DecompositionName) =>
  ({
    kind: 'kernel',
    transpose: 'nonlinear',
    batch: ({ inputs }: BatchSite): readonly Value[] => bind(primitive, inputs, NO_PARAMS),
  }) as const;

type Parts = readonly (Matrix | Float64Array)[];

/** Applies a decomposition to each matrix along the leading axes. */
const eachMatrix =
  (decompose: (x: Matrix) => Parts) =>
  (site: KernelSite): Kernel => {
    const { shape } = site.inputs[0] as Aval;
    const [rows, columns] = shape.slice(-2) as [number, number];
    const count = sizeOf(shape.slice(0, -2));
    return ([x]) => {
      const source = storageOf(x as NdArray);
      const results = site.outputs.map((aval) => allocate(aval.dtype, sizeOf(aval.shape)));
      for (let i = 0; i < count; i++) {
        const own = source.subarray(i * rows * columns, (i + 1) * rows * columns);
        decompose(matrix(rows, columns, own)).forEach((part, k) => {
          const data = part instanceof Float64Array ? part : part.data;
          results[k]?.set(data, i * data.length);
        });
      }
      return results.map((result, k) => new NdArray(site.outputs[k] as Aval, result));
    };
  };

export const decompositionPrimitives = {
  qr: {
    ...decomposition('qr'),
    shape: qrShape,
    kernel: eachMatrix((x) => {
      const { q, r } = decomposeQr(x);
      return [q, r];
    }),
    jvp: qrJvp,
  },
  eigh: {
    ...decomposition('eigh'),
    shape: eighShape,
    kernel: eachMatrix((x) => {
      const { values, vectors } = decomposeEigh(x);
      return [values, vectors];
    }),
    jvp: eighJvp,
  },
  svd: {
    ...decomposition('svd'),
    shape: svdShape,
    kernel: eachMatrix((x) => {
      const { u, values, vTransposed } = decomposeSvd(x);
      return [u, values, vTransposed];
    }),
    jvp: svdJvp,
  },
} satisfies Family<DecompositionParams>;

interface MatrixType {
  readonly batch: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly make: (...shape: number[]) => Aval;
}

function matrixType(primitive: PrimitiveName, inputs: readonly Aval[]): MatrixType {
  requireArity(primitive, inputs, 1);
  const input = inputs[0] as Aval;
  requireDType(primitive, input, FLOATS);
  if (input.shape.length < 2) throw invalid(primitive, `needs a matrix, got ${formatAval(input)}`);
  const batch = input.shape.slice(0, -2);
  const [rows, columns] = input.shape.slice(-2) as [number, number];
  return { batch, rows, columns, make: (...shape) => makeAval([...batch, ...shape], input.dtype) };
}

function qrShape(inputs: readonly Aval[]): Aval[] {
  const { rows, columns, make } = matrixType('qr', inputs);
  const count = Math.min(rows, columns);
  return [make(rows, count), make(count, columns)];
}

function eighShape(inputs: readonly Aval[]): Aval[] {
  const { rows, columns, make } = matrixType('eigh', inputs);
  if (rows !== columns) {
    throw invalid('eigh', `needs a square matrix, got ${formatAval(inputs[0] as Aval)}`);
  }
  return [make(rows), make(rows, rows)];
}

function svdShape(inputs: readonly Aval[]): Aval[] {
  const { rows, columns, make } = matrixType('svd', inputs);
  const count = Math.min(rows, columns);
  return [make(rows, count), make(count), make(count, columns)];
}
