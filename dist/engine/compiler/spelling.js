/** The typed array that stores a dtype, as source text. */
export const constructors = {
    bool: 'Uint8Array',
    int32: 'Int32Array',
    uint32: 'Uint32Array',
    float32: 'Float32Array',
    float64: 'Float64Array',
};
/** The variable of a value: si… for int32 and bool scalars, s… for others, a… for arrays. */
export function nameOf(number, { shape, dtype }) {
    if (shape.length > 0)
        return `a${number}`;
    return `${dtype === 'int32' || dtype === 'bool' ? 'si' : 's'}${number}`;
}
/** Whether an operand is a variable: literals are spelled in brackets. */
export function isName(text) {
    return text.startsWith('s');
}
/** A number as source text that reads back as the same number, -0 included. */
export function spellNumber(value) {
    return Object.is(value, -0) ? '(-0)' : `(${value})`;
}
