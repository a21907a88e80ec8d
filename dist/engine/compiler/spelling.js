/** The typed array that stores a dtype, as source text. */
export const constructors = {
    bool: 'Uint8Array',
    int32: 'Int32Array',
    uint32: 'Uint32Array',
    float32: 'Float32Array',
    float64: 'Float64Array',
};
/** The variable of a value of its own shape: a number for a scalar, else an array, a…. */
export function nameOf(number, { shape, dtype }) {
    return shape.length > 0 ? `a${number}` : numberName(number, dtype);
}
/**
 * The variable of a number: si… for int32 and bool, s… for others. A value with a shape has one
 * too where all its elements are that number.
 */
export function numberName(number, dtype) {
    return `${dtype === 'int32' || dtype === 'bool' ? 'si' : 's'}${number}`;
}
/** Whether a number is in a variable: literals are spelled in brackets. */
export function isName(text) {
    return text.startsWith('s');
}
/** A number as source text that reads back as the same number, -0 included. */
export function spellNumber(value) {
    return Object.is(value, -0) ? '(-0)' : `(${value})`;
}
