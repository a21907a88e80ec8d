import type { Outcome } from '../gate/contracts/statuses.ts';
import { statusShapes } from './status-marks.ts';

/** A tick only where all was decided and is fine. */
export const outcomeShapes: Readonly<Record<Outcome, string>> = {
  failed: statusShapes.failed,
  undecided:
    'M4.2 5.6a3.8 3.8 0 1 1 5.6 3.3c-.6.4-.7.6-.7 1.4H6.9c0-1.8.5-2.5 1.6-3.2a1.6 1.6 0 1 0-2.1-1.5ZM6.8 11.7h2.4v2.4H6.8Z',
  reported: 'M6.7 2h2.6l-.4 7.6H7.1ZM6.7 11.2h2.6v2.6H6.7Z',
  passed: 'M6.2 12.6 1.6 8l1.9-1.9 2.7 2.7 6.3-6.3 1.9 1.9Z',
};
