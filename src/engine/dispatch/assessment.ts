import type { Signal } from '../evidence/evidence-ledger.ts';
import { type ExpectedLosses, expectedLosses } from '../evidence/loss-matrix.ts';
import { posteriorAbandoned } from '../evidence/signals.ts';

/** What signals say together. */
export interface Assessment {
  /** P(abandoned). */
  readonly posterior: number;
  readonly losses: ExpectedLosses;
  /** Whether something unknown was let pass. */
  readonly hasUnknowns: boolean;
}

export function assess(signals: readonly Signal[]): Assessment {
  const posterior = posteriorAbandoned(signals);
  const losses = expectedLosses(posterior);
  const hasUnknowns = signals.some((signal) => signal.name.startsWith('unknown_'));
  return { posterior, losses, hasUnknowns };
}
