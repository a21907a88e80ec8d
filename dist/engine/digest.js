import { hash } from 'node:crypto';
/** SHA-256 of bytes, or of a text as UTF-8, as 64 lower-case hexadecimal digits (FIPS 180-4). */
export function digest(data) {
    return hash('sha256', data, 'hex');
}
