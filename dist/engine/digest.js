import { hash } from 'node:crypto';
/** SHA-256 of the UTF-8 bytes of `text`, as 64 lower-case hexadecimal digits (FIPS 180-4). */
export function digestText(text) {
    return hash('sha256', text, 'hex');
}
