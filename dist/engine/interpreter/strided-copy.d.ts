import { type DType, type Storage } from '../array/dtype.ts';
/**
 * Fills `target` in row-major order of `shape`, reading `source` by `strides` (0 repeats).
 * Transposition, broadcasting and the regrouping before reductions are all this.
 */
export declare function copyStrided(dtype: DType, source: Storage, target: Storage, shape: readonly number[], strides: readonly number[]): void;
