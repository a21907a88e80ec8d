import { type Aval } from '../array/aval.ts';
import type { FlatLoop, FlatStep } from './flatten.ts';
import type { Statement } from './places.ts';
/** What writing a loop needs of the emitter. */
export interface LoopContext {
    aval(number: number): Aval;
    isNumber(number: number): boolean;
    isUsed(number: number): boolean;
    numberText(number: number): string;
    arrayName(number: number): string;
    locate(number: number, name: string): void;
    newName(kind: string): string;
    write(statement: Statement): void;
    steps(steps: readonly FlatStep[]): void;
    nested(emit: () => void): Statement[];
}
/**
 * A scan or while as a loop of JavaScript around its body: the carry lives in variables, slices are
 * elements or views of what is sliced, and what rounds give is written where it belongs.
 */
export declare function emitLoop(step: FlatStep, loop: FlatLoop, context: LoopContext): void;
