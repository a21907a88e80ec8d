/** SHA-256 of bytes, or of a text as UTF-8, as 64 lower-case hexadecimal digits (FIPS 180-4). */
export declare function digest(data: string | Uint8Array): string;
