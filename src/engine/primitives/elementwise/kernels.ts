import { type Aval, sizeOf } from '../../array/aval.ts';
import { allocate, type Storage } from '../../array/dtype.ts';
import { NdArray, storageOf } from '../../array/nd-array.ts';
import { separateLongLoops } from '../kernels/separate-loops.ts';
import type { Kernel } from '../primitive.ts';
import type { BinaryFunction, UnaryFunction } from './scalar-function.ts';

/** Kernels that treat each element alone. */

/** `name` says what is applied, for the loop of its own that it gets. */
export function unaryKernel(name: string, apply: UnaryFunction, input: Aval, output: Aval): Kernel {
  const size = sizeOf(output.shape);
  const loop = unaryLoop(`${name} ${input.dtype} ${output.dtype}`, size);
  return (inputs) => {
    const result = allocate(output.dtype, size);
    loop(apply, storageOf(inputs[0] as NdArray), result);
    return [new NdArray(output, result)];
  };
}

const unaryLoop = separateLongLoops((apply: UnaryFunction, x: Storage, result: Storage): void => {
  for (let i = 0; i < result.length; i++) result[i] = apply(x[i] as number);
});

/** A scalar operand is read again for every element. */
function stepOf(input: Aval, output: Aval): 0 | 1 {
  return input.shape.length === 0 && output.shape.length > 0 ? 0 : 1;
}

export function binaryKernel(
  name: string,
  apply: BinaryFunction,
  inputs: readonly Aval[],
  output: Aval,
): Kernel {
  const [left, right] = inputs as [Aval, Aval];
  const size = sizeOf(output.shape);
  const xStep = stepOf(left, output);
  const yStep = stepOf(right, output);
  const loop = binaryLoop(`${name} ${left.dtype} ${xStep}${yStep}`, size);
  return (operands) => {
    const x = storageOf(operands[0] as NdArray);
    const y = storageOf(operands[1] as NdArray);
    const result = allocate(output.dtype, size);
    loop(apply, x, xStep, y, yStep, result);
    return [new NdArray(output, result)];
  };
}

const binaryLoop = separateLongLoops(
  (
    apply: BinaryFunction,
    x: Storage,
    xStep: number,
    y: Storage,
    yStep: number,
    result: Storage,
  ): void => {
    for (let i = 0, xi = 0, yi = 0; i < result.length; i++, xi += xStep, yi += yStep) {
      result[i] = apply(x[xi] as number, y[yi] as number);
    }
  },
);

export function selectKernel(inputs: readonly Aval[], output: Aval): Kernel {
  const size = sizeOf(output.shape);
  const steps = inputs.map((input) => stepOf(input, output));
  const which = (inputs[0] as Aval).dtype;
  const choose = inputs.length === 3 ? chooseOfTwo : chooseOfMany;
  const loop = choose(`${which} ${output.dtype}`, size);
  return (operands) => {
    const [chooser, ...cases] = operands.map(storageOf) as [Storage, ...Storage[]];
    const result = allocate(output.dtype, size);
    loop(chooser, cases, steps, result);
    return [new NdArray(output, result)];
  };
}

const chooseOfMany = separateLongLoops(
  (which: Storage, cases: readonly Storage[], steps: readonly number[], result: Storage): void => {
    const last = cases.length - 1;
    const step = steps[0] as number;
    for (let i = 0; i < result.length; i++) {
      const chosen = Math.min(Math.max(which[i * step] as number, 0), last);
      result[i] = cases[chosen]?.[i * (steps[chosen + 1] as number)] as number;
    }
  },
);

const chooseOfTwo = separateLongLoops(
  (which: Storage, cases: readonly Storage[], steps: readonly number[], result: Storage): void => {
    const [first, second] = cases as [Storage, Storage];
    const [step, firstStep, secondStep] = steps as [number, number, number];
    for (let i = 0; i < result.length; i++) {
      const takesSecond = (which[i * step] as number) > 0;
      result[i] = (takesSecond ? second[i * secondStep] : first[i * firstStep]) as number;
    }
  },
);

export function clampKernel(inputs: readonly Aval[], output: Aval): Kernel {
  const size = sizeOf(output.shape);
  const steps = inputs.map((input) => stepOf(input, output));
  const loop = clampLoop(output.dtype, size);
  return (operands) => {
    const result = allocate(output.dtype, size);
    loop(operands.map(storageOf), steps, result);
    return [new NdArray(output, result)];
  };
}

const clampLoop = separateLongLoops(
  (operands: readonly Storage[], steps: readonly number[], result: Storage): void => {
    const [low, x, high] = operands as [Storage, Storage, Storage];
    const [lowStep, step, highStep] = steps as [number, number, number];
    for (let i = 0; i < result.length; i++) {
      const raised = Math.max(x[i * step] as number, low[i * lowStep] as number);
      result[i] = Math.min(raised, high[i * highStep] as number);
    }
  },
);
