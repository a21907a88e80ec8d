import type { Aval } from '../array/aval.ts';
import type { Equation } from '../ir/jaxpr.ts';
import type { NumberFunction } from '../primitives/elementwise/scalar-function.ts';
import type { Kernel } from '../primitives/primitive.ts';
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
