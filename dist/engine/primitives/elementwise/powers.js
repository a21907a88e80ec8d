import { INTEGERS } from '../../array/dtype.js';
/** Whole powers as products, and powers of floats as C has them. */
/** IEEE 754 pow as in C and JAX: 1 to any power is 1, (-1)^±inf is 1; JavaScript says NaN. */
export function powFloat(x, y) {
    if (x === 1 || (x === -1 && Math.abs(y) === Infinity))
        return 1;
    return x ** y;
}
/** As jax.numpy.power has it: the low six bits of the exponent count, whatever its sign. */
export function powInteger(x, y) {
    if (x === 0 && y !== 0)
        return 0;
    return multiplyRepeatedly(x, y & 63, Math.imul);
}
/** Exponentiation by squaring with a given product, the order XLA's integer_pow uses. */
function multiplyRepeatedly(x, power, product) {
    let result = 1;
    let base = x;
    for (let rest = power; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            result = product(result, base);
        if (rest > 1)
            base = product(base, base);
    }
    return result;
}
export function integerPowFunction(y, dtype) {
    if (INTEGERS.includes(dtype))
        return (x) => multiplyRepeatedly(x, y, Math.imul);
    const product = dtype === 'float32' ? (a, b) => Math.fround(a * b) : (a, b) => a * b;
    if (y >= 0)
        return (x) => multiplyRepeatedly(x, y, product);
    return (x) => 1 / multiplyRepeatedly(x, -y, product);
}
/** A power is spelled as products up to here; V8 computes equal ones once. */
const MAX_SPELLED_POWER = 16;
/** The products of `integerPowFunction`, in its order and rounded as it rounds them. */
export function integerPowText(x, power, spelling) {
    const { dtype, stored } = spelling;
    const isWhole = INTEGERS.includes(dtype);
    if (Math.abs(power) > MAX_SPELLED_POWER || (power < 0 && isWhole))
        return null;
    if (power < 0)
        return `1 / (${integerPowText(x, -power, spelling)})`;
    const product = (a, b) => isWhole ? `Math.imul(${a}, ${b})` : stored(`(${a}) * (${b})`);
    let result = null;
    let base = x;
    for (let rest = power; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            result = result === null ? base : product(result, base);
        if (rest > 1)
            base = product(base, base);
    }
    return result ?? '1';
}
