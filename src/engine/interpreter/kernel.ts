import type { Aval } from '../array/aval.ts';
import { sizeOf } from '../array/aval.ts';
import { allocate } from '../array/dtype.ts';
import { NdArray, storageOf } from '../array/nd-array.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import type { PrimitiveName, PrimitiveParams } from '../ir/primitives.ts';
import type { BinaryFunction, UnaryFunction } from './scalar-functions.ts';

/** Computes the outputs of one equation from its inputs. Everything static is already decided. */
export type Kernel = (inputs: readonly NdArray[]) => readonly NdArray[];

/** What is known of an equation before it runs. */
export interface KernelSite<P extends PrimitiveName> {
  readonly inputs: readonly Aval[];
  readonly outputs: readonly Aval[];
  readonly params: PrimitiveParams[P];
  readonly subJaxprs: readonly Jaxpr[];
}

export function unaryKernel(apply: UnaryFunction, output: Aval): Kernel {
  const size = sizeOf(output.shape);
  return (inputs) => {
    const x = storageOf(inputs[0] as NdArray);
    const result = allocate(output.dtype, size);
    for (let i = 0; i < size; i++) result[i] = apply(x[i] as number);
    return [new NdArray(output, result)];
  };
}

/** A scalar operand is read again for every element. */
function stepOf(input: Aval, output: Aval): 0 | 1 {
  return input.shape.length === 0 && output.shape.length > 0 ? 0 : 1;
}

export function binaryKernel(apply: BinaryFunction, inputs: readonly Aval[], output: Aval): Kernel {
  const size = sizeOf(output.shape);
  const xStep = stepOf(inputs[0] as Aval, output);
  const yStep = stepOf(inputs[1] as Aval, output);
  return (operands) => {
    const x = storageOf(operands[0] as NdArray);
    const y = storageOf(operands[1] as NdArray);
    const result = allocate(output.dtype, size);
    for (let i = 0, xi = 0, yi = 0; i < size; i++, xi += xStep, yi += yStep) {
      result[i] = apply(x[xi] as number, y[yi] as number);
    }
    return [new NdArray(output, result)];
  };
}

export function selectKernel(inputs: readonly Aval[], output: Aval): Kernel {
  const size = sizeOf(output.shape);
  const steps = inputs.map((input) => stepOf(input, output));
  const last = inputs.length - 2;
  return (operands) => {
    const [which, ...cases] = operands.map(storageOf);
    const result = allocate(output.dtype, size);
    for (let i = 0; i < size; i++) {
      const wanted = which?.[i * (steps[0] as number)] as number;
      const chosen = Math.min(Math.max(wanted, 0), last);
      result[i] = cases[chosen]?.[i * (steps[chosen + 1] as number)] as number;
    }
    return [new NdArray(output, result)];
  };
}

export function clampKernel(inputs: readonly Aval[], output: Aval): Kernel {
  const size = sizeOf(output.shape);
  const steps = inputs.map((input) => stepOf(input, output)) as [number, number, number];
  return (operands) => {
    const [low, x, high] = operands.map(storageOf) as [Float64Array, Float64Array, Float64Array];
    const result = allocate(output.dtype, size);
    for (let i = 0; i < size; i++) {
      const raised = Math.max(x[i * steps[1]] as number, low[i * steps[0]] as number);
      result[i] = Math.min(raised, high[i * steps[2]] as number);
    }
    return [new NdArray(output, result)];
  };
}
