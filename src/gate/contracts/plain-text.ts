import { stripVTControlCharacters, toUSVString } from 'node:util';

/**
 * What may not reach a terminal, a log or a comment: control characters, and format characters such as
 * right-to-left marks, with which a text can look like another ("Trojan Source", CVE-2021-42574).
 * The joiners U+200C and U+200D stay: scripts and emoji need them.
 */
const unprintable = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Text of several lines without terminal sequences, control and bidirectional characters. */
export function toPlainText(text: string): string {
  return stripVTControlCharacters(toUSVString(text))
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unprintable, '');
}

/** Plain text on one line: whatever separates lines or words becomes one space. */
export function toPlainLine(text: string): string {
  return toPlainText(text).replace(/\s+/g, ' ').trim();
}
