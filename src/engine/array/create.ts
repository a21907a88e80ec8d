import { EngineError } from '../errors.ts';
import { formatShape, makeAval, sizeOf } from './aval.ts';
import { allocate, type DType, elementOf, type Storage } from './dtype.ts';
import { filled, NdArray, type Nested, requireSizes } from './nd-array.ts';

export interface ArrayOptions {
  /** Default: that of a typed array of 32-bit integers or floats, bool for booleans, else float32. */
  readonly dtype?: DType;
  /** Default: the nesting of the data. */
  readonly shape?: readonly number[];
}

/**
 * Builds an array from a number, a boolean, nested lists, a typed array or another array. The data
 * is copied. Integer dtypes truncate fractions as `numpy.asarray(x, dtype)` does. Typed arrays of
 * other elements than the engine's (bytes among them) need a dtype.
 *
 * @throws EngineError `invalid_argument` for ragged lists, for what is no number or boolean, for a
 *   typed array whose dtype is not given, and for a shape that does not fit;
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
    if (data instanceof DataView || typeof data[0] === 'bigint') {
      throw invalid(`a ${data.constructor.name} holds no numbers`);
    }
    return build(data, options.shape ?? [data.length], options.dtype ?? dtypeOfView(data));
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
  requireSizes(shape);
  if (sizeOf(shape) !== values.length) {
    throw invalid(`${values.length} values do not fill shape ${formatShape(shape)}`);
  }
  const storage = allocate(dtype, values.length);
  for (let i = 0; i < values.length; i++) storage[i] = elementOf(values[i] as number, dtype);
  return new NdArray(makeAval(shape, dtype), storage);
}

function flatten(
  data: Nested,
  shape: readonly number[],
  axis: number,
  into: (number | boolean)[],
): void {
  if (!isList(data)) {
    if (axis !== shape.length) throw ragged();
    if (typeof data !== 'number' && typeof data !== 'boolean')
      throw invalid(`${typeof data} is no number or boolean`);
    into.push(data);
    return;
  }
  if (axis === shape.length || data.length !== shape[axis]) throw ragged();
  for (const item of data) flatten(item, shape, axis + 1, into);
}

function ragged(): EngineError {
  return invalid('all lists of one level must have the same length');
}

function invalid(reason: string): EngineError {
  return new EngineError('invalid_argument', { what: 'array', reason });
}

function isList(data: Nested): data is readonly Nested[] {
  return Array.isArray(data);
}

function isBoolean(value: number | boolean): boolean {
  return typeof value === 'boolean';
}

/** Bytes may be bools, numbers or pixels; JAX has dtypes for all of them, the engine only for one. */
function dtypeOfView(view: ArrayBufferView): DType {
  if (view instanceof Int32Array) return 'int32';
  if (view instanceof Uint32Array) return 'uint32';
  if (view instanceof Float64Array) return 'float64';
  if (view instanceof Float32Array) return 'float32';
  throw invalid(`the dtype for a ${view.constructor.name} must be given`);
}
