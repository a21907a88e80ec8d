import { type Status, statusTraits } from '../gate/contracts/statuses.ts';
import { el, icon } from './elements.ts';

/** Each verdict has a word, a shape and a colour, and never the colour alone. */
export const statusShapes: Readonly<Record<Status, string>> = {
  regressed: 'M8 1.5 15 14H1Z',
  failed:
    'M3.6 1.8 8 6.2l4.4-4.4 1.8 1.8L9.8 8l4.4 4.4-1.8 1.8L8 9.8l-4.4 4.4-1.8-1.8L6.2 8 1.8 3.6Z',
  risk_noted: 'M2 2h12v12H2ZM4.2 8.2l2.6 2.7 5-5.3-1-.9-4 4.2-1.6-1.7Z',
  inconclusive: 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM8 4.3a3.7 3.7 0 1 1-.01 0Z',
  removed: 'M2 6.4h12v3.2H2Z',
  new: 'M6.4 2h3.2v4.4H14v3.2H9.6V14H6.4V9.6H2V6.4h4.4Z',
  improved: 'M8 14.5 1 2h14Z',
  pass: 'M8 3a5 5 0 1 0 .01 0Z',
};

/** Shape and word. */
export function statusLabel(status: Status): HTMLElement {
  const mark = icon(statusShapes[status], 'mark');
  return el('span', { class: `status is-${status}` }, mark, statusWord(status));
}

export function statusWord(status: Status): string {
  return capitalised(statusTraits[status].label);
}

export function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
