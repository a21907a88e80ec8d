import { type LoopContext } from './control-loop.ts';
import type { FlatProgram, FlatStep } from './flatten.ts';
import type { Statement } from './places.ts';
import { References } from './references.ts';
import { Values } from './values.ts';
/** Writes a flat program as JavaScript. What the code refers to stands in `references`. */
export declare class Emitter implements LoopContext {
    #private;
    readonly references: References;
    readonly values: Values;
    constructor(program: FlatProgram);
    /** Code that ends by returning the function `(constants, inputs) => outputs`. */
    emit(operationsInAChunk: number): string;
    /** Statements written by `emit` alone, for a block of their own. */
    nested(emit: () => void): Statement[];
    steps(steps: readonly FlatStep[]): void;
    write(statement: Statement): void;
}
