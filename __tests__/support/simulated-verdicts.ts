import {
  looks,
  maxPairs,
  passLevel,
  type RuleSettings,
} from '../../src/gate/judge/rule-settings.ts';
import { type Decision, decide } from '../../src/gate/judge/sequential-rule.ts';
import type { NoiseSource } from './noise-sources.ts';

/** One of 33 benchmarks, as most of the simulations have it. */
export const oneOf33: RuleSettings = {
  limitPercent: 5,
  minImprovementPercent: 5,
  minPairsToPass: looks[0],
  passLevel,
  familySize: 33,
  controlPairs: 8,
};

export interface Simulated {
  /** How much slower the candidate's code is. */
  readonly percent?: number;
  /** So many pairs fit into the time. */
  readonly pairs?: number;
  /** What the candidate is off by lastingly, though its code is equal. */
  readonly bias?: () => number;
  /** The same of the control. */
  readonly controlBias?: (bias: number) => number;
  /** How much wider the candidate's noise is than the control's. */
  readonly widerBy?: number;
}

export interface Counted {
  readonly runs: number;
  readonly regressed: number;
  /** Shares that looked regressed, and yet ended inconclusive. */
  readonly notConfirmed: number;
  readonly meanPairs: number;
  readonly meanControlPairs: number;
}

/** Verdicts on benchmarks whose pairs, and control's pairs, are drawn from one noise. */
export function simulateVerdicts(
  noise: NoiseSource,
  settings: RuleSettings,
  runs: number,
  simulated: Simulated = {},
): Counted {
  const { percent = 0, pairs = maxPairs, widerBy = 1 } = simulated;
  const { bias = () => 0, controlBias = () => 0 } = simulated;
  const count = { regressed: 0, notConfirmed: 0, pairs: 0, controlPairs: 0 };
  for (let run = 0; run < runs; run++) {
    const offBy = bias();
    const own = Math.log1p(percent / 100) + offBy;
    // One draw, so that both are of the same benchmark.
    const drawn = noise.draw(pairs + (settings.controlPairs === undefined ? 0 : maxPairs));
    const ratios = drawn.slice(0, pairs).map((ratio) => own + widerBy * ratio);
    const controlOffBy = controlBias(offBy);
    const control = drawn.slice(pairs).map((ratio) => controlOffBy + ratio);
    const decision = decide(ratios, settings, control);
    const controlPairs = controlPairsOf(decision);
    if (decision.kind === 'regressed') count.regressed++;
    else if (controlPairs > 0) count.notConfirmed++;
    count.pairs += decision.effect.pairs;
    count.controlPairs += controlPairs;
  }
  return {
    runs,
    regressed: count.regressed,
    notConfirmed: count.notConfirmed,
    meanPairs: count.pairs / runs,
    meanControlPairs: count.controlPairs / runs,
  };
}

function controlPairsOf(decision: Decision): number {
  if (decision.kind === 'regressed') return decision.control?.pairs ?? 0;
  if (decision.kind !== 'inconclusive' || !('control' in decision.why)) return 0;
  return decision.why.control.pairs;
}
