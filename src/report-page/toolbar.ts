import { type Status, statuses, statusTraits } from '../gate/contracts/statuses.ts';
import { button, el, icon } from './elements.ts';
import type { Row } from './read-data.ts';
import { everything, type Selection, type SortKey, sortKeys } from './select-rows.ts';
import { statusShapes } from './status-marks.ts';

const sortNames: Readonly<Record<SortKey, string>> = {
  verdict: 'verdict',
  name: 'name',
  change: 'change',
  baseline: 'baseline p95',
  candidate: 'candidate p95',
};

/** Filters above the table. It holds the selection; whoever made it hears of each change. */
export class Toolbar {
  readonly element: HTMLElement;
  readonly search = el('input', {
    type: 'search',
    placeholder: 'Search benchmarks',
    'aria-label': 'Search benchmarks',
    'aria-keyshortcuts': '/',
    spellcheck: 'false',
  });
  selection: Selection = everything;
  readonly #onChange: (selection: Selection) => void;
  readonly #chips = new Map<Status, HTMLButtonElement>();
  readonly #groups: HTMLSelectElement;
  readonly #sorts: HTMLSelectElement;
  readonly #count = el('p', { class: 'count', role: 'status' });
  readonly #clear: HTMLButtonElement;

  constructor(rows: readonly Row[], onChange: (selection: Selection) => void) {
    this.#onChange = onChange;
    const chips = statuses.flatMap((status) => this.#chip(status, rows));
    const groups = [...new Set(rows.map(({ result }) => result.group))].filter(Boolean).sort();
    this.#groups = choice('Group', [
      ['', 'All groups'],
      ...groups.map((one) => [one, one] as const),
    ]);
    this.#sorts = choice(
      'Sort by',
      sortKeys.map((key) => [key, `Sort by ${sortNames[key]}`] as const),
    );
    this.#sorts.classList.add('only-narrow');
    this.#groups.hidden = groups.length < 2;
    this.#clear = button({ class: 'quiet' }, () => this.#set(withSortOf(this.selection)), 'Clear');
    this.search.addEventListener('input', () => this.#set({ search: this.search.value }));
    this.#groups.addEventListener('change', () => this.#set({ group: this.#groups.value }));
    this.#sorts.addEventListener('change', () => this.sortBy(this.#sorts.value as SortKey));
    this.element = el(
      'section',
      { class: 'toolbar', 'aria-label': 'Filters' },
      el('div', { class: 'chips', role: 'group', 'aria-label': 'Verdicts' }, ...chips),
      el('div', { class: 'fields' }, this.search, this.#groups, this.#sorts, this.#clear),
      this.#count,
    );
    this.#draw();
  }

  /** Sorting by the current column again reverses the order; figures begin with the largest. */
  sortBy(key: SortKey): void {
    const { sort, descending } = this.selection;
    const begins = key !== 'verdict' && key !== 'name';
    this.#set({ sort: key, descending: sort === key ? !descending : begins });
  }

  count(shown: number, all: number): void {
    const words = all === 1 ? 'benchmark' : 'benchmarks';
    const of = shown === all ? '' : `${shown.toLocaleString('en')} of `;
    this.#count.textContent = `${of}${all.toLocaleString('en')} ${words}`;
  }

  #chip(status: Status, rows: readonly Row[]): HTMLButtonElement[] {
    const count = rows.filter(({ result }) => result.status === status).length;
    if (count === 0) return [];
    const toggle = () => {
      const chosen = new Set(this.selection.statuses);
      if (!chosen.delete(status)) chosen.add(status);
      this.#set({ statuses: chosen });
    };
    const chip = button(
      { class: `chip is-${status}`, 'aria-pressed': 'false' },
      toggle,
      icon(statusShapes[status], 'mark'),
      el('strong', {}, count.toLocaleString('en')),
      statusTraits[status].label,
    );
    this.#chips.set(status, chip);
    return [chip];
  }

  #set(change: Partial<Selection>): void {
    this.selection = { ...this.selection, ...change };
    this.#draw();
    this.#onChange(this.selection);
  }

  #draw(): void {
    const { statuses, group, search, sort } = this.selection;
    for (const [status, chip] of this.#chips) {
      chip.setAttribute('aria-pressed', String(statuses.has(status)));
    }
    if (this.search.value !== search) this.search.value = search;
    this.#groups.value = group;
    this.#sorts.value = sort;
    this.#clear.hidden = statuses.size === 0 && group === '' && search === '';
  }
}

function withSortOf({ sort, descending }: Selection): Selection {
  return { ...everything, sort, descending };
}

function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
): HTMLSelectElement {
  const select = el('select', { 'aria-label': label });
  for (const [value, text] of options) select.append(el('option', { value }, text));
  return select;
}
