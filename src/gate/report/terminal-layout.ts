import stringWidth from 'string-width';

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Columns with a higher number leave first when the terminal is narrow; 0 always stays. */
  readonly dispensable: number;
  /** The one column that others make room for; where that is not enough its cells lose their beginning. */
  readonly flexible?: boolean;
}

export interface TableLayout {
  /** Indices of the columns that fit. */
  readonly shown: readonly number[];
  readonly widths: readonly number[];
}

const gap = 2;
/** Of the width; a single endless cell is not to cost every other column. */
const maxFlexibleShare = 0.45;

/** Which columns fit into `width` characters, and how wide each is; those `without` a cell to show are left out. */
export function layOut(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  without: readonly number[] = [],
): TableLayout {
  const natural = columns.map((column, index) =>
    Math.max(stringWidth(column.title), ...rows.map((row) => stringWidth(row[index] ?? ''))),
  );
  let shown = columns.map((_, index) => index).filter((index) => !without.includes(index));
  for (;;) {
    const fixed = shown
      .filter((index) => !columns[index]?.flexible)
      .reduce((sum, index) => sum + (natural[index] ?? 0) + gap, 0);
    const dispensable = Math.max(...shown.map((index) => columns[index]?.dispensable ?? 0));
    const flexible = columns.findIndex((column) => column.flexible);
    const wanted = Math.min(natural[flexible] ?? 0, Math.floor(width * maxFlexibleShare));
    if (width - fixed >= wanted || dispensable === 0) {
      const left = Math.max(8, width - fixed);
      const widths = natural.map((own, index) => (index === flexible ? Math.min(own, left) : own));
      return { shown, widths };
    }
    shown = shown.filter((index) => columns[index]?.dispensable !== dispensable);
  }
}

/** One line of the table; `paint` colours a cell after it has its width. */
export function layRow(
  cells: readonly string[],
  columns: readonly TableColumn[],
  { shown, widths }: TableLayout,
  paint: (cell: string, column: number) => string = (cell) => cell,
): string {
  const line = shown.map((index) => {
    const width = widths[index] ?? 0;
    const text = keepEnd(cells[index] ?? '', width);
    const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
    const padded = columns[index]?.align === 'right' ? space + text : text + space;
    return paint(padded, index);
  });
  return line.join(' '.repeat(gap)).trimEnd();
}

/** Cuts the beginning: of an id the end says most. */
export function keepEnd(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of graphemes(text).reverse()) {
    if (stringWidth(character + kept) > width - 1) break;
    kept = character + kept;
  }
  return `…${kept}`;
}

/**
 * Names cut to a width in the one way that leaves most of them different: by their beginning, which of an id
 * says least; in the middle; or by their end.
 */
export function cutApart(names: readonly string[], width: number): string[] {
  const ways = [keepEnd, keepBothEnds, keepStart].map((cut) =>
    names.map((name) => cut(name, width)),
  );
  const apart = (cut: readonly string[]) => new Set(cut).size;
  return ways.reduce((best, way) => (apart(way) > apart(best) ? way : best));
}

function keepBothEnds(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const start = keepStart(text, Math.ceil(width / 2)).replace(/…$/, '');
  return `${start}${keepEnd(text, width - stringWidth(start))}`;
}

export function keepStart(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of graphemes(text)) {
    if (stringWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * Breaks a sentence at its spaces; what is longer than a line stays whole, so that it can be copied.
 * A figure keeps its "%", and no line begins with "::", which in a workflow's log would be a command.
 */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?!%|::)/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = width - (lines.length === 0 ? 0 : stringWidth(indent));
    if (line !== '' && stringWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}

function graphemes(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
}
