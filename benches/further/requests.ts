import {
  array,
  type CompileOptions,
  Dispatcher,
  type DispatchResponse,
  type DType,
  makeJaxpr,
  makeTransformLedger,
  type NdArray,
  type Value,
} from '../../src/engine/index.ts';

const dispatcher = new Dispatcher();

/** The types that one element of the batch has, as arrays of zeros. */
export type Element = readonly (readonly [shape: readonly number[], dtype: DType])[];

/**
 * A function of one element, mapped by a dispatch: the program is traced here, the request is built
 * for every call.
 */
export function mapped(
  f: (...args: Value[]) => unknown,
  element: Element,
  args: readonly NdArray[],
  compileOptions: CompileOptions = {},
): () => DispatchResponse {
  const zeros = element.map(([shape, dtype]) => numbers(shape, dtype, () => 0));
  const program = makeJaxpr(f)(...zeros);
  return () =>
    dispatcher.dispatch({
      mode: 'strict',
      ledger: makeTransformLedger(program, ['vmap']),
      args,
      backend: 'cpu',
      compileOptions,
      customHook: null,
      unknownIncompatibleFeatures: [],
    });
}

/** An array whose elements follow from their position. */
export function numbers(
  shape: readonly number[],
  dtype: DType,
  at: (position: number) => number,
): NdArray {
  const size = shape.reduce((a, b) => a * b, 1);
  return array(
    Array.from({ length: size }, (_, i) => at(i)),
    { shape, dtype },
  );
}

/** Square matrices of float64 that are well conditioned and differ from each other. */
export function matrices(count: number, rows: number, columns: number): NdArray {
  const size = rows * columns;
  return numbers([count, rows, columns], 'float64', (i) => {
    const [row, column] = [Math.floor((i % size) / columns), i % columns];
    const own = row === column ? 2 + row : 0;
    return own + ((i * 7 + Math.floor(i / size)) % 13) * 0.01;
  });
}
