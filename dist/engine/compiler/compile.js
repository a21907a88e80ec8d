import { NdArray, ownStorage, storageOf } from '../array/nd-array.js';
import { BoundedCache } from '../bounded-cache.js';
import { fingerprintJaxpr } from '../ir/fingerprint.js';
import { OPERATIONS_IN_A_CHUNK } from './chunks.js';
import { Emitter } from './emitter.js';
import { ROUNDING_CELL } from './expressions.js';
import { flatten } from './flatten.js';
/** Compiled programs that are kept; the least recently used goes first. */
const PROGRAMS_KEPT = 512;
const compiled = new BoundedCache(PROGRAMS_KEPT);
/**
 * A jaxpr as one JavaScript function: elementwise equations of equal size become one loop, scalars
 * become numbers in locals, and everything else calls the interpreter's kernels. It gives the same
 * answers as `interpret`, bit for bit. Equal programs share one function.
 *
 * The text holds nothing of the caller's but numbers, so there is nothing in it to inject.
 */
export function compileJaxpr(jaxpr) {
    const key = fingerprintJaxpr(jaxpr);
    let program = compiled.get(key);
    if (program === undefined) {
        program = buildProgram(jaxpr);
        compiled.set(key, program);
    }
    return program;
}
export function compilationStatistics() {
    return compiled.statistics();
}
/** Compiles anew. Smaller chunks give the same answers, slower. */
export function buildProgram(jaxpr, operationsInAChunk = OPERATIONS_IN_A_CHUNK) {
    const emitter = new Emitter(flatten(jaxpr));
    const code = emitter.emit(operationsInAChunk);
    const { kernels, functions, avals } = emitter.references;
    const named = functions.map((_, i) => `const f${i} = functions[${i}];`).join('\n');
    const text = `'use strict';\n${ROUNDING_CELL}\n${named}\n${code}`;
    const names = ['NdArray', 'storageOf', 'own', 'kernels', 'functions', 'avals'];
    const make = new Function(...names, text);
    return make(NdArray, storageOf, ownStorage, kernels, functions, avals);
}
