import { tsPlugin } from '@sveltejs/acorn-typescript';
import { type Comment, Parser, type Program } from 'acorn';
import { eraseTypes } from './erase-types.ts';
import type { Language } from './language.ts';

export type Goal = Exclude<Language['goal'], 'either'>;

export interface Parsed {
  /** Plain ESTree, with the offsets of the text. What is left of TypeScript is nothing. */
  readonly program: Program;
  readonly goal: Goal;
  /** In the order of the text; a line that starts with `#!` is among them. */
  readonly comments: readonly Comment[];
  /** What kinds of type nodes were taken away, such as `TSDeclareFunction`. */
  readonly erased: ReadonlySet<string>;
}

const plainParser = Parser;
const typedParser = Parser.extend(tsPlugin());
const jsxParser = Parser.extend(tsPlugin({ jsx: true }));

/**
 * Reads JavaScript, and TypeScript whose types can be erased, as Node does it: enums, namespaces and
 * parameter properties have to be compiled. Undefined for those, for decorators, and for whatever a parser
 * refuses.
 */
export function parseSource(source: string, language: Language): Parsed | undefined {
  // Most of what is valid CommonJS is a valid module too, with other rules about scopes; what has
  // imports or exports is valid as a module only.
  const goals: readonly Goal[] =
    language.goal === 'either' ? ['commonjs', 'module'] : [language.goal];
  for (const goal of goals) {
    try {
      return parseAs(goal, source, language);
    } catch {
      // Any error: parsers of foreign code also fail by "Maximum call stack size exceeded".
    }
  }
  return undefined;
}

function parseAs(goal: Goal, source: string, { typed, jsx }: Language): Parsed | undefined {
  const comments: Comment[] = [];
  const parser = jsx ? jsxParser : typed ? typedParser : plainParser;
  const program = parser.parse(source, {
    sourceType: goal,
    ecmaVersion: 'latest',
    // The plugin for TypeScript asks for locations, eslint-scope for ranges.
    locations: true,
    ranges: true,
    onComment: comments,
  });
  const erased = eraseTypes(program);
  if (erased === undefined) return undefined;
  // The plugin reads some places twice, and their comments with them.
  const once = new Map(comments.map((comment) => [comment.start, comment]));
  const sorted = [...once.values()].sort((a, b) => a.start - b.start);
  return { program, goal, comments: sorted, erased };
}
