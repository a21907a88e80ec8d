import { type Aval } from '../array/aval.ts';
import { type LoopContext } from './emit-loop.ts';
import type { FlatProgram, FlatStep } from './flatten.ts';
import type { Statement } from './places.ts';
import { References } from './references.ts';
/** Writes a flat program as JavaScript. What the code refers to stands in `references`. */
export declare class Emitter implements LoopContext {
    #private;
    readonly references: References;
    constructor(program: FlatProgram);
    /** Code that ends by returning the function `(constants, inputs) => outputs`. */
    emit(operationsInAChunk: number): string;
    aval(number: number): Aval;
    /** Statements written by `emit` alone, for a block of their own. */
    nested(emit: () => void): Statement[];
    steps(steps: readonly FlatStep[]): void;
    locate(number: number, name: string): void;
    write(statement: Statement): void;
    isUsed(number: number): boolean;
    newName(kind: string): string;
    isNumber(number: number): boolean;
    numberText(number: number): string;
    /** The name of an array with the value's elements; ends the loop that computes it. */
    arrayName(number: number): string;
}
