/** Strings are framed by their length in UTF-16 units. */
export function encodeString(text) {
    return `s${text.length}:${text}`;
}
/** Keeps -0, NaN and the infinities apart; other numbers round-trip through their shortest text. */
export function encodeNumber(value) {
    return Object.is(value, -0) ? 'n-0;' : `n${value};`;
}
export function encodeNumbers(values) {
    let text = `v${values.length}:`;
    for (const value of values)
        text += Object.is(value, -0) ? '-0,' : `${value},`;
    return text;
}
/** Object keys are sorted, so insertion order does not matter. */
export function encodePlain(value) {
    if (value === null)
        return 'z';
    if (typeof value === 'boolean')
        return value ? 't' : 'f';
    if (typeof value === 'number')
        return encodeNumber(value);
    if (typeof value === 'string')
        return encodeString(value);
    if (isPlainList(value)) {
        let text = `l${value.length}:`;
        for (const item of value)
            text += encodePlain(item);
        return text;
    }
    const keys = Object.keys(value);
    if (keys.length === 0)
        return 'o0:';
    keys.sort();
    let text = `o${keys.length}:`;
    for (const key of keys)
        text += encodeString(key) + encodePlain(value[key]);
    return text;
}
/** Array.isArray does not narrow readonly arrays out of a union. */
export function isPlainList(value) {
    return Array.isArray(value);
}
