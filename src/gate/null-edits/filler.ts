import { createHash } from 'node:crypto';

/** What the comments say: long enough to move what stands behind it in a file and in memory. */
export const fillerSentence =
  'This comment was added by fj-perf-gate to a copy of this file, which is measured to learn how ' +
  'far figures move when nothing but the text of a file changes. It changes nothing of what the ' +
  'code does, and the copy is removed after the run.';

/** The line ending that a text uses; `\n` where it has no line. */
export function lineEndingOf(source: string): '\r\n' | '\n' {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

/**
 * A name that the text does not contain. It depends on the text and the path, so that two files that
 * are run as scripts in one realm, where constants and classes are shared, do not meet.
 */
export function unusedName(stem: string, source: string, path: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256').update(`${attempt}\0${path}\0${source}`).digest('hex');
    const name = `${stem}_${digest.slice(0, 12)}`;
    if (!source.includes(name)) return name;
  }
}
