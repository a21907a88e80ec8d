/** Edits of source text that change nothing of what the code does. */
export const nullEdits = [
  'comment-above',
  'comment-inside',
  'unused-function',
  'string-constant',
  'renamed-locals',
  'reordered-functions',
] as const;

export type NullEdit = (typeof nullEdits)[number];

/** Those that need no parser: what they add stands before or after all that the file has. */
export const textEdits = [
  'comment-above',
  'unused-function',
  'string-constant',
] as const satisfies readonly NullEdit[];

export type TextEdit = (typeof textEdits)[number];

/** Those that have to know where in the code they are. */
export type ParsedEdit = Exclude<NullEdit, TextEdit>;
