import type { FlatProgram } from './flatten.ts';
import { References } from './references.ts';
/** Writes a flat program as JavaScript. What the code refers to stands in `references`. */
export declare class Emitter {
    #private;
    readonly references: References;
    constructor(program: FlatProgram);
    /** Code that ends by returning the function `(constants, inputs) => outputs`. */
    emit(): string;
}
