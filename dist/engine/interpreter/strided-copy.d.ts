import { type DType, type Storage } from '../array/dtype.ts';
/** Copies `count` elements, `fromStride` apart in `source`, `toStride` apart into `target`. */
type LineCopy = (source: Storage, target: Storage, from: number, fromStride: number, to: number, toStride: number, count: number) => void;
/**
 * One loop for each dtype. A loop that has seen the storage of all five is megamorphic in V8, which
 * makes it sixteen times slower (290 instead of 18 µs for 8192 elements); the same text twice would
 * share what V8 learns of it, hence the comment in front.
 */
export declare const lineCopies: Record<DType, LineCopy>;
/**
 * Fills `target` in row-major order of `shape`, reading `source` by `strides` (0 repeats).
 * Transposition, broadcasting and the regrouping before reductions are all this.
 */
export declare function copyStrided(dtype: DType, source: Storage, target: Storage, shape: readonly number[], strides: readonly number[]): void;
export {};
