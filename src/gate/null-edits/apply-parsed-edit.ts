import { addCommentInside } from './add-comment-inside.ts';
import type { ParsedEdit } from './kinds.ts';
import { languageOf } from './language.ts';
import { type Parsed, parseSource } from './parse-source.ts';
import { renameLocals } from './rename-locals.ts';
import { reorderFunctions } from './reorder-functions.ts';

type Edit = (source: string, parsed: Parsed) => string;

const edits: Record<ParsedEdit, Edit> = {
  'comment-inside': addCommentInside,
  'renamed-locals': renameLocals,
  'reordered-functions': reorderFunctions,
};

/** The text with that edit, or the text itself where it cannot be made safely. */
export function applyParsedEdit(source: string, path: string, kind: ParsedEdit): string {
  const language = languageOf(path);
  if (language === undefined) return source;
  const parsed = parseSource(source, language);
  if (parsed === undefined) return source;
  const edited = edits[kind](source, parsed);
  const again = parseSource(edited, language);
  const isSameShape =
    again !== undefined &&
    again.goal === parsed.goal &&
    again.program.body.length === parsed.program.body.length;
  return isSameShape ? edited : source;
}
