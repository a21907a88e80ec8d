import { el } from './elements.ts';
import type { Row } from './read-data.ts';

interface RowEvents {
  onOpen(row: Row): void;
  onMove(row: Row): void;
}

/** Rows drawn above and below what can be seen, so that a quick scroll shows no gap. */
const spare = 12;
/** So few exist all at once, for the browser's own search. */
const maxWhole = 150;
const keySteps: Readonly<Record<string, (at: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: () => Number.MAX_SAFE_INTEGER,
};

/**
 * The rows of a long table, of which only those near the window exist. They have one height, which the
 * style sheet sets, and scroll with the page. One row, the active one, can be reached with Tab; the
 * arrow keys move it.
 */
export class VirtualRows {
  readonly element = el('div', { role: 'rowgroup', class: 'rows' });
  readonly #draw: (row: Row) => HTMLElement[];
  readonly #events: RowEvents;
  readonly #drawn = new Map<number, HTMLElement>();
  #rows: readonly Row[] = [];
  #height = 44;
  #active = 0;
  #marked: number | undefined;
  /** Set while everything is drawn for paper. */
  #all: number | undefined;

  constructor(draw: (row: Row) => HTMLElement[], events: RowEvents) {
    this.#draw = draw;
    this.#events = events;
    let asked = false;
    const later = () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        this.#update();
      });
    };
    addEventListener('scroll', later, { passive: true });
    new ResizeObserver(() => this.redraw()).observe(this.element);
    this.element.addEventListener('click', (event) => this.#clicked(event));
    this.element.addEventListener('keydown', (event) => this.#pressed(event));
  }

  show(rows: readonly Row[]): void {
    this.#rows = rows;
    const marked = rows.findIndex(({ index }) => index === this.#marked);
    this.#active = Math.max(0, marked);
    this.#clear();
    this.#update();
  }

  mark(index: number | undefined, { focus }: { focus: boolean }): void {
    this.#marked = index;
    const at = this.#rows.findIndex((row) => row.index === index);
    if (at >= 0) this.#activate(at, focus);
    for (const [position, element] of this.#drawn) this.#label(position, element);
  }

  /** After a change of width, which can change the rows' height. */
  redraw(): void {
    const text = getComputedStyle(this.element).getPropertyValue('--row-height');
    const height = Number.parseFloat(text) || 44;
    if (height !== this.#height) this.#clear();
    this.#height = height;
    this.#update();
  }

  drawAll(most: number | undefined): void {
    this.#all = most;
    this.element.classList.toggle('is-whole', most !== undefined);
    this.#clear();
    this.#update();
  }

  #update(): void {
    const count = this.#rows.length;
    this.element.style.height = `${Math.max(1, count) * this.#height}px`;
    if (count === 0) {
      this.#sayNothingIsHere();
      return;
    }
    const wanted = this.#wanted();
    for (const [position, element] of this.#drawn) {
      if (wanted.has(position)) continue;
      element.remove();
      this.#drawn.delete(position);
    }
    for (const position of wanted) {
      if (!this.#drawn.has(position)) this.#add(position);
    }
  }

  #wanted(): Set<number> {
    const count = this.#rows.length;
    const whole = this.#all ?? (count <= maxWhole ? count : undefined);
    if (whole !== undefined) {
      return new Set(Array.from({ length: Math.min(count, whole) }, (_, position) => position));
    }
    const { top } = this.element.getBoundingClientRect();
    const from = Math.max(0, Math.floor(-top / this.#height) - spare);
    const to = Math.min(count, Math.ceil((innerHeight - top) / this.#height) + spare);
    const wanted = new Set<number>();
    for (let position = from; position < to; position++) wanted.add(position);
    // Focus would be lost with the row that has it.
    wanted.add(this.#active);
    return wanted;
  }

  #add(position: number): void {
    const row = this.#rows[position];
    if (row === undefined) return;
    const element = el('div', { role: 'row', class: 'row' }, ...this.#draw(row));
    element.dataset.position = String(position);
    element.setAttribute('aria-rowindex', String(position + 2));
    element.style.top = `${position * this.#height}px`;
    this.#label(position, element);
    this.#drawn.set(position, element);
    // Screen readers and paper follow the document's order.
    const after = [...this.element.children].find(
      (child) => Number((child as HTMLElement).dataset.position) > position,
    );
    this.element.insertBefore(element, after ?? null);
  }

  #label(position: number, element: HTMLElement): void {
    element.tabIndex = position === this.#active ? 0 : -1;
    const isMarked = this.#rows[position]?.index === this.#marked;
    element.setAttribute('aria-selected', String(isMarked));
  }

  #activate(position: number, focus: boolean): void {
    const before = this.#drawn.get(this.#active);
    const last = this.#active;
    this.#active = position;
    if (before) this.#label(last, before);
    this.#update();
    const element = this.#drawn.get(position);
    if (element === undefined) return;
    this.#label(position, element);
    if (!focus) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }

  #clicked(event: MouseEvent): void {
    const position = positionOf(event.target);
    const row = position === undefined ? undefined : this.#rows[position];
    if (row === undefined || position === undefined) return;
    // Whoever marks a name to copy it does not mean to open it.
    if (getSelection()?.isCollapsed === false) return;
    this.#activate(position, true);
    this.#events.onOpen(row);
  }

  #pressed(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || this.#rows.length === 0) return;
    const page = Math.max(1, Math.floor(innerHeight / this.#height) - 3);
    const step = keySteps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const to = Math.min(this.#rows.length - 1, Math.max(0, step(this.#active, page)));
      this.#activate(to, true);
      const row = this.#rows[to];
      if (row) this.#events.onMove(row);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const row = this.#rows[this.#active];
      if (row) this.#events.onOpen(row);
    }
  }

  #sayNothingIsHere(): void {
    this.#clear();
    const text = 'No benchmark matches. Clear the filters to see more.';
    const cell = el('div', { role: 'gridcell', class: 'nothing' }, text);
    this.element.append(el('div', { role: 'row', class: 'row-nothing' }, cell));
  }

  #clear(): void {
    this.#drawn.clear();
    this.element.replaceChildren();
  }
}

function positionOf(target: EventTarget | null): number | undefined {
  if (!(target instanceof Element)) return undefined;
  const position = target.closest<HTMLElement>('[data-position]')?.dataset.position;
  return position === undefined ? undefined : Number(position);
}
