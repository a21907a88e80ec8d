import { EngineError } from '../errors.ts';
export interface Token {
    readonly kind: 'word' | 'number' | 'string' | 'mark' | 'end';
    readonly text: string;
    readonly position: number;
}
/** Cuts text into tokens, one ahead of the parser. */
export declare class Scanner {
    #private;
    constructor(text: string);
    get next(): Token;
    /** Whether this character stands right behind the next token. */
    nextIsFollowedBy(mark: string): boolean;
    take(): Token;
    /** Takes the next token if it reads like this. */
    skip(text: string): boolean;
    expect(text: string): void;
    takeWord(what: string): string;
    takeNumber(): number;
    takeString(): string;
    /** @returns an EngineError `parse_error` at the next token. */
    error(expected: string): EngineError;
}
