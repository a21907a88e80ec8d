import { expectedLosses } from '../evidence/loss-matrix.js';
import { posteriorAbandoned } from '../evidence/signals.js';
export function assess(signals) {
    const posterior = posteriorAbandoned(signals);
    const losses = expectedLosses(posterior);
    const hasUnknowns = signals.some((signal) => signal.name.startsWith('unknown_'));
    return { posterior, losses, hasUnknowns };
}
