import { looksRegressedAtEnd, looksSlower, nextNeed } from '../judge/judge-benchmarks.ts';
import { looks, minControlPairs, passLevel } from '../judge/rule-settings.ts';
import type { StoppingRule } from '../measure/two-trees.ts';

/** What a check goes by; a self-test, which proves it, as well. */
export const judging: StoppingRule = {
  looks,
  passLevel,
  controlPairs: minControlPairs,
  needOf: (measured, estimator, limitPercent, plan, timeIsUp) => {
    const need = nextNeed(measured, estimator, limitPercent, plan);
    if (need !== 'pairs' || !timeIsUp) return need;
    const { pairs } = measured;
    const isSuspect = looksRegressedAtEnd(pairs, estimator, limitPercent, plan);
    return isSuspect ? 'control-pairs' : 'nothing';
  },
  looksSlower,
};
