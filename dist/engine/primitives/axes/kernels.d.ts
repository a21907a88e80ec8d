import { type BinaryFunction, type ScalarFunction } from '../elementwise/scalar-function.ts';
import type { Kernel, KernelSite } from '../primitive.ts';
import type { AxisParams, CumulativeParams } from './axes.ts';
export declare const cumulativeKernel: (name: string, fold: ScalarFunction<BinaryFunction>) => (site: KernelSite<CumulativeParams>) => Kernel;
export declare const sortKernel: (what: 'elements' | 'positions') => (site: KernelSite<AxisParams>) => Kernel;
/** The first position of the extremum, or of the first NaN. */
export declare const argumentKernel: (wins: (a: number, b: number) => boolean) => (site: KernelSite<AxisParams>) => Kernel;
