import { apply, constantLike } from '../lax.js';
/** Slopes of functions of two numbers, times a tangent. */
/** d(x^y)/dx = y x^(y-1), and 0 for y = 0 also where x is 0. */
export function powBase(tangent, x, y) {
    const isZero = apply('eq', y, constantLike(y, 0));
    const exponent = apply('select_n', isZero, apply('sub', y, constantLike(y, 1)), constantLike(y, 1));
    const slope = apply('mul', y, apply('pow', x, exponent));
    return apply('mul', tangent, apply('select_n', isZero, slope, constantLike(slope, 0)));
}
/** d(x^y)/dy = x^y log x, with log 1 in place of log 0 so that 0^y has slope 0. */
export function powExponent(tangent, x, _y, output) {
    const isZero = apply('eq', x, constantLike(x, 0));
    const base = apply('select_n', isZero, x, constantLike(x, 1));
    return apply('mul', tangent, apply('mul', apply('log', base), output));
}
export function atan2Terms(which) {
    return (tangent, y, x) => {
        const norm = apply('add', apply('square', x), apply('square', y));
        const numerator = which === 'y' ? x : apply('neg', y);
        return apply('mul', tangent, apply('div', numerator, norm));
    };
}
export function remDivisor(tangent, x, y) {
    const ratio = apply('div', x, y);
    const whole = apply('mul', apply('sign', ratio), apply('floor', apply('abs', ratio)));
    return apply('mul', apply('neg', tangent), whole);
}
/** 1 where the first wins, 1/2 at a tie, 0 otherwise, as jax.lax.max has it. */
export const share = (wins) => (tangent, x, y) => {
    const half = apply('select_n', apply('eq', x, y), constantLike(x, 0), constantLike(x, 0.5));
    const chosen = apply('select_n', apply(wins, x, y), half, constantLike(x, 1));
    return apply('mul', tangent, chosen);
};
