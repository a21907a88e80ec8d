import { type Aval, formatAval, makeAval } from '../array/aval.ts';
import { FLOATS } from '../array/dtype.ts';
import type { PrimitiveName } from '../ir/primitives.ts';
import { requireArity, requireDType } from './shape-checks.ts';
import { invalid } from './shape-of-structure.ts';

/** Shape rules of decompositions of matrices, which lie along the last two axes. */

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

export function qr(inputs: readonly Aval[]): Aval[] {
  const { rows, columns, make } = matrixType('qr', inputs);
  const count = Math.min(rows, columns);
  return [make(rows, count), make(count, columns)];
}

export function eigh(inputs: readonly Aval[]): Aval[] {
  const { rows, columns, make } = matrixType('eigh', inputs);
  if (rows !== columns) {
    throw invalid('eigh', `needs a square matrix, got ${formatAval(inputs[0] as Aval)}`);
  }
  return [make(rows), make(rows, rows)];
}

export function svd(inputs: readonly Aval[]): Aval[] {
  const { rows, columns, make } = matrixType('svd', inputs);
  const count = Math.min(rows, columns);
  return [make(rows, count), make(count), make(count, columns)];
}
