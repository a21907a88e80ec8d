import { formatAval, makeAval } from '../array/aval.js';
import { FLOATS } from '../array/dtype.js';
import { requireArity, requireDType } from './shape-checks.js';
import { invalid } from './shape-of-structure.js';
function matrixType(primitive, inputs) {
    requireArity(primitive, inputs, 1);
    const input = inputs[0];
    requireDType(primitive, input, FLOATS);
    if (input.shape.length < 2)
        throw invalid(primitive, `needs a matrix, got ${formatAval(input)}`);
    const batch = input.shape.slice(0, -2);
    const [rows, columns] = input.shape.slice(-2);
    return { batch, rows, columns, make: (...shape) => makeAval([...batch, ...shape], input.dtype) };
}
export function qr(inputs) {
    const { rows, columns, make } = matrixType('qr', inputs);
    const count = Math.min(rows, columns);
    return [make(rows, count), make(count, columns)];
}
export function eigh(inputs) {
    const { rows, columns, make } = matrixType('eigh', inputs);
    if (rows !== columns) {
        throw invalid('eigh', `needs a square matrix, got ${formatAval(inputs[0])}`);
    }
    return [make(rows), make(rows, rows)];
}
export function svd(inputs) {
    const { rows, columns, make } = matrixType('svd', inputs);
    const count = Math.min(rows, columns);
    return [make(rows, count), make(count), make(count, columns)];
}
