import type { Html, InlineCode, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { formatForeign } from './format.ts';
import type { Phrase } from './verdict-phrases.ts';

/**
 * What GitHub turns into something else even in escaped text: mentions, references to issues and
 * commits, links, formulas, emoji. In code it leaves them alone.
 */
const meansMoreOnGitHub = /[@#$]|:\/\/|www\.|\bGH-\d|\b[0-9a-f]{7,}\b|:[\w+-]+:/i;

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A figure or several, none of which is parted from its unit where a table's column is narrow. */
export function figure(value: string): PhrasingContent {
  return text(value.replace(/(?<=\d) (?=%|(?:[mµn]?s|min)\b)/g, '\u00a0'));
}

/** A name from outside: always code. */
export function name(value: string): InlineCode {
  return foreignCode(formatForeign(value, 200));
}

/** A name as code, linked to its source where there is a URL. */
export function linkedName(value: string, url: string | undefined): PhrasingContent {
  return url === undefined ? name(value) : { type: 'link', url, children: [name(value)] };
}

export function code(value: string): InlineCode {
  return { type: 'inlineCode', value };
}

/** A sentence that may quote what others wrote: as text where that is harmless, otherwise as code. */
export function sentence(value: string, maxCharacters = 400): PhrasingContent {
  const line = formatForeign(value, maxCharacters);
  return meansMoreOnGitHub.test(line) ? foreignCode(line) : text(line);
}

/** Parsers disagree on whether a pipe after a backslash ends a table's cell: keep the two apart. */
function foreignCode(line: string): InlineCode {
  return code(line.replace(/\\(?=\|)/g, '\\ '));
}

/** Our own words as text, names from outside as code. */
export function phrasing(phrases: readonly Phrase[]): PhrasingContent[] {
  return phrases.map((one) => (typeof one === 'string' ? text(one) : name(one.name)));
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 2 | 3 | 4, ...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

export function bullets(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...children)],
    })),
  };
}

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/** One piece of text, or several after each other. */
export type Cell = PhrasingContent | PhrasingContent[];

export function table(columns: readonly Column[], rows: readonly Cell[][]): Table {
  const row = (cells: readonly Cell[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: [cell].flat() })),
  });
  return {
    type: 'table',
    align: columns.map((column) => column.align ?? 'left'),
    children: [row(columns.map((column) => text(column.title))), ...rows.map(row)],
  };
}

/** `summary` is ours and plain: it stands in HTML. */
export function folded(summary: string, children: readonly RootContent[]): RootContent[] {
  return [html(`<details>\n<summary>${summary}</summary>`), ...children, html('</details>')];
}

function html(value: string): Html {
  return { type: 'html', value };
}
