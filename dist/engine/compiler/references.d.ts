import type { Aval } from '../array/aval.ts';
import type { Kernel } from '../interpreter/kernel.ts';
import type { Equation } from '../ir/jaxpr.ts';
type NumberFunction = (...numbers: number[]) => number;
/** What generated code refers to by name: kernels, functions of numbers, types of arrays. */
export declare class References {
    #private;
    readonly kernels: Kernel[];
    readonly functions: NumberFunction[];
    readonly avals: Aval[];
    kernel(equation: Equation): number;
    aval(aval: Aval): string;
    function: (f: NumberFunction) => string;
}
export {};
