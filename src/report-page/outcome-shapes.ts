import { type Outcome, outcomeTraits } from '../gate/contracts/statuses.ts';
import { el } from './elements.ts';
import { statusShapes } from './status-marks.ts';

/** A tick only where all was decided and is fine. */
export const outcomeShapes: Readonly<Record<Outcome, string>> = {
  failed: statusShapes.failed,
  undecided:
    'M4.2 5.6a3.8 3.8 0 1 1 5.6 3.3c-.6.4-.7.6-.7 1.4H6.9c0-1.8.5-2.5 1.6-3.2a1.6 1.6 0 1 0-2.1-1.5ZM6.8 11.7h2.4v2.4H6.8Z',
  reported: 'M6.7 2h2.6l-.4 7.6H7.1ZM6.7 11.2h2.6v2.6H6.7Z',
  passed: 'M6.2 12.6 1.6 8l1.9-1.9 2.7 2.7 6.3-6.3 1.9 1.9Z',
};

/** The seals' colours: an icon of a tab knows no theme. */
const iconColors = { red: '#b93a00', yellow: '#8a5a00', green: '#0b7357' } as const;

/** The seal as the icon of the tab. */
export function outcomeIcon(outcome: Outcome): HTMLLinkElement {
  const fill = iconColors[outcomeTraits[outcome].color];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 -5 26 26"><circle cx="8" cy="8" r="13" fill="${fill}"/><path fill="#fff" fill-rule="evenodd" d="${outcomeShapes[outcome]}"/></svg>`;
  return el('link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(svg)}` });
}
