var _a;
import { digest } from './digest.js';
const [NULL, FALSE, TRUE, NUMBER, TEXT, LIST, OBJECT] = [0, 1, 2, 3, 4, 5, 6];
const FIRST_SIZE = 4096;
/**
 * Writes values one after another as bytes. Every value says where it ends (a length, a count or a
 * fixed size), so two different sequences of calls of the same kinds never share their bytes.
 *
 * One writer at a time is kept for the next to use; `toDigest`, `toText` and `toBytes` give it back.
 */
export class CanonicalWriter {
    static #spare = null;
    #bytes = Buffer.allocUnsafeSlow(FIRST_SIZE);
    #view = new DataView(this.#bytes.buffer);
    #length = 0;
    static begin() {
        const writer = _a.#spare ?? new _a();
        _a.#spare = null;
        writer.#length = 0;
        return writer;
    }
    /** Bytes written so far. */
    get length() {
        return this.#length;
    }
    /** Forgets what was written after `length` bytes. */
    rewind(length) {
        this.#length = length;
    }
    /** A whole number from 0 to 2³² - 1: seven bits a byte, the lowest first (LEB128). */
    count(value) {
        if (value > 127 || this.#length === this.#bytes.length)
            this.#longCount(value);
        else
            this.#bytes[this.#length++] = value;
    }
    #longCount(value) {
        this.#reserve(5);
        let rest = value;
        for (; rest > 127; rest >>>= 7)
            this.#bytes[this.#length++] = (rest & 127) | 128;
        this.#bytes[this.#length++] = rest;
    }
    /** The eight bytes of a float64: -0 differs from 0, all NaNs are the same. */
    number(value) {
        this.#reserve(8);
        this.#view.setFloat64(this.#length, Number.isNaN(value) ? Number.NaN : value);
        this.#length += 8;
    }
    /** The length in UTF-16 units, then each unit as a count: one byte for ASCII. */
    text(text) {
        const { length } = text;
        this.count(length);
        this.#reserve(3 * length);
        const bytes = this.#bytes;
        let end = this.#length;
        for (let i = 0; i < length; i++) {
            let unit = text.charCodeAt(i);
            for (; unit > 127; unit >>>= 7)
                bytes[end++] = (unit & 127) | 128;
            bytes[end++] = unit;
        }
        this.#length = end;
    }
    texts(texts) {
        this.count(texts.length);
        for (let i = 0; i < texts.length; i++)
            this.text(texts[i]);
    }
    /** Object keys are sorted, so insertion order does not matter. */
    plain(value) {
        if (value === null)
            this.count(NULL);
        else if (typeof value === 'boolean')
            this.count(value ? TRUE : FALSE);
        else if (typeof value === 'number') {
            this.count(NUMBER);
            this.number(value);
        }
        else if (typeof value === 'string') {
            this.count(TEXT);
            this.text(value);
        }
        else if (isPlainList(value))
            this.#list(value);
        else
            this.#object(value);
    }
    #list(list) {
        this.count(LIST);
        this.count(list.length);
        for (let i = 0; i < list.length; i++)
            this.plain(list[i]);
    }
    #object(object) {
        const keys = Object.keys(object);
        if (keys.length > 1)
            keys.sort();
        this.count(OBJECT);
        this.count(keys.length);
        for (const key of keys) {
            this.text(key);
            this.plain(object[key]);
        }
    }
    #reserve(more) {
        if (this.#length + more > this.#bytes.length)
            this.#grow(this.#length + more);
    }
    #grow(least) {
        const larger = Buffer.allocUnsafeSlow(2 * least);
        larger.set(this.#bytes);
        this.#bytes = larger;
        this.#view = new DataView(larger.buffer);
    }
    /** What another writer wrote. */
    append(bytes) {
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    /** A copy of the bytes. The writer must not be used afterwards. */
    toBytes() {
        const bytes = new Uint8Array(this.#bytes.subarray(0, this.#length));
        this.#giveBack();
        return bytes;
    }
    /** SHA-256 of the bytes, in hexadecimal. The writer must not be used afterwards. */
    toDigest() {
        const digested = digest(this.#bytes.subarray(0, this.#length));
        this.#giveBack();
        return digested;
    }
    /** One character for each byte. The writer must not be used afterwards. */
    toText() {
        const text = this.#bytes.toString('latin1', 0, this.#length);
        this.#giveBack();
        return text;
    }
    #giveBack() {
        if (this.#bytes.length <= LARGEST_KEPT)
            _a.#spare = this;
    }
}
_a = CanonicalWriter;
/** So that one large program does not hold memory for ever. */
const LARGEST_KEPT = 1 << 20;
/** Array.isArray does not narrow readonly arrays out of a union. */
export function isPlainList(value) {
    return Array.isArray(value);
}
