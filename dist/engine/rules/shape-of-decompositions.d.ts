import { type Aval } from '../array/aval.ts';
export declare function qr(inputs: readonly Aval[]): Aval[];
export declare function eigh(inputs: readonly Aval[]): Aval[];
export declare function svd(inputs: readonly Aval[]): Aval[];
