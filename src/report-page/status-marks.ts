import type { BenchmarkResult } from '../gate/contracts/types.generated.ts';
import { el, icon } from './elements.ts';

export type Status = BenchmarkResult['status'];

/** Most important first. Each verdict has a word, a shape and a colour, and never the colour alone. */
export const statusMarks: Readonly<Record<Status, { word: string; path: string }>> = {
  regressed: { word: 'Regressed', path: 'M8 1.5 15 14H1Z' },
  failed: {
    word: 'Failed',
    path: 'M3.6 1.8 8 6.2l4.4-4.4 1.8 1.8L9.8 8l4.4 4.4-1.8 1.8L8 9.8l-4.4 4.4-1.8-1.8L6.2 8 1.8 3.6Z',
  },
  risk_noted: {
    word: 'Accepted',
    path: 'M2 2h12v12H2ZM4.2 8.2l2.6 2.7 5-5.3-1-.9-4 4.2-1.6-1.7Z',
  },
  inconclusive: {
    word: 'Inconclusive',
    path: 'M8 1.8a6.2 6.2 0 1 0 .01 0ZM8 4.3a3.7 3.7 0 1 1-.01 0Z',
  },
  removed: { word: 'Removed', path: 'M2 6.4h12v3.2H2Z' },
  new: { word: 'New', path: 'M6.4 2h3.2v4.4H14v3.2H9.6V14H6.4V9.6H2V6.4h4.4Z' },
  improved: { word: 'Improved', path: 'M8 14.5 1 2h14Z' },
  pass: { word: 'Pass', path: 'M8 3a5 5 0 1 0 .01 0Z' },
};

export const statusOrder = Object.keys(statusMarks) as Status[];

/** Shape and word. */
export function statusLabel(status: Status): HTMLElement {
  const { word, path } = statusMarks[status];
  return el('span', { class: `status is-${status}` }, icon(path, 'mark'), word);
}
