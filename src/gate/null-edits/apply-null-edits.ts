import { applyTextEdits } from './apply-text-edits.ts';
import { type NullEdit, type TextEdit, textEdits } from './kinds.ts';

/**
 * The text with those edits, one after the other, each left out where it cannot be made safely (a
 * file that does not parse, no place for it). `path` tells the language by its ending: .js .mjs .cjs
 * .ts .mts .cts .jsx .tsx; anything else, declaration files too, is returned as it is. The same
 * arguments give the same text.
 *
 * What code can see of itself changes: `Function.prototype.toString`, line numbers of stack traces,
 * names in messages such as "x is not a function" (renamed-locals). `Function.name` does not.
 *
 * Parsers are loaded by the first edit that needs one. `applyTextEdits` does the others at once.
 */
export async function applyNullEdits(
  source: string,
  path: string,
  edits: readonly NullEdit[],
): Promise<string> {
  let text = source;
  for (const edit of edits) {
    text = isTextEdit(edit)
      ? applyTextEdits(text, path, [edit])
      : (await import('./apply-parsed-edit.ts')).applyParsedEdit(text, path, edit);
  }
  return text;
}

function isTextEdit(edit: NullEdit): edit is TextEdit {
  return (textEdits as readonly NullEdit[]).includes(edit);
}
