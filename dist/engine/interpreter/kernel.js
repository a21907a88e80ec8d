import { sizeOf } from '../array/aval.js';
import { allocate } from '../array/dtype.js';
import { NdArray, storageOf } from '../array/nd-array.js';
export function unaryKernel(apply, output) {
    const size = sizeOf(output.shape);
    return (inputs) => {
        const x = storageOf(inputs[0]);
        const result = allocate(output.dtype, size);
        for (let i = 0; i < size; i++)
            result[i] = apply(x[i]);
        return [new NdArray(output, result)];
    };
}
/** A scalar operand is read again for every element. */
function stepOf(input, output) {
    return input.shape.length === 0 && output.shape.length > 0 ? 0 : 1;
}
export function binaryKernel(apply, inputs, output) {
    const size = sizeOf(output.shape);
    const xStep = stepOf(inputs[0], output);
    const yStep = stepOf(inputs[1], output);
    return (operands) => {
        const x = storageOf(operands[0]);
        const y = storageOf(operands[1]);
        const result = allocate(output.dtype, size);
        for (let i = 0, xi = 0, yi = 0; i < size; i++, xi += xStep, yi += yStep) {
            result[i] = apply(x[xi], y[yi]);
        }
        return [new NdArray(output, result)];
    };
}
export function selectKernel(inputs, output) {
    const size = sizeOf(output.shape);
    const steps = inputs.map((input) => stepOf(input, output));
    const last = inputs.length - 2;
    return (operands) => {
        const [which, ...cases] = operands.map(storageOf);
        const result = allocate(output.dtype, size);
        for (let i = 0; i < size; i++) {
            const wanted = which?.[i * steps[0]];
            const chosen = Math.min(Math.max(wanted, 0), last);
            result[i] = cases[chosen]?.[i * steps[chosen + 1]];
        }
        return [new NdArray(output, result)];
    };
}
export function clampKernel(inputs, output) {
    const size = sizeOf(output.shape);
    const steps = inputs.map((input) => stepOf(input, output));
    return (operands) => {
        const [low, x, high] = operands.map(storageOf);
        const result = allocate(output.dtype, size);
        for (let i = 0; i < size; i++) {
            const raised = Math.max(x[i * steps[1]], low[i * steps[0]]);
            result[i] = Math.min(raised, high[i * steps[2]]);
        }
        return [new NdArray(output, result)];
    };
}
