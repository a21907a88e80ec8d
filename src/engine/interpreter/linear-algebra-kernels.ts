import { type Aval, sizeOf } from '../array/aval.ts';
import { allocate } from '../array/dtype.ts';
import { NdArray, storageOf } from '../array/nd-array.ts';
import type { Kernel } from './kernel.ts';
import { decomposeEigh, decomposeQr, decomposeSvd, type Matrix, matrix } from './linear-algebra.ts';

type Parts = readonly (Matrix | Float64Array)[];

/** Applies a decomposition to each matrix along the leading axes. */
const eachMatrix =
  (decompose: (x: Matrix) => Parts) =>
  (site: { readonly inputs: readonly Aval[]; readonly outputs: readonly Aval[] }): Kernel => {
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

export const qrKernel = eachMatrix((x) => {
  const { q, r } = decomposeQr(x);
  return [q, r];
});

export const eighKernel = eachMatrix((x) => {
  const { values, vectors } = decomposeEigh(x);
  return [values, vectors];
});

export const svdKernel = eachMatrix((x) => {
  const { u, values, vTransposed } = decomposeSvd(x);
  return [u, values, vTransposed];
});
