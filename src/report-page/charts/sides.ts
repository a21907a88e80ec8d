import { el, icon } from '../elements.ts';

/** The two sides differ by shape and dash as well as by colour. */
const baselineRing = 'M8 1.5a6.5 6.5 0 1 0 .01 0ZM8 4.5a3.5 3.5 0 1 1-.01 0Z';
const candidateDiamond = 'M8 1 15 8 8 15 1 8Z';

export const sides = {
  baseline: { name: 'baseline', shape: baselineRing, dash: [5, 3] },
  candidate: { name: 'candidate', shape: candidateDiamond, dash: [] },
} as const;

export function sidesLegend(): HTMLElement {
  const entry = (side: keyof typeof sides) =>
    el('span', { class: `is-${side}` }, icon(sides[side].shape, 'mark'), sides[side].name);
  return el('span', { class: 'legend' }, entry('baseline'), entry('candidate'));
}
