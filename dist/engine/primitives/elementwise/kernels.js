import { sizeOf } from '../../array/aval.js';
import { allocate } from '../../array/dtype.js';
import { NdArray, storageOf } from '../../array/nd-array.js';
import { separateLongLoops } from '../kernels/separate-loops.js';
/** Kernels that treat each element alone. */
/** `name` says what is applied, for the loop of its own that it gets. */
export function unaryKernel(name, apply, input, output) {
    const size = sizeOf(output.shape);
    const loop = unaryLoop(`${name} ${input.dtype} ${output.dtype}`, size);
    return (inputs) => {
        const result = allocate(output.dtype, size);
        loop(apply, storageOf(inputs[0]), result);
        return [new NdArray(output, result)];
    };
}
const unaryLoop = separateLongLoops((apply, x, result) => {
    for (let i = 0; i < result.length; i++)
        result[i] = apply(x[i]);
});
/** A scalar operand is read again for every element. */
function stepOf(input, output) {
    return input.shape.length === 0 && output.shape.length > 0 ? 0 : 1;
}
export function binaryKernel(name, apply, inputs, output) {
    const [left, right] = inputs;
    const size = sizeOf(output.shape);
    const xStep = stepOf(left, output);
    const yStep = stepOf(right, output);
    const loop = binaryLoop(`${name} ${left.dtype} ${xStep}${yStep}`, size);
    return (operands) => {
        const x = storageOf(operands[0]);
        const y = storageOf(operands[1]);
        const result = allocate(output.dtype, size);
        loop(apply, x, xStep, y, yStep, result);
        return [new NdArray(output, result)];
    };
}
const binaryLoop = separateLongLoops((apply, x, xStep, y, yStep, result) => {
    for (let i = 0, xi = 0, yi = 0; i < result.length; i++, xi += xStep, yi += yStep) {
        result[i] = apply(x[xi], y[yi]);
    }
});
export function selectKernel(inputs, output) {
    const size = sizeOf(output.shape);
    const steps = inputs.map((input) => stepOf(input, output));
    const which = inputs[0].dtype;
    const choose = inputs.length === 3 ? chooseOfTwo : chooseOfMany;
    const loop = choose(`${which} ${output.dtype}`, size);
    return (operands) => {
        const [chooser, ...cases] = operands.map(storageOf);
        const result = allocate(output.dtype, size);
        loop(chooser, cases, steps, result);
        return [new NdArray(output, result)];
    };
}
const chooseOfMany = separateLongLoops((which, cases, steps, result) => {
    const last = cases.length - 1;
    const step = steps[0];
    for (let i = 0; i < result.length; i++) {
        const chosen = Math.min(Math.max(which[i * step], 0), last);
        result[i] = cases[chosen]?.[i * steps[chosen + 1]];
    }
});
const chooseOfTwo = separateLongLoops((which, cases, steps, result) => {
    const [first, second] = cases;
    const [step, firstStep, secondStep] = steps;
    for (let i = 0; i < result.length; i++) {
        const takesSecond = which[i * step] > 0;
        result[i] = (takesSecond ? second[i * secondStep] : first[i * firstStep]);
    }
});
export function clampKernel(inputs, output) {
    const size = sizeOf(output.shape);
    const steps = inputs.map((input) => stepOf(input, output));
    const loop = clampLoop(output.dtype, size);
    return (operands) => {
        const result = allocate(output.dtype, size);
        loop(operands.map(storageOf), steps, result);
        return [new NdArray(output, result)];
    };
}
const clampLoop = separateLongLoops((operands, steps, result) => {
    const [low, x, high] = operands;
    const [lowStep, step, highStep] = steps;
    for (let i = 0; i < result.length; i++) {
        const raised = Math.max(x[i * step], low[i * lowStep]);
        result[i] = Math.min(raised, high[i * highStep]);
    }
});
