import type { DType, Storage } from '../../array/dtype.ts';
/** Copies `count` elements, `fromStride` apart in `source`, `toStride` apart into `target`. */
export declare const lineCopyFor: (key: string) => (source: Storage, target: Storage, from: number, fromStride: number, to: number, toStride: number, count: number) => void;
/**
 * Fills `target` in row-major order of `shape`, reading `source` by `strides` (0 repeats).
 * Transposition, broadcasting and the regrouping before reductions are all this.
 */
export declare function copyStrided(dtype: DType, source: Storage, target: Storage, shape: readonly number[], strides: readonly number[]): void;
