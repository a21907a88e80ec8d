import { EngineError } from '../errors.js';
const tokenPattern = /\s*(?:(?<word>[A-Za-z_]\w*)|(?<number>-?(?:Infinity|NaN|\d+(?:\.\d+)?(?:e[+-]?\d+)?))|(?<string>"(?:[^"\\]|\\.)*")|(?<mark>[{}[\]();:.=,<>~]))/y;
/** Cuts text into tokens, one ahead of the parser. */
export class Scanner {
    #text;
    #at = 0;
    #next;
    constructor(text) {
        this.#text = text;
        this.#next = this.#scan();
    }
    get next() {
        return this.#next;
    }
    /** Whether this character stands right behind the next token. */
    nextIsFollowedBy(mark) {
        return this.#text[this.#at] === mark;
    }
    take() {
        const token = this.#next;
        this.#next = this.#scan();
        return token;
    }
    /** Takes the next token if it reads like this. */
    skip(text) {
        if (this.#next.kind === 'string' || this.#next.text !== text)
            return false;
        this.take();
        return true;
    }
    expect(text) {
        if (!this.skip(text))
            throw this.error(JSON.stringify(text));
    }
    takeWord(what) {
        if (this.#next.kind !== 'word')
            throw this.error(what);
        return this.take().text;
    }
    takeNumber() {
        const { kind, text } = this.#next;
        if (kind !== 'number' && text !== 'NaN' && text !== 'Infinity')
            throw this.error('a number');
        this.take();
        return Number(text);
    }
    takeString() {
        if (this.#next.kind !== 'string')
            throw this.error('a string');
        return JSON.parse(this.take().text);
    }
    /** @returns an EngineError `parse_error` at the next token. */
    error(expected) {
        const { kind, text, position } = this.#next;
        const found = kind === 'end' ? 'the end' : JSON.stringify(text);
        return new EngineError('parse_error', { position, expected, found });
    }
    #scan() {
        tokenPattern.lastIndex = this.#at;
        const match = tokenPattern.exec(this.#text);
        if (match === null) {
            const rest = this.#text.slice(this.#at).trimStart();
            const position = this.#text.length - rest.length;
            return rest === ''
                ? { kind: 'end', text: '', position }
                : { kind: 'mark', text: rest.charAt(0), position };
        }
        this.#at = tokenPattern.lastIndex;
        for (const kind of ['word', 'number', 'string', 'mark']) {
            const text = match.groups?.[kind];
            if (text !== undefined)
                return { kind, text, position: this.#at - text.length };
        }
        return { kind: 'end', text: '', position: this.#at };
    }
}
