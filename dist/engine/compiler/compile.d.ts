import { NdArray } from '../array/nd-array.ts';
import { type CacheStatistics } from '../bounded-cache.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
export type CompiledProgram = (constants: readonly NdArray[], inputs: readonly NdArray[]) => NdArray[];
/**
 * A jaxpr as one JavaScript function: elementwise equations of equal size become one loop, scalars
 * become numbers in locals, and everything else calls the interpreter's kernels. It gives the same
 * answers as `interpret`, bit for bit. Equal programs share one function.
 *
 * The text holds nothing of the caller's but numbers, so there is nothing in it to inject.
 */
export declare function compileJaxpr(jaxpr: Jaxpr): CompiledProgram;
export declare function compilationStatistics(): CacheStatistics;
/** Compiles anew. Smaller chunks give the same answers, slower. */
export declare function buildProgram(jaxpr: Jaxpr, operationsInAChunk?: number): CompiledProgram;
