import { type Aval } from '../array/aval.ts';
import type { Kernel } from './kernel.ts';
import { type BinaryFunction, type ScalarFunction } from './scalar-functions.ts';
/** Kernels that walk along one axis: running folds, sorting, positions of extrema. */
interface AxisSite {
    readonly inputs: readonly Aval[];
    readonly outputs: readonly Aval[];
    readonly params: {
        readonly axis: number;
        readonly reverse?: boolean;
    };
}
export declare const cumulativeKernel: (name: string, fold: ScalarFunction<BinaryFunction>) => (site: AxisSite) => Kernel;
export declare const sortKernel: (what: 'elements' | 'positions') => (site: AxisSite) => Kernel;
/** The first position of the extremum, or of the first NaN. */
export declare const argumentKernel: (wins: (a: number, b: number) => boolean) => (site: AxisSite) => Kernel;
export {};
