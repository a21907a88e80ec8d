import type { Statement } from './places.ts';
/**
 * V8 leaves very long functions to its slowest tiers, so long programs become several functions.
 * Values that one makes and another needs travel through frames: int32 and bool (si…) through an
 * Int32Array, so that V8 knows their type, other numbers (s…) through a Float64Array, arrays (a…)
 * through a list.
 */
export declare const OPERATIONS_IN_A_CHUNK = 500;
/**
 * Code that ends by returning the function `(constants, inputs) => outputs`; `kept` are
 * declarations that all runs share.
 */
export declare function joinStatements(kept: readonly string[], statements: readonly Statement[], result: Statement, operationsInAChunk: number): string;
