import type { Value } from '../../array/nd-array.ts';
/** Slopes of functions of two numbers, times a tangent. */
/** d(x^y)/dx = y x^(y-1), and 0 for y = 0 also where x is 0. */
export declare function powBase(tangent: Value, x: Value, y: Value): Value;
/** d(x^y)/dy = x^y log x, with log 1 in place of log 0 so that 0^y has slope 0. */
export declare function powExponent(tangent: Value, x: Value, _y: Value, output: Value): Value;
export declare function atan2Terms(which: 'y' | 'x'): (tangent: Value, y: Value, x: Value) => Value;
export declare function remDivisor(tangent: Value, x: Value, y: Value): Value;
/** 1 where the first wins, 1/2 at a tie, 0 otherwise, as jax.lax.max has it. */
export declare const share: (wins: 'gt' | 'lt') => (tangent: Value, x: Value, y: Value) => Value;
