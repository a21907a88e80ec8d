import { EngineError } from '../errors.ts';
import { type Aval, formatAval, formatShape, makeAval, sizeOf } from './aval.ts';
import { allocate, type DType, elementOf, type Storage } from './dtype.ts';

/** Nested lists of numbers or booleans, as `toNested` returns them. */
export type Nested = number | boolean | readonly Nested[];

/** What arrays and traced values have in common: a shape and a dtype, not always a value. */
export interface Value {
  readonly aval: Aval;
  readonly shape: readonly number[];
  readonly dtype: DType;
  /** The value of an array of size one. Throws `abstract_value` on a value that is only traced. */
  item(): number | boolean;
  /** The elements as nested lists. Throws `abstract_value` on a value that is only traced. */
  toNested(): Nested;
}

let readStorage: (array: NdArray) => Storage;

/**
 * An immutable dense array in row-major order. Its storage is private (see `storageOf`), so a
 * digest of its contents can be kept and never goes stale.
 */
export class NdArray implements Value {
  readonly aval: Aval;
  readonly #storage: Storage;

  static {
    readStorage = (array) => array.#storage;
  }

  /** Takes over `storage`; the caller must not write to it afterwards. */
  constructor(aval: Aval, storage: Storage) {
    this.aval = aval;
    this.#storage = storage;
  }

  get shape(): readonly number[] {
    return this.aval.shape;
  }

  get dtype(): DType {
    return this.aval.dtype;
  }

  get size(): number {
    return this.#storage.length;
  }

  item(): number | boolean {
    if (this.#storage.length !== 1) {
      throw new EngineError('invalid_argument', {
        what: 'item',
        reason: `only an array of size 1 is one value, this has shape ${formatShape(this.shape)}`,
      });
    }
    return fromElement(this.#storage[0] as number, this.dtype);
  }

  toNested(): Nested {
    return nest(this.#storage, this.shape, this.dtype, 0, 0, this.#storage.length);
  }

  /** A copy of the elements in row-major order; bool elements are 0 and 1. */
  toTypedArray(): Storage {
    return this.#storage.slice();
  }

  toString(): string {
    return `${formatAval(this.aval)} ${JSON.stringify(this.toNested(), spellNumber)}`;
  }
}

/** The storage itself, for kernels. It must not be written to. */
export function storageOf(array: NdArray): Storage {
  return readStorage(array);
}

/** The storage, or a copy of it when it is a view, which would keep all that it is a part of. */
export function ownStorage(storage: Storage): Storage {
  return storage.byteLength === storage.buffer.byteLength ? storage : storage.slice();
}

function fromElement(element: number, dtype: DType): number | boolean {
  return dtype === 'bool' ? element !== 0 : element;
}

function nest(
  storage: Storage,
  shape: readonly number[],
  dtype: DType,
  axis: number,
  start: number,
  length: number,
): Nested {
  if (axis === shape.length) return fromElement(storage[start] as number, dtype);
  const count = shape[axis] as number;
  const step = count === 0 ? 0 : length / count;
  return Array.from({ length: count }, (_, i) =>
    nest(storage, shape, dtype, axis + 1, start + i * step, step),
  );
}

function spellNumber(_key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? value : String(value);
}

/**
 * A scalar array. Floats are rounded, integers truncated, and what is not 0 is true.
 *
 * @throws EngineError `literal_out_of_range` for a number that an integer dtype cannot hold.
 */
export function scalar(value: number, dtype: DType, weakType = false): NdArray {
  const storage = allocate(dtype, 1);
  storage[0] = elementOf(value, dtype);
  return new NdArray(scalarAval(dtype, weakType), storage);
}

const scalarAvals = new Map<string, Aval>();

function scalarAval(dtype: DType, weakType: boolean): Aval {
  const key = weakType ? `~${dtype}` : dtype;
  let aval = scalarAvals.get(key);
  if (aval === undefined) {
    aval = makeAval([], dtype, weakType);
    scalarAvals.set(key, aval);
  }
  return aval;
}

/**
 * An array of one repeated value, which is taken as `scalar` takes it.
 *
 * @throws EngineError `literal_out_of_range`, `invalid_argument` for sizes that are not whole.
 */
export function filled(shape: readonly number[], value: number, dtype: DType): NdArray {
  requireSizes(shape);
  const element = elementOf(value, dtype);
  return new NdArray(makeAval(shape, dtype), allocate(dtype, sizeOf(shape)).fill(element));
}

/** @throws EngineError `invalid_argument` for sizes that are negative or not whole. */
export function requireSizes(shape: readonly number[]): void {
  if (shape.every((size) => Number.isInteger(size) && size >= 0)) return;
  const reason = `sizes must be whole and not negative, got ${formatShape(shape)}`;
  throw new EngineError('invalid_argument', { what: 'array', reason });
}
