import { EngineError } from '../errors.ts';
import { formatShape, makeAval, sizeOf } from './aval.ts';
import { allocate, type DType, isFloat, type Storage } from './dtype.ts';
import { filled, NdArray, type Nested } from './nd-array.ts';

export interface ArrayOptions {
  /** Default: that of a typed array, bool for booleans, float32 for numbers. */
  readonly dtype?: DType;
  /** Default: the nesting of the data. */
  readonly shape?: readonly number[];
}

/**
 * Builds an array from a number, a boolean, nested lists, a typed array or another array. The data
 * is copied. Integer dtypes truncate fractions as `numpy.asarray(x, dtype)` does.
 *
 * @throws EngineError `invalid_argument` for ragged lists or a shape that does not fit,
 *   `literal_out_of_range` for a number that an integer dtype cannot hold.
 */
export function array(data: Nested | Storage | NdArray, options: ArrayOptions = {}): NdArray {
  if (data instanceof NdArray) {
    return array(data.toTypedArray(), {
      dtype: options.dtype ?? data.dtype,
      shape: options.shape ?? data.shape,
    });
  }
  if (ArrayBuffer.isView(data)) {
    return build(data, options.shape ?? [data.length], options.dtype ?? dtypeOfStorage(data));
  }
  const shape: number[] = [];
  for (let level: Nested = data; isList(level); level = level[0] as Nested) {
    shape.push(level.length);
    if (level.length === 0) break;
  }
  const flat: (number | boolean)[] = [];
  flatten(data, shape, 0, flat);
  const dtype = options.dtype ?? (flat.length > 0 && flat.every(isBoolean) ? 'bool' : 'float32');
  return build(flat.map(Number), options.shape ?? shape, dtype);
}

export function zeros(shape: readonly number[], dtype: DType = 'float32'): NdArray {
  return filled(shape, 0, dtype);
}

export function ones(shape: readonly number[], dtype: DType = 'float32'): NdArray {
  return filled(shape, 1, dtype);
}

/** The numbers 0 … count - 1. JAX counts in int32 here, and so does this. */
export function arange(count: number, dtype: DType = 'int32'): NdArray {
  return build(
    Array.from({ length: count }, (_, i) => i),
    [count],
    dtype,
  );
}

function build(values: ArrayLike<number>, shape: readonly number[], dtype: DType): NdArray {
  if (sizeOf(shape) !== values.length) {
    throw new EngineError('invalid_argument', {
      what: 'array',
      reason: `${values.length} values do not fill shape ${formatShape(shape)}`,
    });
  }
  const storage = allocate(dtype, values.length);
  for (let i = 0; i < values.length; i++) storage[i] = elementOf(values[i] as number, dtype);
  return new NdArray(makeAval(shape, dtype), storage);
}

/** The stored form of a JavaScript number in `dtype`. Floats are rounded by the storage itself. */
export function elementOf(value: number, dtype: DType): number {
  if (dtype === 'bool') return value === 0 ? 0 : 1;
  if (isFloat(dtype)) return value;
  const whole = Math.trunc(value);
  const [low, high] = dtype === 'int32' ? [-2147483648, 2147483647] : [0, 4294967295];
  if (!(whole >= low && whole <= high)) {
    throw new EngineError('literal_out_of_range', { value: String(value), dtype });
  }
  return whole + 0;
}

function flatten(
  data: Nested,
  shape: readonly number[],
  axis: number,
  into: (number | boolean)[],
): void {
  if (!isList(data)) {
    if (axis !== shape.length) throw ragged();
    into.push(data);
    return;
  }
  if (axis === shape.length || data.length !== shape[axis]) throw ragged();
  for (const item of data) flatten(item, shape, axis + 1, into);
}

function ragged(): EngineError {
  return new EngineError('invalid_argument', {
    what: 'array',
    reason: 'all lists of one level must have the same length',
  });
}

function isList(data: Nested): data is readonly Nested[] {
  return Array.isArray(data);
}

function isBoolean(value: number | boolean): boolean {
  return typeof value === 'boolean';
}

function dtypeOfStorage(storage: Storage): DType {
  if (storage instanceof Int32Array) return 'int32';
  if (storage instanceof Uint32Array) return 'uint32';
  if (storage instanceof Float64Array) return 'float64';
  if (storage instanceof Float32Array) return 'float32';
  return 'bool';
}
