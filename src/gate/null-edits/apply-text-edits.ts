import { fillerSentence, lineEndingOf, unusedName } from './filler.ts';
import type { TextEdit } from './kinds.ts';
import { languageOf } from './language.ts';

type Edit = (source: string, path: string) => string;

const edits: Record<TextEdit, Edit> = {
  'comment-above': addCommentAbove,
  'unused-function': addUnusedFunction,
  'string-constant': addStringConstant,
};

/**
 * The text with those edits, one after the other; a file that is no code (by its path's ending) as it
 * is. No parser is needed, so nothing can be misread: a comment before the first token, and
 * declarations after the last, are harmless in every valid file.
 *
 * Directives stay directives behind a comment (ECMA-262, 11.2.1). A declaration on a new line cannot
 * be taken for the rest of an expression without a semicolon: `function`, `class` and `const` are
 * reserved words, and a semicolon is inserted before them (12.10.1). The value of a script that is
 * evaluated stays the same, as declarations have none.
 */
export function applyTextEdits(source: string, path: string, kinds: readonly TextEdit[]): string {
  if (languageOf(path) === undefined) return source;
  return kinds.reduce((text, kind) => edits[kind](text, path), source);
}

/** A byte order mark and a line that starts with `#!` have to stay first. */
function addCommentAbove(source: string): string {
  const ending = lineEndingOf(source);
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const [shebang] = /^#![^\n\r\u2028\u2029]*/.exec(source.slice(mark.length)) ?? [''];
  const rest = source.slice(mark.length + shebang.length);
  const comment = `/* ${fillerSentence} */`;
  return shebang === ''
    ? `${mark}${comment}${ending}${rest}`
    : `${mark}${shebang}${ending}${comment}${rest === '' ? ending : rest}`;
}

function addUnusedFunction(source: string, path: string): string {
  const call = unusedName('unusedFunction', source, path);
  const type = unusedName('UnusedClass', source, path);
  return addLines(source, [
    `function ${call}(first, second) {`,
    '  let sum = 0;',
    '  for (let index = 0; index < first.length; index += 1) {',
    '    const difference = first[index] - second[index];',
    '    sum += difference * difference;',
    '  }',
    '  return { root: Math.sqrt(sum), mean: sum / first.length };',
    '}',
    `class ${type} {`,
    '  add(name, count) {',
    '    this[name] = (this[name] || 0) + count;',
    '    return this;',
    '  }',
    '}',
  ]);
}

function addStringConstant(source: string, path: string): string {
  const name = unusedName('unusedText', source, path);
  return addLines(source, [`const ${name} = '${name}: ${fillerSentence}';`]);
}

/** Begins a line of its own: the last line may be a comment, and may have no end. */
function addLines(source: string, lines: readonly string[]): string {
  const ending = lineEndingOf(source);
  return `${source}${ending}${lines.join(ending)}${ending}`;
}
