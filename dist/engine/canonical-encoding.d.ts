/**
 * A prefix-free text encoding: every token says where it ends (a length, a count or a terminator
 * that cannot occur in it), so two different sequences of values never share a text.
 */
export type Plain = null | boolean | number | string | readonly Plain[] | {
    readonly [key: string]: Plain;
};
/** Strings are framed by their length in UTF-16 units. */
export declare function encodeString(text: string): string;
/** Keeps -0, NaN and the infinities apart; other numbers round-trip through their shortest text. */
export declare function encodeNumber(value: number): string;
export declare function encodeNumbers(values: readonly number[]): string;
/** Object keys are sorted, so insertion order does not matter. */
export declare function encodePlain(value: Plain): string;
/** Array.isArray does not narrow readonly arrays out of a union. */
export declare function isPlainList(value: Plain): value is readonly Plain[];
