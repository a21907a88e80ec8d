/** Data without functions or identity, such as params and compile options. */
export type Plain = null | boolean | number | string | readonly Plain[] | {
    readonly [key: string]: Plain;
};
/**
 * Writes values one after another as bytes. Every value says where it ends (a length, a count or a
 * fixed size), so two different sequences of calls of the same kinds never share their bytes.
 *
 * One writer at a time is kept for the next to use; `toDigest`, `toText` and `toBytes` give it back.
 */
export declare class CanonicalWriter {
    #private;
    static begin(): CanonicalWriter;
    /** Bytes written so far. */
    get length(): number;
    /** Forgets what was written after `length` bytes. */
    rewind(length: number): void;
    /** A whole number from 0 to 2³² - 1: seven bits a byte, the lowest first (LEB128). */
    count(value: number): void;
    /** The eight bytes of a float64: -0 differs from 0, all NaNs are the same. */
    number(value: number): void;
    /** The length in UTF-16 units, then each unit as a count: one byte for ASCII. */
    text(text: string): void;
    texts(texts: readonly string[]): void;
    /** Object keys are sorted, so insertion order does not matter. */
    plain(value: Plain): void;
    /** What another writer wrote. */
    append(bytes: Uint8Array): void;
    /** A copy of the bytes. The writer must not be used afterwards. */
    toBytes(): Uint8Array;
    /** SHA-256 of the bytes, in hexadecimal. The writer must not be used afterwards. */
    toDigest(): string;
    /** One character for each byte. The writer must not be used afterwards. */
    toText(): string;
}
/** Array.isArray does not narrow readonly arrays out of a union. */
export declare function isPlainList(value: Plain): value is readonly Plain[];
