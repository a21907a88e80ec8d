/** The typed array that stores a dtype, as source text. */
export const constructors = {
    bool: 'Uint8Array',
    int32: 'Int32Array',
    uint32: 'Uint32Array',
    float32: 'Float32Array',
    float64: 'Float64Array',
};
/** Whether an operand is a variable: literals are spelled in brackets. */
export function isName(text) {
    return text.startsWith('s');
}
/** A number as source text that reads back as the same number, -0 included. */
export function spellNumber(value) {
    return Object.is(value, -0) ? '(-0)' : `(${value})`;
}
