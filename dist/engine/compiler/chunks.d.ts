import type { Statement } from './places.ts';
/**
 * Code that ends by returning the function `(constants, inputs) => outputs`; `kept` are
 * declarations that all runs share.
 */
export declare function joinStatements(kept: readonly string[], statements: readonly Statement[], result: Statement): string;
