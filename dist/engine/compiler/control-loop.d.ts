import type { FlatLoop, FlatStep } from './flatten.ts';
import type { Statement } from './places.ts';
import type { Values } from './values.ts';
/** What writing a loop needs of the emitter. */
export interface LoopContext {
    readonly values: Values;
    write(statement: Statement): void;
    steps(steps: readonly FlatStep[]): void;
    nested(emit: () => void): Statement[];
}
/**
 * A scan or while as a loop of JavaScript around its body: the carry lives in variables, slices are
 * elements or views of what is sliced, and what rounds give is written where it belongs.
 */
export declare function writeControlLoop(step: FlatStep, loop: FlatLoop, context: LoopContext): void;
